import type { ClaimRelation } from './compare-claims.ts';
import type { Kinship } from './kin.ts';
import type { ClaimNode } from './nodes.ts';
import { type AlignedPairs, pairKey, type Relate } from './places.ts';
import { BOTH, JOIN } from './settings.ts';
import { SLOTS } from './slots/index.ts';

export interface ClusterInput {
  readonly nodes: readonly ClaimNode[];
  /** Pairs worth a look. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly aligned: AlignedPairs;
  readonly relate: Relate;
  readonly kin: (i: number, j: number) => Kinship;
}

/** Score of a pair as a multiple of the score it needs; 1 and more joins. */
function margin(input: ClusterInput, i: number, j: number): number {
  const relation = input.relate(i, j);
  if (relation.apart || (relation.hollow && relation.score < JOIN.hollow) || (relation.shiftedDay && input.kin(i, j) === 'strangers'))
    return -1;
  const aligned = input.aligned.has(pairKey(i, j));
  if (aligned) return relation.score / JOIN.aligned;
  const slots = input.kin(i, j) === 'one-report' ? 0 : relation.slots / SLOTS.join;
  const words = wordMargin(input, i, j);
  if (slots >= 1) return Math.max(words, slots);
  return Math.max(words, bothMargin(relation, slots));
}

/** A figure or an hour agrees and what is done is the same, but neither the words nor the slots are enough: what each lacks, the other may make up for. */
function bothMargin(relation: ClaimRelation, slots: number): number {
  if (!relation.counted || relation.otherNames || relation.deed !== 1 || relation.slots < BOTH.leastSlots) return 0;
  return (slots + Math.max(0, relation.score - (relation.mixedVoice ? BOTH.voice : 0)) / JOIN.across) / BOTH.join;
}

/** Where a pair stands in the order of joining: its place in two dependent reports lets it join, but does not put it before equal words. */
function rankOf(input: ClusterInput, i: number, j: number, margin: number): number {
  if (!input.aligned.has(pairKey(i, j))) return margin;
  return Math.max(wordMargin(input, i, j), 1 + (input.relate(i, j).score - JOIN.aligned) * JOIN.alignedRank);
}

/** What the words alone say. */
function wordMargin(input: ClusterInput, i: number, j: number): number {
  const relation = input.relate(i, j);
  const least = Math.min(relation.coverageA, relation.coverageB);
  if (least < JOIN.leastCoverage || relation.shared < JOIN.leastShared) return 0;
  // Dependent reports reword the verb of one fact; strangers with other verbs tell of other facts.
  const deed = input.kin(i, j) === 'strangers' ? JOIN.deed : JOIN.rewordedDeed;
  const against =
    (relation.mixedVoice ? JOIN.voice : 0) +
    (relation.otherNames ? JOIN.names : 0) +
    (input.nodes[i]!.fragment || input.nodes[j]!.fragment ? JOIN.fragment : 0) +
    (relation.otherPolarity ? JOIN.polarity : 0) +
    (relation.sameClock || relation.deed === 1 ? 0 : relation.deed ? JOIN.halfDeed : deed);
  return Math.max(0, relation.score - against + (relation.sameClock ? JOIN.clock : 0)) / thresholdOf(input, i, j);
}

function thresholdOf(input: ClusterInput, i: number, j: number): number {
  const kinship = input.kin(i, j);
  if (kinship !== 'strangers') return kinship === 'one-report' ? JOIN.within : JOIN.linked;
  const speaker = input.nodes[i]!.speaker;
  return speaker && speaker === input.nodes[j]!.speaker ? JOIN.speaker : JOIN.across;
}

const REPRESENTATIVES = 6;

/**
 * Joins claims into statements from the surest pair down. Two groups join only if the average of their pairs is near its threshold and none of
 * the pairs must stay apart: so a chain of small steps cannot carry a statement from one fact to another.
 * @returns groups of node indexes, those of one too
 */
export function clusterClaims(input: ClusterInput): number[][] {
  const ranked = input.pairs
    .map(([i, j]) => ({ i, j, margin: margin(input, i, j) }))
    .filter((pair) => pair.margin >= 1)
    .map((pair) => ({ ...pair, rank: rankOf(input, pair.i, pair.j, pair.margin) }))
    .sort((x, y) => y.rank - x.rank || x.i - y.i || x.j - y.j);
  const group = input.nodes.map((_, i) => i);
  const members = input.nodes.map((_, i) => [i]);
  for (const { i, j } of ranked) {
    const a = group[i]!;
    const b = group[j]!;
    if (a === b || !mayJoin(input, members[a]!, members[b]!)) continue;
    const [to, from] = a < b ? [a, b] : [b, a];
    for (const node of members[from]!) group[node] = to;
    members[to]!.push(...members[from]!);
    members[from] = [];
  }
  return members.filter((list) => list.length);
}

function mayJoin(input: ClusterInput, left: readonly number[], right: readonly number[]): boolean {
  let sum = 0;
  let count = 0;
  for (const i of left.slice(0, REPRESENTATIVES)) {
    for (const j of right.slice(0, REPRESENTATIVES)) {
      if (sameSentence(input.nodes[i]!, input.nodes[j]!)) return false;
      const one = margin(input, i, j);
      if (one < 0) return false;
      sum += Math.min(JOIN.surest, one);
      count++;
    }
  }
  return sum / count >= JOIN.average;
}

/** Two claims cut from one sentence are two things. */
function sameSentence(a: ClaimNode, b: ClaimNode): boolean {
  return a.claims.some((one) => b.claims.some((other) => one.report === other.report && one.sentence === other.sentence));
}
