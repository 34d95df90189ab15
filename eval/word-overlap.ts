/** Words of a text, lower case, letters and digits only. */
function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Jaccard overlap of the word sets of two texts: the peer of every comparison of sentences. */
export function jaccard(a: string, b: string): number {
  const left = wordSet(a);
  const right = wordSet(b);
  let both = 0;
  for (const word of left) if (right.has(word)) both++;
  return both / (left.size + right.size - both || 1);
}

/** Pearson's correlation. */
export function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
  const mx = mean(x);
  const my = mean(y);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < x.length; i++) {
    const dx = (x[i] as number) - mx;
    const dy = (y[i] as number) - my;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xy / Math.sqrt(xx * yy || 1);
}
