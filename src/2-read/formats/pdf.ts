import { cleanText } from '../clean.ts';
import type { Draft, Surroundings } from '../draft.ts';
import { tellLanguage } from '../language.ts';
import { readPlain } from '../plain/index.ts';
import { MAX_PDF_PAGES } from '../settings.ts';

interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
  readonly height: number;
}

/** PDF: its text layer in reading order as the file gives it, lines of a paragraph joined by their distance. A scan without text is told as such. */
export async function readPdf(bytes: Uint8Array, around: Surroundings): Promise<Draft> {
  const { getDocumentProxy, getMeta } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MAX_PDF_PAGES); number++) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(pageText(content.items.filter((item) => 'str' in item) as unknown as readonly Piece[]));
  }
  const text = withoutRunningLines(pages).join('\n');
  if (!/\p{L}/u.test(text)) {
    return { lines: [], removed: [], problems: ['This PDF holds pictures of pages and no text. Run text recognition (OCR) on it first.'] };
  }
  const draft = readPlain(text, await tellLanguage(text), around);
  const meta = await getMeta(document).catch(() => undefined);
  const title = cleanText(String(meta?.info?.Title ?? ''));
  const tail =
    document.numPages > MAX_PDF_PAGES
      ? [`Only the first ${MAX_PDF_PAGES} of ${document.numPages} pages were read. Give the report alone.`]
      : [];
  return {
    ...draft,
    ...(!draft.title && title && !/\.(?:docx?|indd|qxd|tex)$|^untitled/i.test(title) && { title }),
    problems: [...draft.problems, ...tail],
  };
}

/** Lines, with an empty line where the distance to the next is clearly larger than usual on this page. */
function pageText(pieces: readonly Piece[]): string {
  const lines: { text: string; y: number; size: number }[] = [];
  let text = '';
  let y: number | undefined;
  let size = 0;
  const flush = () => {
    if (text.trim()) lines.push({ text: text.trim(), y: y ?? 0, size });
    text = '';
    y = undefined;
    size = 0;
  };
  for (const piece of pieces) {
    const at = piece.transform[5] ?? 0;
    if (y !== undefined && piece.str.trim() && Math.abs(at - y) > Math.max(size, 4) * 0.6) flush();
    if (piece.str.trim()) {
      y ??= at;
      size = Math.max(size, piece.height);
    }
    text += piece.str;
    if (piece.hasEOL) flush();
  }
  flush();
  const gaps = lines.slice(1).map((line, i) => (lines[i]?.y ?? 0) - line.y);
  const usual = [...gaps].filter((gap) => gap > 0).sort((a, b) => a - b)[Math.floor(gaps.length / 3)] ?? 0;
  return joinLines(lines, gaps, usual);
}

function joinLines(lines: readonly { readonly text: string; readonly size: number }[], gaps: readonly number[], usual: number): string {
  let out = '';
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before) {
      const gap = gaps[i - 1] ?? 0;
      const apart = gap > usual * 1.35 || gap < 0 || Math.abs(before.size - line.size) > 1;
      if (apart) out += '\n\n';
      else if (/\p{Ll}-$/u.test(out) && /^\p{Ll}/u.test(line.text)) out = out.slice(0, -1);
      else out += ' ';
    }
    out += line.text;
  }
  return out;
}

/** Page numbers, and lines that stand first or last on most pages. */
function withoutRunningLines(pages: readonly string[]): string[] {
  const split = pages.map((page) => page.split('\n\n'));
  const edges = new Map<string, number>();
  for (const paragraphs of split)
    for (const edge of new Set([paragraphs[0], paragraphs.at(-1)])) if (edge) edges.set(blank(edge), (edges.get(blank(edge)) ?? 0) + 1);
  const runs = (paragraph: string, i: number, all: readonly string[]) =>
    (i === 0 || i === all.length - 1) &&
    ((pages.length > 2 && (edges.get(blank(paragraph)) ?? 0) > pages.length / 2) ||
      /^(?:page |seite |p\. ?)?\d{1,4}(?:\s?(?:\/|of|von|de)\s?\d{1,4})?$/i.test(paragraph));
  return split.map((paragraphs) => paragraphs.filter((paragraph, i) => !runs(paragraph, i, paragraphs)).join('\n\n'));
}

const blank = (text: string): string => text.replace(/\d+/g, '#');
