import type { CosineRow, Likeness } from './cosines.ts';
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
 * story uses elsewhere (document expansion, Singhal and Pereira 1999, by one neighbour); less where they are far apart in time. It needs the cosines
 * alone, since the product of a + s·a' and b + t·b' is a·b + s·a'·b + t·a·b' + s·t·a'·b'.
 * @param days day of each text, where known: the nearest is near in time as well
 * @param least likeness that is kept
 */
export function lendWords(rows: readonly CosineRow[], days: readonly (number | undefined)[], least: number): Likeness {
  const nearest = rows.map((row, at) => findNearest(row, at, days));
  const lengths = nearest.map((near) => (near ? Math.sqrt(1 + 2 * near.share * near.cosine + near.share ** 2) : 1));
  const borrowers = rows.map((): number[] => []);
  for (const [at, near] of nearest.entries()) if (near) borrowers[near.at]?.push(at);
  const result = rows.map(() => new Map<number, number>());
  const mine = new Sums(rows.length);
  const both = new Sums(rows.length);
  for (const at of rows.keys()) {
    // The products of this text, with what it borrows, with every text as it is; then with what these borrow.
    addRow(mine, rows, at, 1);
    const near = nearest[at];
    if (near) addRow(mine, rows, near.at, near.share);
    for (const other of mine.touched) {
      const value = mine.of(other);
      both.add(other, value);
      for (const borrower of borrowers[other] as number[]) both.add(borrower, (nearest[borrower] as Nearest).share * value);
    }
    for (const other of both.touched) {
      if (other <= at) continue;
      const likeness = (both.of(other) / ((lengths[at] as number) * (lengths[other] as number))) * nearInTime(days[at], days[other]);
      if (likeness < least) continue;
      result[at]?.set(other, likeness);
      result[other]?.set(at, likeness);
    }
    mine.clear();
    both.clear();
  }
  return result;
}

/** Sums by text, in one array that is used again. */
class Sums {
  readonly touched: number[] = [];
  readonly #sums: Float64Array;
  readonly #isTouched: Uint8Array;

  constructor(size: number) {
    this.#sums = new Float64Array(size);
    this.#isTouched = new Uint8Array(size);
  }

  of(at: number): number {
    return this.#sums[at] as number;
  }

  add(at: number, value: number): void {
    if (this.#isTouched[at] === 0) {
      this.#isTouched[at] = 1;
      this.touched.push(at);
    }
    this.#sums[at] = (this.#sums[at] as number) + value;
  }

  clear(): void {
    for (const at of this.touched) {
      this.#sums[at] = 0;
      this.#isTouched[at] = 0;
    }
    this.touched.length = 0;
  }
}

/** A text has a cosine of 1 with itself. */
function addRow(sums: Sums, rows: readonly CosineRow[], at: number, share: number): void {
  const { others, cosines } = rows[at] as CosineRow;
  for (let k = 0; k < others.length; k++) sums.add(others[k] as number, share * (cosines[k] as number));
  sums.add(at, share);
}

/** The text most like it that is no copy: a copy has no other words to lend. */
function findNearest({ others, cosines }: CosineRow, at: number, days: readonly (number | undefined)[]): Nearest | undefined {
  let best: Nearest | undefined;
  for (const [k, other] of others.entries()) {
    const cosine = cosines[k] as number;
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
export function scaleByNeighbours(like: Likeness, least: number): Likeness {
  const count = Math.min(NEIGHBOURS.counted, like.length - 1);
  const factors = like.map((row) => (meanOfHighest(row, count) / NEIGHBOURS.usual) ** -NEIGHBOURS.strength);
  return like.map((row, at) => {
    const scaled = new Map<number, number>();
    for (const [other, value] of row) {
      const likeness = Math.min(1, value * (factors[at] as number) * (factors[other] as number));
      if (likeness >= least) scaled.set(other, likeness);
    }
    return scaled;
  });
}

/** As if there were others of likeness 0, where there are too few. */
function meanOfHighest(row: ReadonlyMap<number, number>, count: number): number {
  const highest: number[] = [];
  for (const value of row.values()) {
    const lowest = highest.at(-1) ?? 0;
    if (highest.length === count && value <= lowest) continue;
    if (highest.length === count) highest.pop();
    highest.push(value);
    highest.sort((a, b) => b - a);
  }
  return highest.reduce((sum, value) => sum + value, 0) / count;
}
