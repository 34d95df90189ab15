import type { Likeness } from './cosines.ts';
import { NEIGHBOURS } from './settings.ts';
import { nearInTime } from './time.ts';

interface Nearest {
  readonly at: number;
  readonly cosine: number;
  /** What its words count for, 0 to 1: the likeness to it. */
  readonly share: number;
}

/**
 * Likeness of texts each of which also says, more softly, what the text nearest to it says: a report of two sentences is found by words that its
 * story uses elsewhere (document expansion, Singhal and Pereira 1999, by one neighbour). It needs the cosines alone, since the product of
 * a + s·a' and b + t·b' is a·b + s·a'·b + t·a·b' + s·t·a'·b'.
 * @param days day of each text, where known: the nearest is near in time as well
 */
export function lendWords(cosines: Likeness, days: readonly (number | undefined)[]): Likeness {
  const nearest = cosines.map((row, at) => findNearest(row, at, days));
  const lengths = nearest.map((near) => (near ? Math.sqrt(1 + 2 * near.share * near.cosine + near.share ** 2) : 1));
  const borrowers = cosines.map((): number[] => []);
  for (const [at, near] of nearest.entries()) if (near) borrowers[near.at]?.push(at);
  const result = cosines.map(() => new Map<number, number>());
  for (const at of cosines.keys()) {
    const mine = rowWithLoan(cosines, at, nearest[at]);
    const sums = new Map(mine);
    for (const [other, value] of mine)
      for (const borrower of borrowers[other] as number[]) add(sums, borrower, (nearest[borrower] as Nearest).share * value);
    for (const [other, sum] of sums) {
      if (other <= at) continue;
      const likeness = sum / ((lengths[at] as number) * (lengths[other] as number));
      result[at]?.set(other, likeness);
      result[other]?.set(at, likeness);
    }
  }
  return result;
}

/** The products of one text, with what it borrows, with every text as it is; itself included. */
function rowWithLoan(cosines: Likeness, at: number, near: Nearest | undefined): Map<number, number> {
  const row = new Map(cosines[at]).set(at, 1);
  if (!near) return row;
  add(row, near.at, near.share);
  for (const [other, value] of cosines[near.at] as Map<number, number>) add(row, other, near.share * value);
  return row;
}

/** The text most like it that is no copy: a copy has no other words to lend. */
function findNearest(row: ReadonlyMap<number, number>, at: number, days: readonly (number | undefined)[]): Nearest | undefined {
  let best: Nearest | undefined;
  for (const [other, cosine] of row) {
    const share = cosine * nearInTime(days[at], days[other]);
    if (share < NEIGHBOURS.leastShare || cosine >= NEIGHBOURS.copy) continue;
    if (!best || share > best.share || (share === best.share && other < best.at)) best = { at: other, cosine, share };
  }
  return best;
}

/**
 * Measures each likeness against the likeness of both texts to their nearest ones (local scaling, after Zelnik-Manor and Perona 2004): two reports
 * of a much-told affair must be more alike to be of one event than two that have nothing else near them.
 */
export function scaleByNeighbours(like: Likeness): Likeness {
  const count = Math.min(NEIGHBOURS.counted, like.length - 1);
  const means = like.map((row) => {
    const top = [...row.values()].sort((a, b) => b - a).slice(0, count);
    return top.reduce((sum, value) => sum + value, 0) / count;
  });
  return like.map((row, at) => {
    const scaled = new Map<number, number>();
    for (const [other, value] of row) {
      const local = ((means[at] as number) * (means[other] as number)) / NEIGHBOURS.usual ** 2;
      scaled.set(other, Math.min(1, value / local ** NEIGHBOURS.strength));
    }
    return scaled;
  });
}

function add(row: Map<number, number>, at: number, value: number): void {
  row.set(at, (row.get(at) ?? 0) + value);
}
