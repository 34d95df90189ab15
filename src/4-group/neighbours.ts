import { type Likeness, type LikeRow, type OpenRow, push } from './cosines.ts';
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
export function lendWords(rows: Likeness, days: readonly (number | undefined)[], least: number): Likeness {
  const nearest = rows.map((row, at) => findNearest(row, at, days));
  const lengths = Float64Array.from(nearest, (near) => (near ? Math.sqrt(1 + 2 * near.share * near.cosine + near.share ** 2) : 1));
  const lender = Int32Array.from(nearest, (near, at) => near?.at ?? at);
  const lent = Float64Array.from(nearest, (near) => near?.share ?? 0);
  const result = rows.map((): OpenRow => ({ others: [], values: [] }));
  const mine = new Float64Array(rows.length);
  for (const at of rows.keys()) {
    // The products of this text, with what it borrows, with every text as it is; then with what these borrow.
    mine.fill(0);
    addRow(mine, rows, at, 1);
    const near = nearest[at];
    if (near) addRow(mine, rows, near.at, near.share);
    const [length, day] = [lengths[at] as number, days[at]];
    for (let other = at + 1; other < mine.length; other++) {
      const both = (mine[other] as number) + (lent[other] as number) * (mine[lender[other] as number] as number);
      if (both === 0) continue;
      const likeness = (both / (length * (lengths[other] as number))) * nearInTime(day, days[other]);
      if (likeness < least) continue;
      push(result[at] as OpenRow, other, likeness);
      push(result[other] as OpenRow, at, likeness);
    }
  }
  return result;
}

/** A text has a cosine of 1 with itself. */
function addRow(sums: Float64Array, rows: Likeness, at: number, share: number): void {
  const { others, values } = rows[at] as LikeRow;
  for (let k = 0; k < others.length; k++) {
    const other = others[k] as number;
    sums[other] = (sums[other] as number) + share * (values[k] as number);
  }
  sums[at] = (sums[at] as number) + share;
}

/** The text most like it that is no copy: a copy has no other words to lend. */
function findNearest({ others, values }: LikeRow, at: number, days: readonly (number | undefined)[]): Nearest | undefined {
  let best: Nearest | undefined;
  for (const [k, other] of others.entries()) {
    const cosine = values[k] as number;
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
  return like.map(({ others, values }, at) => {
    const scaled: OpenRow = { others: [], values: [] };
    for (let k = 0; k < others.length; k++) {
      const other = others[k] as number;
      const likeness = Math.min(1, (values[k] as number) * (factors[at] as number) * (factors[other] as number));
      if (likeness >= least) push(scaled, other, likeness);
    }
    return scaled;
  });
}

/** As if there were others of likeness 0, where there are too few. */
function meanOfHighest({ values }: LikeRow, count: number): number {
  const highest: number[] = [];
  for (const value of values) {
    const lowest = highest.at(-1) ?? 0;
    if (highest.length === count && value <= lowest) continue;
    if (highest.length === count) highest.pop();
    highest.push(value);
    highest.sort((a, b) => b - a);
  }
  return highest.reduce((sum, value) => sum + value, 0) / count;
}
