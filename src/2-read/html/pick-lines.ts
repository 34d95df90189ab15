import type { Removed } from '../../model/index.ts';
import { sift } from '../boilerplate/index.ts';
import { countWords, endsLikeSentence, foldLine } from '../clean.ts';
import type { Line } from '../draft.ts';
import { isCaption, judgeFurniture } from '../plain/index.ts';
import { BIO_ZONE_LINES, MAX_LINK_SHARE } from '../settings.ts';
import type { PageBlock } from './blocks.ts';
import { articleBlocks } from './find-article.ts';
import { inBox, pointerBoxes } from './pointer-boxes.ts';
import type { Element } from './tree.ts';

export interface Picked {
  readonly lines: readonly Line[];
  readonly removed: readonly Removed[];
}

/**
 * Takes the lines of the article from those of its element: what the markup puts outside, link lists, the title, by-lines and what `sift` knows go out.
 */
export function pickLines(
  blocks: readonly PageBlock[],
  article: Element,
  title: string | undefined,
  byline: string | undefined,
  language: string,
): Picked {
  const inside = articleBlocks(blocks, article, title);
  const names = (byline ?? '').split(', ').filter((name) => name.length > 4);
  const removed: Removed[] = [];
  const kept: PageBlock[] = [];
  const boxes = pointerBoxes(inside, article);
  const firstBody = inside.findIndex((block) => !block.outside && block.text.length > 120 && endsLikeSentence(block.text));
  for (const [i, block] of inside.entries()) {
    const reason =
      block.outside ?? (inBox(block, boxes) ? 'related' : undefined) ?? reasonInside(block, i < firstBody, title, names, language);
    if (reason) removed.push(toRemoved(block, reason));
    else kept.push(block);
  }
  const sifted = sift(dropRepeats(kept, removed));
  return { lines: dropTail(sifted.lines, names, language, removed), removed: [...removed, ...sifted.removed] };
}

function reasonInside(
  block: PageBlock,
  aboveBody: boolean,
  title: string | undefined,
  names: readonly string[],
  language: string,
): string | undefined {
  if (title && foldLine(block.text) === foldLine(title)) return 'title';
  if (block.kind === 'caption' || isCaption(block.text)) return 'caption';
  const links = block.linkShare ?? 0;
  if (links > MAX_LINK_SHARE && block.kind !== 'heading' && !endsLikeSentence(block.text) && !/[:：]$/.test(block.text)) return 'related';
  if (links > 0.95 && block.kind !== 'item' && countWords(block.text) > 3) return 'related';
  if (
    aboveBody &&
    names.length &&
    names.every((name) => block.text.includes(name)) &&
    countWords(block.text) <= countWords(names.join(' ')) + 8 &&
    !endsLikeSentence(block.text)
  )
    return 'byline';
  if (!aboveBody || block.kind === 'heading') return undefined;
  const found = judgeFurniture(block.text, language, true);
  if (found) return found.reason;
  return countWords(block.text) <= 6 && !endsLikeSentence(block.text) && block.kind === 'paragraph' ? 'section-label' : undefined;
}

const toRemoved = (block: PageBlock, reason: string): Removed => ({ start: block.start, end: block.end, text: block.text, reason });

/** The same long line twice (a summary for small screens, a lead repeated): the first stays. */
function dropRepeats(blocks: readonly PageBlock[], removed: Removed[]): PageBlock[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const key = foldLine(block.text);
    if (block.text.length > 60 && seen.has(key)) {
      removed.push(toRemoved(block, 'repeated'));
      return false;
    }
    seen.add(key);
    return true;
  });
}

/** What stands below the text: a heading that has lost what it stood for, who the author is, a date alone. */
function dropTail(lines: readonly Line[], names: readonly string[], language: string, removed: Removed[]): Line[] {
  const from = lines.length - BIO_ZONE_LINES;
  const kept = lines.filter((line, i) => {
    if (i < from || !isBiography(line.text, names)) return true;
    removed.push({ start: line.start, end: line.end, text: line.text, reason: 'byline' });
    return false;
  });
  for (let last = kept.at(-1); last && (last.kind === 'heading' || judgeFurniture(last.text, language, false)?.date); last = kept.at(-1)) {
    removed.push({ start: last.start, end: last.end, text: last.text, reason: last.kind === 'heading' ? 'related' : 'dateline' });
    kept.pop();
  }
  return kept;
}

/** "Jane Roe covers the courts for …": the author's name and a verb of what authors are and do. */
function isBiography(text: string, names: readonly string[]): boolean {
  const start = text.replace(/^[^\p{L}]+/u, '').replace(/^(?:by|about) /i, '');
  if (/\bcan be (?:reached|contacted|followed)\b.{0,20}\b(?:at|on|via)\b/i.test(start) && countWords(start) <= 30) return true;
  return names.some(
    (name) =>
      start.startsWith(name) &&
      /^(?:\s+(?:is|was|has|writes|wrote|covers|works|reports|joined|serves|teaches|leads|edits|specialize|specialise|holds|can|lives|graduated|contributes)|,)\b/.test(
        start.slice(name.length),
      ),
  );
}
