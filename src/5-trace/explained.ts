import type { Judgement } from './judge.ts';
import type { PairTable } from './pairs.ts';
import { KINDS } from './settings.ts';

type Pair = readonly [number, number];

/**
 * Two derivatives of one report resemble each other: a third that has what they share explains it, where it was the source of both or is nearer to
 * both. What is explained is dropped, the faintest first, and never by a pair that was itself dropped: two pairs do not explain each other away.
 * @returns the dependent pairs that remain
 */
export function findUnexplained(pairs: PairTable): Pair[] {
  const dropped = new Set<string>();
  const stands = (a: number, b: number): boolean => pairs.get(a, b)?.verdict === 'dependent' && !dropped.has(keyOf(a, b));
  const faintest = [...pairs.dependent()].sort((a, b) => (isNearer(a, b, pairs) ? 1 : -1));
  for (const explains of [isSource, isBetween])
    for (const [i, j] of faintest) {
      if (dropped.has(keyOf(i, j))) continue;
      const thirds = pairs.dependentOn(i).filter((third) => third !== j && stands(i, third) && stands(third, j));
      if (thirds.some((third) => hasShared(i, j, third, pairs) && hasShared(j, i, third, pairs) && explains(third, [i, j], pairs)))
        dropped.add(keyOf(i, j));
    }
  return pairs.dependent().filter(([i, j]) => !dropped.has(keyOf(i, j)));
}

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The source of both, unless the two are nearer to each other than a source could make them: so is a reprint of a rewrite to the rewrite. */
function isSource(third: number, [i, j]: Pair, pairs: PairTable): boolean {
  if (pairs.direction(third, i).likely !== 1 || pairs.direction(third, j).likely !== 1 || pairs.isCopy(i, j)) return false;
  const far = Math.min(nearness(pairs.get(third, i)), nearness(pairs.get(third, j)));
  return nearness(pairs.get(i, j)) < KINDS.nearerThanSource * far;
}

/** Nearer to both. */
function isBetween(third: number, pair: Pair, pairs: PairTable): boolean {
  return isNearer([pair[0], third], pair, pairs) && isNearer([third, pair[1]], pair, pairs);
}

/** What is equally near is taken in one order, so that the result does not hang on the order of pairs. */
function isNearer(a: Pair, b: Pair, pairs: PairTable): boolean {
  const [one, two] = [nearness(pairs.get(...a)), nearness(pairs.get(...b))];
  if (one !== two) return one > two;
  return Math.min(...a) < Math.min(...b) || (Math.min(...a) === Math.min(...b) && Math.max(...a) < Math.max(...b));
}

/** Whether the other tells nearly all sentences of `at` that the partner answers. */
function hasShared(at: number, partner: number, other: number, pairs: PairTable): boolean {
  const told = new Set(pairs.seenFrom(at, other).answered);
  const shared = pairs.seenFrom(at, partner).answered;
  return shared.filter((sentence) => told.has(sentence)).length >= KINDS.explained * shared.length;
}

const nearness = (judgement: Judgement | undefined): number => (judgement ? judgement.order.ordered + judgement.verbatim.share : 0);
