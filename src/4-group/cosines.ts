import { GROUP } from './settings.ts';
import type { TextVector } from './vectors.ts';

/** The texts that are at all like one, and their likenesses, 0 to 1, side by side: a story of a thousand reports has a million pairs. */
export interface LikeRow {
  readonly others: readonly number[];
  readonly values: readonly number[];
}

/** One row for each text. Symmetric. */
export type Likeness = readonly LikeRow[];

/** A row that is being written. */
export interface OpenRow {
  readonly others: number[];
  readonly values: number[];
}

/** Cosine of every pair that shares a kept term, found over an inverted index; the lowest are left out. */
export function findCosines(vectors: readonly TextVector[]): Likeness {
  const rows = vectors.map((): OpenRow => ({ others: [], values: [] }));
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
      push(rows[i] as OpenRow, j, cosine);
      push(rows[j] as OpenRow, i, cosine);
    }
  }
  return rows;
}

export function push({ others, values }: OpenRow, other: number, value: number): void {
  others.push(other);
  values.push(value);
}
