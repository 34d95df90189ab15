import { GROUP } from './settings.ts';
import type { TextVector } from './vectors.ts';

/** For each text the others that are at all like it: index → similarity, 0 to 1. Symmetric. */
export type Likeness = readonly Map<number, number>[];

/** Cosine of every pair that shares a kept term, found over an inverted index; the lowest are left out. */
export function findCosines(vectors: readonly TextVector[]): Likeness {
  const cosines = vectors.map(() => new Map<number, number>());
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
      const cosine = Math.min(1, sums[j] as number);
      sums[j] = 0;
      if (cosine < GROUP.leastCosine) continue;
      (cosines[i] as Map<number, number>).set(j, cosine);
      (cosines[j] as Map<number, number>).set(i, cosine);
    }
  }
  return cosines;
}
