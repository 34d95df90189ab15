import type { Removed } from '../../model/index.ts';
import { countWords, endsLikeSentence } from '../clean.ts';
import type { Line } from '../draft.ts';
import { MAX_LABEL_WORDS, MAX_POINTER_WORDS, TAIL_LINES } from '../settings.ts';
import { contentWords, findProductLines, judgeLine, judgeTailLine, judgeWriterNote, mayBeTail } from './judge.ts';

export interface Sifted {
  readonly lines: readonly Line[];
  readonly removed: readonly Removed[];
}

/**
 * Takes out the lines that are not the article, each with the reason. A heading that loses all that stood below it goes with it ("Related stories").
 */
export function sift(lines: readonly Line[]): Sifted {
  const reasons = lines.map((line, i) => {
    const reason = judgeLine(line);
    // "Opinion: …" and "Watch: …" on top are the title itself.
    return i === 0 && reason === 'related' ? undefined : reason;
  });
  const article = new Set(
    lines.filter((_, i) => !reasons[i] && i < lines.length - TAIL_LINES).flatMap((line) => [...contentWords(line.text)]),
  );
  const told = new Set(
    lines
      .slice(1, -1)
      .filter((line) => endsLikeSentence(line.text))
      .flatMap((line) => [...contentWords(line.text)]),
  );
  for (let i = lines.length - 1; i > 1 && (reasons[i] || mayBeTail((lines[i] as Line).text)); i--)
    reasons[i] ??= judgeTailLine((lines[i] as Line).text, article) ?? judgeWriterNote((lines[i] as Line).text, told);
  for (const i of listedBelow(lines, reasons)) reasons[i] ??= 'related';
  const rest = lines.map((line, i) => ({ line, i })).filter(({ i }) => !reasons[i]);
  for (const at of findProductLines(rest.map(({ line }) => line))) reasons[(rest[at] as { i: number }).i] = 'advertisement';
  const kept: Line[] = [];
  const removed: Removed[] = [];
  for (const [i, line] of lines.entries()) {
    const reason = reasons[i];
    if (reason) removed.push({ start: line.start, end: line.end, text: line.text, reason });
    else kept.push(line);
  }
  return { lines: kept, removed };
}

/**
 * Headlines below a label such as "Related stories" or "Most read": lines that are no sentences, up to the end of the text or the next line that goes, or
 * two and more in a row. A single one before a paragraph may be the next heading.
 */
function* listedBelow(lines: readonly Line[], reasons: readonly (string | undefined)[]): Generator<number> {
  for (const [i, reason] of reasons.entries()) {
    const label = lines[i] as Line;
    if (reason !== 'related' || countWords(label.text) > MAX_LABEL_WORDS || /[:：]\s*\S/.test(label.text)) continue;
    let end = i + 1;
    while (end < lines.length && !reasons[end] && isHeadline(lines[end] as Line)) end++;
    const closed = end === lines.length || reasons[end] !== undefined;
    if (closed || end - i > 2) for (let at = i + 1; at < end; at++) yield at;
  }
}

function isHeadline(line: Line): boolean {
  return countWords(line.text) <= MAX_POINTER_WORDS && !/[.。।][\p{Pf}"']*$/u.test(line.text) && !/[:：]$/.test(line.text);
}
