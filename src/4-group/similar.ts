import { findCosines, type Likeness } from './cosines.ts';
import { lendWords, scaleByNeighbours } from './neighbours.ts';
import { GROUP } from './settings.ts';
import type { TextVector } from './vectors.ts';

/**
 * How alike every two texts are: by their own words and, more softly, those of the nearest text; less where far apart in time; measured
 * against what is usual near both.
 * @returns pairs below a share of the threshold are left out: they count as 0
 */
export function findLike(vectors: readonly TextVector[]): Likeness {
  const days = vectors.map(({ day }) => day);
  const least = GROUP.threshold * GROUP.floorShare;
  return scaleByNeighbours(lendWords(findCosines(vectors), days, least), least);
}
