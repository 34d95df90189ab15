import type { Removed } from '../../model/index.ts';
import { countWords, endsLikeSentence, foldLine } from '../clean.ts';
import type { FoundDate } from '../dates/index.ts';
import type { Line } from '../draft.ts';
import { MAX_ABBREVIATED_WORDS, MAX_HEAD_LINES, MAX_STANDFIRST_WORDS, MAX_TITLE_CHARS, MAX_TITLE_WORDS } from '../settings.ts';
import { type Furniture, isNamedLikeOutlet, judgeFurniture, looksLikeOutlet } from './furniture.ts';

export interface Head {
  readonly title?: string;
  readonly byline?: string;
  readonly sourceName?: string;
  readonly date?: FoundDate;
  readonly removed: readonly Removed[];
  /** What is left: the standfirst and the text. */
  readonly lines: readonly Line[];
}

/**
 * Reads what stands above the text: section label, title (perhaps twice), by-line, outlet, date. The head is the run of short lines before the first
 * line that is long or ends like a sentence; a text that begins with such a line has no title.
 */
export function readHead(lines: readonly Line[], language: string): Head {
  const length = headLength(lines, language);
  const head = lines.slice(0, length);
  const furniture = head.map((line, i) =>
    judgeFurniture(
      line.text,
      language,
      head.slice(0, i).some((before) => couldBeTitle(before)),
    ),
  );
  markMasthead(head, furniture);
  const titleAt = furniture.some((found) => found?.title) ? -1 : findTitle(head, furniture);
  const title = furniture.find((found) => found?.title)?.title ?? head[titleAt]?.text;
  const removed: Removed[] = [];
  const kept: Line[] = [];
  let byline: string | undefined;
  let sourceName: string | undefined;
  let date: FoundDate | undefined;
  for (const [i, line] of head.entries()) {
    const found = furniture[i];
    const reason = reasonFor(line, i, titleAt, title, found);
    if (!reason) kept.push({ ...line, kind: line.kind === 'paragraph' && couldBeTitle(line) ? 'heading' : line.kind });
    else removed.push({ start: line.start, end: line.end, text: line.text, reason });
    if (i < titleAt && !found && isMasthead(line.text)) sourceName ??= line.text;
    if (!found || i === titleAt) continue;
    byline ??= found.persons;
    sourceName ??= found.outlet;
    date = surerDate(date, found.date);
  }
  return {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(sourceName && { sourceName }),
    ...(date && { date }),
    removed,
    lines: [...kept, ...lines.slice(length)],
  };
}

/** Right above or below a line that is a date and names no outlet, a name of the kind that mastheads have is the outlet's: "The Valley Lantern LIVE". */
function markMasthead(head: readonly Line[], furniture: (Furniture | undefined)[]): void {
  if (furniture.some((found) => found?.outlet)) return;
  const at = head.findIndex(
    ({ text }, i) => i > 0 && !furniture[i] && isNamedLikeOutlet(text) && (furniture[i - 1]?.date?.month || furniture[i + 1]?.date?.month),
  );
  const name = head[at]?.text.replace(/\s+live$/i, '');
  if (name) furniture[at] = { reason: 'dateline', outlet: name };
}

/** The first date, before the first weekday alone. */
function surerDate(before: FoundDate | undefined, found: FoundDate | undefined): FoundDate | undefined {
  if (!found?.month && found?.weekday === undefined) return before;
  return found.month ? (before?.month ? before : found) : (before ?? found);
}

function reasonFor(line: Line, i: number, titleAt: number, title: string | undefined, found: Furniture | undefined): string | undefined {
  if (title && (i === titleAt || found?.title || foldLine(line.text) === foldLine(title))) return 'title';
  if (found) return found.reason;
  return i < titleAt ? 'section-label' : undefined;
}

function headLength(lines: readonly Line[], language: string): number {
  let length = 0;
  while (
    length < Math.min(lines.length, MAX_HEAD_LINES) &&
    (isHeadLine(lines[length] as Line, language) || isStandfirst(lines, length, language))
  )
    length++;
  // All short lines: a list of headings is no head, but a first line above a text of short lines is a title.
  if (length === lines.length) return Math.min(1, lines.length - 1);
  return length === MAX_HEAD_LINES ? 1 : length;
}

/** A sentence right below the title belongs to the head where a by-line or the date follows it. */
function isStandfirst(lines: readonly Line[], at: number, language: string): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (at < 1 || at > 2 || line?.kind !== 'paragraph' || !next || next.kind === 'item' || countWords(line.text) > MAX_STANDFIRST_WORDS)
    return false;
  const found = judgeFurniture(next.text, language, true);
  return found !== undefined && ((found.date?.month !== undefined && found.date.month > 0) || found.reason === 'byline');
}

function isHeadLine(line: Line, language: string): boolean {
  if (line.kind !== 'paragraph' && line.kind !== 'heading') return false;
  return couldBeTitle(line) || isAddress(line.text) || (line.text.length <= 140 && judgeFurniture(line.text, language, true) !== undefined);
}

/** The address that a page was saved from stands above its headline. */
function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(text);
}

/** A headline may end with a question or exclamation mark; with a full stop it is a sentence, unless the stop closes an abbreviation or a quotation. */
function couldBeTitle(line: Line): boolean {
  const { text } = line;
  if (isAddress(text)) return false;
  if (line.kind === 'item' || text.length > MAX_TITLE_CHARS || countWords(text) > MAX_TITLE_WORDS) return false;
  // A sentence with a credit in brackets after it is one all the same.
  if (/[:：;,]$/.test(text) || /[.!?]["”’]?\s+\([^()]+\)\.?$/u.test(text)) return false;
  return (
    !endsLikeSentence(text) ||
    /[?!？！؟][\p{Pe}\p{Pf}"'”’]*$/u.test(text) ||
    (countWords(text) <= MAX_ABBREVIATED_WORDS && /(?:\b\p{Lu}\.|\b(?:a\.m|p\.m|Jr|Sr|Inc|Ltd|Co|etc)\.|\.\.\.|…)$/u.test(text))
  );
}

/** A line that comes twice is the title; else the first that is no by-line, unless it is a label: very short, with a longer line of the kind below. */
function findTitle(head: readonly Line[], furniture: readonly (Furniture | undefined)[]): number {
  const candidates = head.map((line, i) => ({ line, i })).filter(({ line, i }) => !furniture[i] && couldBeTitle(line));
  const twice = candidates.find(({ line, i }) =>
    candidates.some((other) => other.i !== i && foldLine(other.line.text) === foldLine(line.text)),
  );
  if (twice) return twice.i;
  const first = candidates[0];
  if (!first)
    return furniture[0] && !furniture[0].date && head.length > 1 && couldBeTitle(head[0] as Line) && !furniture[0].persons ? 0 : -1;
  const next = candidates[1];
  // A masthead above the headline: "The … Observer", then a longer line.
  if (next && isMasthead(first.line.text) && countWords(next.line.text) >= 4) return next.i;
  const isLabel = next && countWords(first.line.text) <= 3 && countWords(next.line.text) >= 2 * countWords(first.line.text) + 1;
  return isLabel ? next.i : first.i;
}

function isMasthead(text: string): boolean {
  return (
    countWords(text) <= 4 &&
    looksLikeOutlet(text) &&
    (/^(?:the|radio)\s/i.test(text) || looksLikeOutlet(text.split(' ').slice(-1).join(' ')))
  );
}
