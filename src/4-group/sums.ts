import type { Likeness } from './cosines.ts';

/** Likeness of all pairs between two stories, summed; 0 for the rest. Stories that are joined are told by `absorb`. */
export interface PairSums {
  /** @param visit called for each story that has any likeness with this one, itself excepted */
  forEach(story: number, visit: (other: number, sum: number) => void): void;
  /** The second is now part of the first. */
  absorb(into: number, gone: number): void;
}

/**
 * Bytes that a pair takes in a map of numbers, some 40, over those in a table, 8. So a table where its size is no more than that of maps: in a story of a
 * thousand reports nearly all pairs are alike, and a table is gone through ten times as fast.
 */
const TABLE_SHARE = 5;

export function makeSums(like: Likeness): PairSums {
  const pairs = like.reduce((sum, { others }) => sum + others.length, 0);
  return pairs * TABLE_SHARE >= like.length ** 2 ? makeTable(like) : makeMaps(like);
}

function makeTable(like: Likeness): PairSums {
  const size = like.length;
  const table = new Float64Array(size * size);
  for (const [at, { others, values }] of like.entries())
    for (let k = 0; k < others.length; k++) table[at * size + (others[k] as number)] = values[k] as number;
  return {
    forEach: (story, visit) => {
      const from = story * size;
      for (let other = 0; other < size; other++) {
        const sum = table[from + other] as number;
        if (sum > 0) visit(other, sum);
      }
    },
    absorb: (into, gone) => {
      table[into * size + gone] = 0;
      table[gone * size + into] = 0;
      for (let other = 0; other < size; other++) {
        const sum = table[gone * size + other] as number;
        if (sum === 0) continue;
        const both = (table[into * size + other] as number) + sum;
        table[into * size + other] = both;
        table[other * size + into] = both;
        table[gone * size + other] = 0;
        table[other * size + gone] = 0;
      }
    },
  };
}

function makeMaps(like: Likeness): PairSums {
  const rows = like.map(({ others, values }) => new Map(others.map((other, k) => [other, values[k] as number])));
  return {
    forEach: (story, visit) => {
      for (const [other, sum] of rows[story] ?? []) visit(other, sum);
    },
    absorb: (into, gone) => {
      const mine = rows[into] as Map<number, number>;
      const theirs = rows[gone] as Map<number, number>;
      mine.delete(gone);
      theirs.delete(into);
      for (const [other, sum] of theirs) {
        const row = rows[other] as Map<number, number>;
        row.delete(gone);
        const both = (mine.get(other) ?? 0) + sum;
        mine.set(other, both);
        row.set(into, both);
      }
      theirs.clear();
    },
  };
}
