import { GROUP } from './settings.ts';
import type { TextVector } from './vectors.ts';

/** For each text the others that are at all like it: index → similarity, 0 to 1. Symmetric. */
export type Likeness = readonly Map<number, number>[];

/** The same as it is found: the others and their similarities side by side, because a story of a thousand reports has a million pairs. */
export interface CosineRow {
  readonly others: readonly number[];
  readonly cosines: readonly number[];
}

/** Cosine of every pair that shares a kept term, found over an inverted index; the lowest are left out. */
export function findCosines(vectors: readonly TextVector[]): readonly CosineRow[] {
  const rows = vectors.map(() => ({ others: [] as number[], cosines: [] as number[] }));
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
      const { at, weights } = list;
      for (let k = 0; k < at.length; k++) {
        const j = at[k] as number;
        const sum = sums[j] as number;
        if (sum === 0) touched.push(j);
        sums[j] = sum + weight * (weights[k] as number);
      }
      at.push(i);
      weights.push(weight);
    }
    for (const j of touched) {
      const cosine = Math.min(1, sums[j] as number);
      sums[j] = 0;
      if (cosine < GROUP.leastCosine) continue;
      push(rows[i], j, cosine);
      push(rows[j], i, cosine);
    }
  }
  return rows;
}

function push(row: { readonly others: number[]; readonly cosines: number[] } | undefined, other: number, cosine: number): void {
  row?.others.push(other);
  row?.cosines.push(cosine);
}
