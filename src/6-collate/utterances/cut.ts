import { boundingWords, conditionOpeners, coordinators, hangingOpeners } from './lexicon.ts';
import { placeWithin, plainWords } from './plain-words.ts';

/** Words of the shortest clause; "for that wall" and "that day" are none. */
const LEAST_CLAUSE = 4;

/** How a rendering that stands word for word inside a longer one was cut out of it. */
export interface Cut {
  readonly verdict: 'truncated' | 'partial';
  /** It drops a condition, a limit or a negation. */
  readonly material: boolean;
  readonly dropped: string;
  readonly note: string;
}

/**
 * Compares a rendering with a longer one that contains its words.
 * @param short text of the shorter, as printed between the marks
 * @param long text of the longer
 * @returns undefined where the shorter does not stand in the longer unbroken, or nothing is dropped
 */
export function findCut(short: string, long: string): Cut | undefined {
  const [inner, outer] = [plainWords(short), plainWords(long)];
  const at = placeWithin(inner, outer);
  if (at < 0 || inner.length === outer.length) return undefined;
  const [from, to] = sentenceAround(long, at, at + inner.length);
  const before = outer.slice(from, at);
  const after = outer.slice(at + inner.length, to);
  const dropped = outer.length - inner.length;
  const whole: Cut = { verdict: 'partial', material: false, dropped: '', note: 'a part of the remark, whole in itself' };
  if (!before.length && !after.length) return whole;
  // Words taken out of a sentence and printed as words ("legitimate fear") are a fragment; printed as a sentence they must be one.
  if (!/^[^\p{L}]*\p{Lu}/u.test(short.trim()) || inner.length < 4)
    return { ...whole, dropped: `${dropped} words`, note: 'some words of the remark' };
  const condition = before.findIndex((word) => conditionOpeners.has(word));
  const cutBefore = condition >= 0 && condition < 2 ? before : [];
  const cutAfter = after.length && !opensClause(outer, at + inner.length) ? after : [];
  const lost = [...cutBefore, ...cutAfter];
  if (!lost.length) return whole;
  const hanging = hangingOpeners.has(cutAfter[0] ?? '') && cutAfter.length >= LEAST_CLAUSE;
  const material = hanging || lost.some((word) => boundingWords.has(word));
  return {
    verdict: 'truncated',
    material,
    dropped: lost.join(' '),
    note: `the marks close without “${lost.join(' ')}”${material ? ', which sets a condition, a limit or a negation' : ''}`,
  };
}

/** Words [from, to) of the sentence of a remark that holds words [start, end). */
function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
  let seen = 0;
  let from = 0;
  const words = /[\p{L}\p{N}'’%]+/gu;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    seen += plainWords(match[0]).length;
    const behind = text.slice(words.lastIndex, words.lastIndex + 4);
    if (!/^["”’)]*(?:[.?!;:…]|\s*[–—]|\s*--|\s*\.\.)(?!\p{L}|\d)/u.test(behind)) continue;
    if (seen <= start) from = seen;
    if (seen >= end) return [from, seen];
  }
  return [from, plainWords(text).length];
}

/** What was left out behind begins a clause of its own: "and it …". */
function opensClause(outer: readonly string[], at: number): boolean {
  return coordinators.has(outer[at] as string) && outer.length - at >= 3;
}
