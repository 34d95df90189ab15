import { cleanText, endsLikeSentence } from '../clean.ts';
import type { Line } from '../draft.ts';
import { MAX_WRAP_WIDTH } from '../settings.ts';

interface RawLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Blank lines stand before it. */
  readonly gap: boolean;
}

/**
 * Cuts a plain text into paragraphs and list entries. Where lines were wrapped at a fixed width they are joined again; otherwise every line is a
 * paragraph.
 */
export function splitLines(input: string): readonly Line[] {
  const raw = rawLines(input);
  const joined = isWrapped(raw) ? joinWrapped(raw, input) : raw;
  return markItems(joined);
}

function rawLines(input: string): RawLine[] {
  const lines: RawLine[] = [];
  let gap = false;
  for (const match of input.matchAll(/[^\n\u2028\u2029\f]+/g)) {
    const between = input.slice(lines.at(-1)?.end ?? 0, match.index);
    const trimmed = match[0].trim();
    if (!trimmed) continue;
    gap = (between.match(/\n|\u2029|\f/g)?.length ?? 0) > 1;
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({ text: trimmed, start, end: start + trimmed.length, gap });
  }
  return lines;
}

/** Wrapped text has blank lines between paragraphs, and inside them lines of about one width that break off without a full stop. */
function isWrapped(lines: readonly RawLine[]): boolean {
  const inner = lines.filter((_, i) => lines[i + 1]?.gap === false);
  if (inner.length < 4 || !lines.some((line) => line.gap)) return false;
  const width = Math.max(...inner.map((line) => line.text.length));
  if (width > MAX_WRAP_WIDTH) return false;
  const long = inner.filter((line) => line.text.length > width * 0.6);
  const broken = long.filter((line) => !endsLikeSentence(line.text));
  return long.length > inner.length * 0.6 && broken.length > long.length * 0.6;
}

function joinWrapped(lines: readonly RawLine[], input: string): RawLine[] {
  const out: RawLine[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    if (!before || line.gap || BULLET.test(line.text)) out.push(line);
    else {
      const hyphenated = /\p{Ll}-$/u.test(before.text) && /^\p{Ll}/u.test(line.text);
      const text = hyphenated ? before.text.slice(0, -1) + line.text : `${before.text} ${line.text}`;
      out[out.length - 1] = { ...before, text, end: line.end };
    }
  }
  return input ? out : out;
}

const BULLET = /^(?:[•‣▪●○◦∙·➢➤■□✓✔]\s*|[*–—-]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+)(?=\S)/u;

/** A bullet sign alone makes an entry; a dash or number only in company, or below a line that ends with a colon (dialogue has dashes too). */
function markItems(lines: readonly RawLine[]): Line[] {
  const bullet = lines.map((line) => BULLET.exec(line.text)?.[0]);
  let list = 0;
  return lines.map((line, i) => {
    const mark = bullet[i];
    const sure = mark && (/^[•‣▪●○◦∙·➢➤■□✓✔]/u.test(mark) || bullet[i - 1] || bullet[i + 1] || /[:：]$/.test(lines[i - 1]?.text ?? ''));
    const heading = /^#{1,6}\s+/.exec(line.text);
    if (heading) return { text: cleanText(line.text.slice(heading[0].length)), start: line.start, end: line.end, kind: 'heading' };
    if (!sure) return { text: cleanText(line.text), start: line.start, end: line.end, kind: 'paragraph' };
    if (!bullet[i - 1]) list++;
    return { text: cleanText(line.text.slice(mark.length)), start: line.start, end: line.end, kind: 'item', list };
  });
}
