/** Item i of one list stands at the place of item j of the other. */
export interface Aligned {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/**
 * The best alignment of two lists that keeps the order of both: the chain of one-to-one pairs with the greatest sum of scores
 * (Needleman and Wunsch 1970, gaps free).
 * @param candidates pairs with a positive score; others are taken as 0 and never aligned
 * @returns the chain, in order
 */
export function alignMonotone(candidates: readonly Aligned[], rows: number, columns: number): Aligned[] {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const score = new Float64Array(rows * columns);
  for (const pair of candidates) score[pair.i * columns + pair.j] = pair.score;
  for (let i = 1; i <= rows; i++)
    for (let j = 1; j <= columns; j++) {
      const own = score[(i - 1) * columns + j - 1] as number;
      best[i * width + j] = Math.max(
        best[(i - 1) * width + j] as number,
        best[i * width + j - 1] as number,
        own > 0 ? (best[(i - 1) * width + j - 1] as number) + own : 0,
      );
    }
  const chain: Aligned[] = [];
  let i = rows;
  let j = columns;
  while (i > 0 && j > 0) {
    const here = best[i * width + j] as number;
    if (here === best[(i - 1) * width + j]) i--;
    else if (here === best[i * width + j - 1]) j--;
    else {
      chain.push({ i: i - 1, j: j - 1, score: score[(i - 1) * columns + j - 1] as number });
      i--;
      j--;
    }
  }
  return chain.reverse();
}

/**
 * Kendall's tau-b of two rankings: 1, same order; -1, reversed (Kendall 1945).
 * @returns 0 for fewer than two pairs
 */
export function kendallTau(pairs: readonly { readonly i: number; readonly j: number }[]): number {
  let agree = 0;
  let left = 0;
  let right = 0;
  for (let x = 0; x < pairs.length; x++)
    for (let y = x + 1; y < pairs.length; y++) {
      const a = Math.sign((pairs[x] as Aligned).i - (pairs[y] as Aligned).i);
      const b = Math.sign((pairs[x] as Aligned).j - (pairs[y] as Aligned).j);
      agree += a * b;
      left += a * a;
      right += b * b;
    }
  return left && right ? agree / Math.sqrt(left * right) : 0;
}
