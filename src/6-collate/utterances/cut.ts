import { boundingWords, coordinators } from './lexicon.ts';
import { placeWithin, plainWords } from './plain-words.ts';

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
  const before = outer.slice(0, at);
  const after = outer.slice(at + inner.length);
  const cutBefore = before.length > 0 && !endsClause(long, before);
  const cutAfter = after.length > 0 && !opensClause(long, outer.slice(0, at + inner.length), after);
  const dropped = [...(cutBefore ? before : []), ...(cutAfter ? after : [])];
  const sentence = /[.,!?…]$/.test(short.trim()) || inner.length >= 6;
  if (!dropped.length) {
    return { verdict: 'partial', material: false, dropped: [...before, ...after].join(' '), note: 'a part of the remark, whole in itself' };
  }
  const material = dropped.some((word) => boundingWords.has(word));
  if (!sentence || (!cutAfter && !material))
    return { verdict: 'partial', material: false, dropped: dropped.join(' '), note: 'some words of the remark' };
  return {
    verdict: 'truncated',
    material,
    dropped: dropped.join(' '),
    note: `the marks close without “${dropped.join(' ')}”${material ? ', which sets a condition, a limit or a negation' : ''}`,
  };
}

/** What was left out in front is a clause or sentence of its own: "…, but", "…."; a conditional clause is not. */
function endsClause(long: string, before: readonly string[]): boolean {
  const last = before.at(-1) as string;
  const condition = before.some((word, k) => (word === 'if' || word === 'unless' || word === 'should') && k < 2);
  if (condition && !hasStop(long, before.length, /[.?!;]/)) return false;
  return coordinators.has(last) || hasStop(long, before.length, /[.?!;:]/) || hasStop(long, before.length, /[,–—]/);
}

/** What was left out behind begins a clause or sentence of its own: ". It …", ", and it …". */
function opensClause(long: string, upTo: readonly string[], after: readonly string[]): boolean {
  if (hasStop(long, upTo.length, /[.?!;:]/)) return true;
  return coordinators.has(after[0] as string) && after.length >= 3;
}

/** Whether a mark of the given kind stands behind the first n words. */
function hasStop(text: string, n: number, kind: RegExp): boolean {
  let seen = 0;
  const words = /[\p{L}\p{N}'’%]+/gu;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    seen += plainWords(match[0]).length;
    if (seen >= n) return kind.test(text.slice(words.lastIndex, words.lastIndex + 2).replace(/[\p{L}\p{N}].*$/u, ''));
  }
  return false;
}
