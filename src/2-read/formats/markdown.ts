import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as plainText } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { cleanText } from '../clean.ts';
import { findDates, toPublished } from '../dates/index.ts';
import type { Draft, Line, Surroundings } from '../draft.ts';
import { tellLanguage } from '../language.ts';
import { fromLines } from '../plain/index.ts';

/** Markdown (CommonMark with GitHub's additions), with the title, date and author of a YAML or TOML preamble. */
export async function readMarkdown(input: string, around: Surroundings): Promise<Draft> {
  const preamble = /^(---|\+\+\+)\n([\s\S]*?)\n\1(?:\n|$)/.exec(input);
  const offset = preamble?.[0].length ?? 0;
  const tree = fromMarkdown(input.slice(offset), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const lines: Line[] = [];
  walk(tree, { kind: 'paragraph', list: undefined }, lines, offset);
  const language = await tellLanguage(lines.map((line) => line.text).join('\n'));
  const fields = readFields(preamble?.[2] ?? '');
  const first = lines[0];
  const titled = fields.title ?? (first?.kind === 'heading' ? first.text : undefined);
  const draft = fromLines(titled && first?.text === titled ? lines.slice(1) : lines, language, around);
  const date = fields.date ? findDates(fields.date, language)[0] : undefined;
  return {
    ...draft,
    removed:
      titled && first?.text === titled
        ? [{ start: first.start, end: first.end, text: first.text, reason: 'title' }, ...draft.removed]
        : draft.removed,
    ...(titled && { title: titled }),
    ...(fields.author && { byline: fields.author }),
    ...(date?.year && { published: toPublished({ ...date, year: date.year }, 'metadata') }),
  };
}

function walk(node: Nodes, place: { kind: Line['kind']; list: number | undefined }, lines: Line[], offset: number): void {
  if (node.type === 'code' || node.type === 'html' || node.type === 'definition' || node.type === 'thematicBreak') return;
  if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableRow') {
    const text = cleanText(plainText(node, { includeImageAlt: false, includeHtml: false }));
    const start = offset + (node.position?.start.offset ?? 0);
    const end = offset + (node.position?.end.offset ?? 0);
    if (text)
      lines.push({
        text,
        start,
        end,
        kind: node.type === 'heading' ? 'heading' : place.kind,
        ...(place.list !== undefined && { list: place.list }),
        linkShare: linkShare(node, text),
      });
    return;
  }
  if (!('children' in node)) return;
  const below =
    node.type === 'list'
      ? { kind: 'item' as const, list: (node.position?.start.offset ?? 0) + 1 }
      : node.type === 'blockquote'
        ? { ...place, kind: 'quote' as const }
        : place;
  for (const child of node.children) walk(child, below, lines, offset);
}

function linkShare(node: Nodes, text: string): number {
  if (!('children' in node)) return 0;
  const linked = node.children.reduce((sum, child) => sum + (child.type === 'link' ? plainText(child).length : 0), 0);
  return Math.min(1, linked / text.length);
}

function readFields(preamble: string): { title?: string; date?: string; author?: string } {
  const field = (name: string) => new RegExp(`^${name}\\s*[:=]\\s*["']?(.+?)["']?\\s*$`, 'im').exec(preamble)?.[1];
  const title = field('title');
  const date = field('(?:date|published)');
  const author = field('author');
  return { ...(title && { title }), ...(date && { date }), ...(author && { author }) };
}
