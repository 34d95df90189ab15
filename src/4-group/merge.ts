import type { Likeness } from './cosines.ts';
import { Heap } from './heap.ts';
import { GROUP } from './settings.ts';

interface Merge {
  readonly score: number;
  readonly a: number;
  readonly b: number;
  /** State of both sides when it was found; outdated ones are dropped. */
  readonly at: number;
}

/**
 * Joins texts into stories, the most alike first, as long as the mean likeness of all pairs between two stories reaches the threshold
 * (average-link agglomeration, Sokal and Michener 1958, on a sparse graph).
 * @param like texts in an order that does not depend on the order of input
 * @returns indexes into the texts
 */
export function mergeStories(like: Likeness, threshold: number = GROUP.threshold): number[][] {
  const members: number[][] = like.map((_, index) => [index]);
  const sums = like.map((row) => new Map(row));
  const version = new Array<number>(like.length).fill(0);
  const heap = new Heap<Merge>((x, y) => x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b))));
  const offer = (a: number, b: number, sum: number): void => {
    const score = sum / ((members[a] as number[]).length * (members[b] as number[]).length);
    if (score >= threshold) heap.push({ score, a, b, at: (version[a] as number) + (version[b] as number) });
  };
  for (const [a, row] of sums.entries()) for (const [b, sum] of row) if (a < b) offer(a, b, sum);
  for (let next = heap.pop(); next; next = heap.pop()) {
    const { a, b, at } = next;
    if (!members[a]?.length || !members[b]?.length || (version[a] as number) + (version[b] as number) !== at) continue;
    absorb(members, sums, a, b);
    version[a] = (version[a] as number) + 1;
    version[b] = (version[b] as number) + 1;
    for (const [other, sum] of sums[a] as Map<number, number>) offer(Math.min(a, other), Math.max(a, other), sum);
  }
  return members.filter((list) => list.length > 0);
}

function absorb(members: number[][], sums: readonly Map<number, number>[], a: number, b: number): void {
  const mine = sums[a] as Map<number, number>;
  const gone = sums[b] as Map<number, number>;
  mine.delete(b);
  gone.delete(a);
  for (const [other, sum] of gone) {
    const row = sums[other] as Map<number, number>;
    row.delete(b);
    mine.set(other, (mine.get(other) ?? 0) + sum);
  }
  for (const [other, sum] of mine) (sums[other] as Map<number, number>).set(a, sum);
  (members[a] as number[]).push(...(members[b] as number[]));
  members[b] = [];
}
