/** Words [a, a + length) of one text are the words [b, b + length) of the other. */
export interface CommonRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Where a run of words may not go on: before which words a text breaks. */
export interface RunText {
  readonly words: readonly string[];
  readonly breaksBefore?: (index: number) => boolean;
}

/**
 * The longest word-for-word runs of two texts, each word used once, the longest first (greedy string tiling, Wise 1993, over shingles).
 * @param least shortest run that counts, in words
 */
export function commonRuns(a: RunText, b: RunText, least: number): CommonRun[] {
  const starts = new Map<string, number[]>();
  for (let j = 0; j + least <= b.words.length; j++) {
    if (brokenWithin(b, j, least)) continue;
    const key = b.words.slice(j, j + least).join(' ');
    const list = starts.get(key);
    if (list) list.push(j);
    else starts.set(key, [j]);
  }
  const found: CommonRun[] = [];
  for (let i = 0; i + least <= a.words.length; i++) {
    if (brokenWithin(a, i, least)) continue;
    for (const j of starts.get(a.words.slice(i, i + least).join(' ')) ?? []) {
      // The run began earlier and was found there.
      if (continues(a, b, i, j)) continue;
      let length = least;
      while (continues(a, b, i + length, j + length)) length++;
      found.push({ a: i, b: j, length });
    }
  }
  found.sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  return found.filter((run) => {
    const steps = Array.from({ length: run.length }, (_, k) => k);
    if (steps.some((k) => usedA.has(run.a + k) || usedB.has(run.b + k))) return false;
    for (const k of steps) {
      usedA.add(run.a + k);
      usedB.add(run.b + k);
    }
    return true;
  });
}

/** Whether the words at both places are equal, inside both texts, and follow the words before them. */
function continues(a: RunText, b: RunText, i: number, j: number): boolean {
  if (i <= 0 || j <= 0 || a.words[i] === undefined || a.words[i] !== b.words[j] || a.words[i - 1] !== b.words[j - 1]) return false;
  return !a.breaksBefore?.(i) && !b.breaksBefore?.(j);
}

function brokenWithin(text: RunText, from: number, length: number): boolean {
  for (let k = from + 1; k < from + length; k++) if (text.breaksBefore?.(k)) return true;
  return false;
}
