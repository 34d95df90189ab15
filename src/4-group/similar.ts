import { findCosines, type Likeness } from './cosines.ts';
import { lendWords, scaleByNeighbours } from './neighbours.ts';
import { GROUP } from './settings.ts';
import { nearInTime } from './time.ts';
import type { TextVector } from './vectors.ts';

/**
 * How alike every two texts are: by their own words and, more softly, those of the nearest text; less where far apart in time; measured
 * against what is usual near both.
 * @returns pairs below a share of the threshold are left out: they count as 0
 */
export function findLike(vectors: readonly TextVector[]): Likeness {
  const days = vectors.map(({ day }) => day);
  const lent = lendWords(findCosines(vectors), days);
  const timed = lent.map((row, at) => keep(row, (value, other) => value * nearInTime(days[at], days[other])));
  return scaleByNeighbours(timed).map((row) => keep(row, (value) => value));
}

function keep(row: ReadonlyMap<number, number>, change: (value: number, other: number) => number): Map<number, number> {
  const kept = new Map<number, number>();
  for (const [other, value] of row) {
    const likeness = change(value, other);
    if (likeness >= GROUP.threshold * GROUP.floorShare) kept.set(other, likeness);
  }
  return kept;
}
