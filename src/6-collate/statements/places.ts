import { type AnnotatedReport, dependentKinds, type Id, type Link } from '../../model/index.ts';
import type { ClaimRelation } from './compare-claims.ts';
import type { ClaimNode } from './nodes.ts';
import { PLACE } from './settings.ts';

/** Looks a pair of nodes up, comparing where that was not done. */
export type Relate = (i: number, j: number) => ClaimRelation;

interface Spot {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** `${i} ${j}` of nodes (i < j) that stand at the same place of two dependent reports. */
export type AlignedPairs = ReadonlySet<string>;

export const pairKey = (i: number, j: number): string => (i < j ? `${i} ${j}` : `${j} ${i}`);

/**
 * Aligns the sentences of reports that depend on each other. A rewrite changes the words and keeps the order, so a sentence between two that
 * match matches what stands between their partners (compare Gale and Church 1993 on aligning translations).
 * @returns pairs of claim nodes that stand at the same place
 */
export function alignPlaces(input: {
  readonly reports: readonly AnnotatedReport[];
  readonly links: readonly Link[];
  readonly nodes: readonly ClaimNode[];
  readonly relate: Relate;
  readonly near: ReadonlySet<string>;
}): AlignedPairs {
  const bySentence = sentencesOf(input.nodes);
  const aligned = new Set<string>();
  const seen = new Set<string>();
  for (const link of input.links) {
    if (!dependentKinds.has(link.kind) && link.kind !== 'cites') continue;
    const key = [link.from, link.to].sort().join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const left = bySentence.get(link.from);
    const right = bySentence.get(link.to);
    if (!left || !right) continue;
    alignPair({ left, right, relate: input.relate, near: input.near }, aligned);
  }
  return aligned;
}

/** Report → its sentences in order → the nodes of their claims. */
function sentencesOf(nodes: readonly ClaimNode[]): Map<Id, number[][]> {
  const raw = new Map<Id, Map<number, { readonly node: number; readonly start: number }[]>>();
  for (const node of nodes) {
    for (const claim of node.claims) {
      let report = raw.get(claim.report);
      if (!report) raw.set(claim.report, (report = new Map()));
      report.set(claim.sentence, [...(report.get(claim.sentence) ?? []), { node: node.index, start: claim.start }]);
    }
  }
  const out = new Map<Id, number[][]>();
  for (const [report, sentences] of raw) {
    const ordered = [...sentences].sort((a, b) => a[0] - b[0]);
    out.set(
      report,
      ordered.map(([, list]) => list.sort((a, b) => a.start - b.start).map((one) => one.node)),
    );
  }
  return out;
}

interface TwoReports {
  readonly left: readonly (readonly number[])[];
  readonly right: readonly (readonly number[])[];
  readonly relate: Relate;
  readonly near: ReadonlySet<string>;
}

function alignPair(two: TwoReports, aligned: Set<string>): void {
  const chain = longestChain(anchorsOf(two));
  const ends: Spot[] = [{ a: -1, b: -1, score: 1 }, ...chain, { a: two.left.length, b: two.right.length, score: 1 }];
  for (const spot of chain) matchClaims(two, two.left[spot.a]!, two.right[spot.b]!, aligned);
  if (!chain.length) return;
  for (let k = 0; k + 1 < ends.length; k++) fillGap(two, ends[k]!, ends[k + 1]!, aligned);
}

/** Sentence pairs with a pair of claims that was found by its words. */
function anchorsOf({ left, right, relate, near }: TwoReports): Spot[] {
  const where = new Map<number, number[]>();
  for (const [b, nodes] of right.entries()) for (const node of nodes) where.set(node, [...(where.get(node) ?? []), b]);
  const spots: Spot[] = [];
  for (const [a, nodes] of left.entries()) {
    const best = new Map<number, number>();
    for (const i of nodes) {
      for (const b of where.get(i) ?? []) best.set(b, 1);
      for (const [j, places] of where) {
        if (i === j || !near.has(pairKey(i, j))) continue;
        const { score, apart } = relate(i, j);
        if (score >= PLACE.anchor && !apart) for (const b of places) best.set(b, Math.max(best.get(b) ?? 0, score));
      }
    }
    for (const [b, score] of best) spots.push({ a, b, score });
  }
  return spots;
}

/** The heaviest chain that goes forward in both reports. */
function longestChain(spots: readonly Spot[]): Spot[] {
  const sorted = [...spots].sort((x, y) => x.a - y.a || x.b - y.b);
  const best: { readonly sum: number; readonly before: number }[] = [];
  for (const [k, spot] of sorted.entries()) {
    let sum = spot.score;
    let before = -1;
    for (let m = 0; m < k; m++) {
      const other = sorted[m]!;
      if (other.a < spot.a && other.b < spot.b && best[m]!.sum + spot.score > sum) {
        sum = best[m]!.sum + spot.score;
        before = m;
      }
    }
    best.push({ sum, before });
  }
  let at = -1;
  for (const [k, one] of best.entries()) if (at < 0 || one.sum > best[at]!.sum) at = k;
  const chain: Spot[] = [];
  for (; at >= 0; at = best[at]!.before) chain.unshift(sorted[at]!);
  return chain;
}

/** Sentences between two fixed points: matched in order, best sum first. */
function fillGap(two: TwoReports, before: Spot, after: Spot, aligned: Set<string>): void {
  const m = after.a - before.a - 1;
  const n = after.b - before.b - 1;
  if (m < 1 !== n < 1) joinNeighbours(two, before, after, aligned);
  if (m < 1 || n < 1 || m > PLACE.widestGap || n > PLACE.widestGap) return;
  const spots: Spot[] = [];
  for (let x = 0; x < m; x++) {
    for (let y = 0; y < n; y++) {
      const a = before.a + 1 + x;
      const b = before.b + 1 + y;
      const score = sentenceScore(two, a, b) + (m === n && x === y ? PLACE.diagonal : 0);
      if (score >= PLACE.between) spots.push({ a, b, score });
    }
  }
  for (const spot of longestChain(spots)) matchClaims(two, two.left[spot.a]!, two.right[spot.b]!, aligned);
}

/** A sentence without a counterpart may have become part of its neighbour's: two sentences of one report, one of the other. */
function joinNeighbours(two: TwoReports, before: Spot, after: Spot, aligned: Set<string>): void {
  for (let a = before.a + 1; a < after.a; a++)
    for (const b of [before.b, after.b]) matchRest(two, two.left[a]!, two.right[b] ?? [], aligned);
  for (let b = before.b + 1; b < after.b; b++)
    for (const a of [before.a, after.a]) matchRest(two, two.left[a] ?? [], two.right[b]!, aligned);
}

function matchRest(two: TwoReports, left: readonly number[], right: readonly number[], aligned: Set<string>): void {
  for (const i of left) for (const j of right) if (i !== j && two.relate(i, j).score >= PLACE.between) aligned.add(pairKey(i, j));
}

function sentenceScore({ left, right, relate }: TwoReports, a: number, b: number): number {
  let best = 0;
  for (const i of left[a]!) for (const j of right[b]!) best = Math.max(best, i === j ? 1 : relate(i, j).apart ? 0 : relate(i, j).score);
  return best;
}

/** Claims of two sentences that stand at the same place, paired best first. */
function matchClaims({ relate }: TwoReports, left: readonly number[], right: readonly number[], aligned: Set<string>): void {
  const pairs = left.flatMap((i) => right.map((j) => ({ i, j, score: i === j ? 1 : relate(i, j).score })));
  pairs.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const used = new Set<number>();
  for (const { i, j } of pairs) {
    if (used.has(i) || used.has(j)) continue;
    used.add(i);
    used.add(j);
    if (i !== j) aligned.add(pairKey(i, j));
  }
}
