import type { Fabric } from './fabric.ts';
import { CANDIDATES } from './settings.ts';

/** Pairs of reports worth a full comparison, the most promising first; i < j. */
export function findCandidates(fabrics: readonly Fabric[]): [number, number][] {
  if (fabrics.length <= CANDIDATES.allPairs) return allPairs(fabrics.length);
  const shared = fabrics.map(() => new Map<number, number>());
  const meet = (i: number, j: number, weight: number): void => {
    const row = shared[i] as Map<number, number>;
    row.set(j, (row.get(j) ?? 0) + weight);
  };
  for (const list of postingsOf(fabrics)) {
    const weight = 1 / Math.sqrt(list.length);
    if (list.length <= CANDIDATES.longestList) for (const [at, i] of list.entries()) for (const j of list.slice(at + 1)) meet(i, j, weight);
    // What very many have leads from each to the next and to the first: copies stay connected, and nothing grows with the square.
    else
      for (let at = 1; at < list.length; at++) {
        meet(list[at - 1] as number, list[at] as number, weight);
        if (at > 1) meet(list[0] as number, list[at] as number, weight);
      }
  }
  return bestOfEach(shared, fabrics);
}

function allPairs(count: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) pairs.push([i, j]);
  return pairs;
}

function postingsOf(fabrics: readonly Fabric[]): Iterable<number[]> {
  const postings = new Map<string, number[]>();
  for (const [index, { places, shingles }] of fabrics.entries())
    for (const key of [...places.keys(), ...shingles]) {
      const list = postings.get(key);
      if (list) list.push(index);
      else postings.set(key, [index]);
    }
  return [...postings.values()].filter((list) => list.length > 1);
}

function bestOfEach(shared: readonly ReadonlyMap<number, number>[], fabrics: readonly Fabric[]): [number, number][] {
  const ranked = shared
    .flatMap((row, i) => [...row].map(([j, weight]) => ({ i, j, score: weight / Math.sqrt(lengthOf(fabrics[i]) * lengthOf(fabrics[j])) })))
    .sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const used = new Array<number>(fabrics.length).fill(0);
  const pairs: [number, number][] = [];
  for (const { i, j } of ranked) {
    if (Math.min(used[i] as number, used[j] as number) >= CANDIDATES.each) continue;
    used[i] = (used[i] as number) + 1;
    used[j] = (used[j] as number) + 1;
    pairs.push([i, j]);
  }
  return pairs;
}

const lengthOf = (fabric: Fabric | undefined): number => 1 + (fabric ? fabric.places.size + fabric.shingles.size : 0);
