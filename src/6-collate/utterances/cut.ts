import { boundingWords, conditionOpeners, coordinators, hangingOpeners, hidingWords } from './lexicon.ts';
import { placesWithin, plainParts, plainWords } from './plain-words.ts';

/** Words of the shortest clause; "for that wall" and "that day" are none. */
const LEAST_CLAUSE = 4;

/** How a rendering that stands word for word inside a longer one was cut out of it. */
export interface Cut {
  readonly verdict: 'truncated' | 'partial';
  /** It drops a condition, a limit or a negation. */
  readonly material: boolean;
  readonly dropped: string;
  /** The words of its sentence that it leaves out before and behind, where these make it truncated. */
  readonly lost?: readonly string[];
  readonly note: string;
}

/**
 * Compares a rendering with a longer one that contains its words.
 * @param short text of the shorter, as printed between the marks
 * @param long text of the longer
 * @returns undefined where the shorter does not stand in the longer, unbroken but for its ellipses, or nothing is dropped
 */
export function findCut(short: string, long: string): Cut | undefined {
  const parts = plainParts(short);
  const outer = plainWords(long);
  const places = placesWithin(parts, outer);
  const [at, last] = [places?.[0], places?.at(-1)];
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (!places || at === undefined || last === undefined || length === outer.length) return undefined;
  const end = last + (parts.at(-1) as readonly string[]).length;
  const left = places.slice(1).map((place, k) => outer.slice((places[k] as number) + (parts[k] as readonly string[]).length, place));
  return hiddenCut(left) ?? endCut({ short, long, outer, at, end, inside: left.flat() });
}

/** A condition or a negation in what an ellipsis leaves out: the cut is told, its weight is not. */
function hiddenCut(left: readonly (readonly string[])[]): Cut | undefined {
  const words = left.find((gone) => gone.some((word) => hidingWords.has(word)))?.join(' ');
  const note = `the ellipsis leaves out “${words}”, which sets a condition, a limit or a negation`;
  return words === undefined ? undefined : { verdict: 'truncated', material: true, dropped: words, note };
}

interface Ends {
  readonly short: string;
  readonly long: string;
  readonly outer: readonly string[];
  /** Words [at, end) of the longer are printed, but for those inside. */
  readonly at: number;
  readonly end: number;
  readonly inside: readonly string[];
}

/** What was cut before and behind. */
function endCut({ short, long, outer, at, end, inside }: Ends): Cut {
  const [from, to] = sentenceAround(long, at, end);
  const before = outer.slice(from, at);
  const after = outer.slice(end, to);
  const dropped = outer.length - (end - at) + inside.length;
  const told = inside.length ? 'cut, and the cut is marked' : 'a part of the remark, whole in itself';
  const whole: Cut = { verdict: 'partial', material: false, dropped: inside.join(' '), note: told };
  if (!before.length && !after.length) return whole;
  // Words taken out of a sentence and printed as words ("legitimate fear") are a fragment; printed as a sentence they must be one.
  if (!/^[^\p{L}]*\p{Lu}/u.test(short.trim()) || end - at < 4)
    return { ...whole, dropped: `${dropped} words`, note: 'some words of the remark' };
  const condition = before.findIndex((word) => conditionOpeners.has(word));
  const cutBefore = condition >= 0 && condition < 2 ? before : [];
  const cutAfter = after.length && !opensClause(outer, end) ? after : [];
  const lost = [...cutBefore, ...cutAfter];
  if (!lost.length) return whole;
  const hanging = hangingOpeners.has(cutAfter[0] ?? '') && cutAfter.length >= LEAST_CLAUSE;
  const material = hanging || lost.some((word) => boundingWords.has(word));
  if (!material && /(?:…|\.\.\.)[^\p{L}]*$/u.test(short)) return { ...whole, dropped: lost.join(' '), note: 'cut, and the cut is marked' };
  return {
    verdict: 'truncated',
    material,
    dropped: lost.join(' '),
    lost,
    note: `the marks close without “${lost.join(' ')}”${material ? ', which sets a condition, a limit or a negation' : ''}`,
  };
}

/** Words [from, to) of the sentence of a remark that holds words [start, end). */
function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
  let seen = 0;
  let from = 0;
  const words = /(?<![\p{L}.])(?:\p{L}\.){2,}(?!\p{L})|(?<=\s)&(?=\s)|[\p{L}\p{N}'’%]+/gu;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    seen += plainWords(match[0]).length;
    const behind = text.slice(words.lastIndex, words.lastIndex + 4);
    const closed = match[0].endsWith('.') && /^\s\p{Lu}/u.test(behind);
    if (!closed && !/^["”’)]*(?:[.?!;:…]|\s*[–—]|\s*--|\s*\.\.)(?!\p{L}|\d)/u.test(behind)) continue;
    if (seen <= start) from = seen;
    if (seen >= end) return [from, seen];
  }
  return [from, plainWords(text).length];
}

/** What was left out behind begins a clause of its own: "and it …". */
function opensClause(outer: readonly string[], at: number): boolean {
  return coordinators.has(outer[at] as string) && outer.length - at >= 3;
}
