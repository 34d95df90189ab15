import type { Range } from '../../model/index.ts';
import { contentWords } from '../evidence.ts';
import { settings } from './settings.ts';

/** Without what an edit of the form alone changes: case, quotation marks, white space. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

const cut = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Sentences of a text with their places, as Unicode cuts them (UAX #29); none crosses a line. */
export function sentencesOf(text: string): Range[] {
  const found: Range[] = [];
  for (const line of text.matchAll(/[^\n]+/g))
    for (const { segment, index } of cut.segment(line[0])) {
      const trimmed = segment.trim();
      if (!trimmed) continue;
      const start = line.index + index + segment.indexOf(trimmed);
      found.push({ start, end: start + trimmed.length });
    }
  return found;
}

/** Words in lower case. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,:]\p{N}+)*/gu) ?? []);
}

/** Content words without numbers. */
export function matterOf(text: string): ReadonlySet<string> {
  return new Set(contentWords(text).filter((word) => !/\d/.test(word)));
}

/** Dice's coefficient of two sets, 0 to 1. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * common(a, b)) / (a.size + b.size);
}

export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** A sentence at a length that can be read, cut at a word. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= settings.longestQuote) return line;
  return `${line.slice(0, line.lastIndexOf(' ', settings.longestQuote) || settings.longestQuote)} …`;
}
