import type { Likeness } from './cosines.ts';
import { GROUP } from './settings.ts';
import { makeSums, type PairSums } from './sums.ts';

/**
 * Joins texts into stories as long as the mean likeness of all pairs between two stories reaches the threshold (average-link agglomeration, Sokal and
 * Michener 1958, on a sparse graph). Two stories that are each other's nearest are joined wherever they are met: as a join makes nothing nearer, this
 * gives what joining the most alike first would (nearest-neighbour chain, Murtagh 1983), without a queue of all pairs.
 * @param like texts in an order that does not depend on the order of input
 * @returns indexes into the texts
 */
export function mergeStories(like: Likeness, threshold: number = GROUP.threshold): number[][] {
  const members: number[][] = like.map((_, index) => [index]);
  const sums = makeSums(like);
  const chain: number[] = [];
  for (const start of like.keys()) {
    // What was joined into another is empty; what has nobody near enough stays as it is.
    if (members[start]?.length) chain.push(start);
    while (chain.length > 0) {
      const last = chain.at(-1) as number;
      const before = chain.at(-2);
      const next = findNearest({ sums, members, threshold }, last, before);
      if (next === undefined) chain.pop();
      else if (next !== before) chain.push(next);
      else {
        chain.length -= 2;
        const [into, gone] = last < next ? [last, next] : [next, last];
        sums.absorb(into, gone);
        (members[into] as number[]).push(...(members[gone] as number[]));
        members[gone] = [];
        if (chain.length === 0) chain.push(into);
      }
    }
  }
  return members.filter((list) => list.length > 0);
}

interface Stories {
  readonly sums: PairSums;
  readonly members: readonly (readonly number[])[];
  readonly threshold: number;
}

/** The story nearest to one; of equals the one it was met from, or the first. */
function findNearest({ sums, members, threshold }: Stories, one: number, before: number | undefined): number | undefined {
  const size = members[one]?.length ?? 1;
  let nearest: number | undefined;
  let highest = threshold;
  sums.forEach(one, (other, sum) => {
    const mean = sum / (size * (members[other]?.length ?? 1));
    if (mean < highest) return;
    const isBetter = mean > highest || nearest === undefined || other === before || (nearest !== before && other < nearest);
    if (isBetter) [nearest, highest] = [other, mean];
  });
  return nearest;
}
