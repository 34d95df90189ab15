import type { SentencePair } from '../align-sentences.ts';
import type { ClaimRelation } from './compare-claims.ts';
import type { ClaimNode } from './nodes.ts';
import { PLACE } from './settings.ts';

/** Looks a pair of nodes up, comparing where that was not done. */
export type Relate = (i: number, j: number) => ClaimRelation;

/** `${i} ${j}` of nodes (i < j) that stand at the same place of two dependent reports. */
export type AlignedPairs = ReadonlySet<string>;

export const pairKey = (i: number, j: number): string => (i < j ? `${i} ${j}` : `${j} ${i}`);

/**
 * Pairs of claims that stand at the same place of two dependent reports: where two sentences were aligned, their claims are paired best first.
 * In a rewrite the place of a sentence says more than its words.
 */
export function alignPlaces(input: {
  readonly places: readonly SentencePair[];
  readonly nodes: readonly ClaimNode[];
  readonly relate: Relate;
}): AlignedPairs {
  const bySentence = sentencesOf(input.nodes);
  const aligned = new Set<string>();
  for (const { a, b } of input.places) {
    const left = bySentence.get(`${a.report} ${a.index}`);
    const right = bySentence.get(`${b.report} ${b.index}`);
    if (left && right) matchClaims(input.relate, left, right, aligned);
  }
  return aligned;
}

/** `${report} ${sentence}` → the nodes of its claims, in the order of the text. */
function sentencesOf(nodes: readonly ClaimNode[]): Map<string, number[]> {
  const found = new Map<string, { readonly node: number; readonly start: number }[]>();
  for (const node of nodes) {
    for (const claim of node.claims) {
      const key = `${claim.report} ${claim.sentence}`;
      const list = found.get(key);
      if (list) list.push({ node: node.index, start: claim.start });
      else found.set(key, [{ node: node.index, start: claim.start }]);
    }
  }
  return new Map([...found].map(([key, list]) => [key, list.sort((a, b) => a.start - b.start).map((one) => one.node)]));
}

function matchClaims(relate: Relate, left: readonly number[], right: readonly number[], aligned: Set<string>): void {
  const pairs = left.flatMap((i) => right.map((j) => ({ i, j, score: i === j ? 1 : relate(i, j).score })));
  pairs.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const used = new Set<number>();
  for (const { i, j, score } of pairs) {
    // A second partner needs words of its own: two sentences may have become one.
    if ((used.has(i) || used.has(j)) && score < PLACE.second) continue;
    used.add(i);
    used.add(j);
    if (i !== j) aligned.add(pairKey(i, j));
  }
}
