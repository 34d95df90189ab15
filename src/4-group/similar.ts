import { GROUP } from './settings.ts';
import type { TextVector } from './vectors.ts';

/** For each text the others that are at all like it: index → similarity, 0 to 1. Symmetric. */
export type Likeness = readonly Map<number, number>[];

/**
 * Cosine of every pair that shares a kept term, found over an inverted index; pairs far apart in time count less.
 * @returns pairs below a share of the threshold are left out: they count as 0
 */
export function findLike(vectors: readonly TextVector[]): Likeness {
  const like = vectors.map(() => new Map<number, number>());
  const postings = new Map<string, { readonly at: number[]; readonly weights: number[] }>();
  const sums = new Float64Array(vectors.length);
  for (const [i, vector] of vectors.entries()) {
    const touched: number[] = [];
    for (const { term, weight } of vector.terms) {
      const list = postings.get(term);
      if (!list) {
        postings.set(term, { at: [i], weights: [weight] });
        continue;
      }
      for (let k = 0; k < list.at.length; k++) {
        const j = list.at[k] as number;
        if (sums[j] === 0) touched.push(j);
        sums[j] = (sums[j] as number) + weight * (list.weights[k] as number);
      }
      list.at.push(i);
      list.weights.push(weight);
    }
    for (const j of touched) {
      const likeness = (sums[j] as number) * nearInTime(vector.day, vectors[j]?.day);
      sums[j] = 0;
      if (likeness < GROUP.threshold * GROUP.floorShare) continue;
      (like[i] as Map<number, number>).set(j, likeness);
      (like[j] as Map<number, number>).set(i, likeness);
    }
  }
  return like;
}

/** 1 inside the window, then falling; 1 where a date is not known. */
export function nearInTime(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return 1;
  const beyond = Math.abs(a - b) - GROUP.windowDays;
  return beyond > 0 ? Math.exp(-beyond / GROUP.decayDays) : 1;
}
