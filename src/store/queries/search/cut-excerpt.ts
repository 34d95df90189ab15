import { EXCERPT_LETTERS } from '../../settings.ts';
import { type Word, wordsOf } from './fold.ts';
import type { Term } from './read-query.ts';

export interface Excerpt {
  readonly excerpt: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** The part of a text where most of the terms stand, with the places where they do; its beginning where none does. */
export function cutExcerpt(text: string, terms: readonly Term[]): Excerpt {
  const words = wordsOf(text);
  const found = terms
    .flatMap((term, i) => matches(words, term).map((range) => ({ ...range, term: i })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const first = bestWindow(found);
  const lead = first === undefined ? 0 : Math.max(0, first - Math.floor(EXCERPT_LETTERS / 4));
  const start = lead === 0 || text.length <= EXCERPT_LETTERS ? 0 : (words.find((word) => word.start >= lead)?.start ?? 0);
  const limit = start + EXCERPT_LETTERS;
  const end = text.length <= limit ? text.length : (words.findLast((word) => word.end <= limit && word.end > start)?.end ?? limit);
  const before = start > 0 ? '… ' : '';
  const excerpt = `${before}${text.slice(start, end).replace(/\s/g, ' ')}${end < text.length ? ' …' : ''}`;
  const shift = before.length - start;
  const marks: { start: number; end: number }[] = [];
  for (const range of found) {
    if (range.start < start || range.end > end || range.start + shift < (marks.at(-1)?.end ?? 0)) continue;
    marks.push({ start: range.start + shift, end: range.end + shift });
  }
  return { excerpt, marks };
}

function matches(words: readonly Word[], term: Term): { start: number; end: number }[] {
  const length = term.words.length;
  const last = length - 1;
  const found: { start: number; end: number }[] = [];
  for (let i = 0; i + length <= words.length; i++) {
    const fits = term.words.every((wanted, k) => {
      const word = words[i + k]?.folded ?? '';
      return term.prefix && k === last ? word.startsWith(wanted) : word === wanted;
    });
    if (fits) found.push({ start: words[i]?.start ?? 0, end: words[i + last]?.end ?? 0 });
  }
  return found;
}

/** Where the window begins that holds most of the different terms; the earliest of equals. */
function bestWindow(found: readonly { readonly start: number; readonly end: number; readonly term: number }[]): number | undefined {
  const width = Math.floor(EXCERPT_LETTERS * 0.7);
  let best: number | undefined;
  let most = 0;
  for (const [i, from] of found.entries()) {
    const terms = new Set<number>();
    for (let k = i; k < found.length && (found[k]?.end ?? 0) <= from.start + width; k++) terms.add(found[k]?.term ?? 0);
    if (best === undefined || terms.size > most) {
      best = from.start;
      most = Math.max(most, terms.size);
    }
  }
  return best;
}
