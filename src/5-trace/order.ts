import { type Aligned, alignMonotone, kendallTau, relateWords } from '../text/index.ts';
import type { Fabric, FabricSentence, Fact } from './fabric.ts';
import { FACTS, SECOND_LOOK } from './settings.ts';

/** Two sentences that tell the same. */
interface SentencePair extends Aligned {
  /** Weight of what both tell. */
  readonly shared: number;
}

/** How two reports' sentences answer each other. */
export interface Order {
  /** The best chain that keeps the order of both. */
  readonly chain: readonly SentencePair[];
  /** Weight of what the chain shares. */
  readonly shared: number;
  /** The same as a share of the report that has less. */
  readonly ordered: number;
  /** Sentences that are each other's best partner, wherever they stand. */
  readonly partners: readonly SentencePair[];
  readonly tau: number;
  /** Tau over its standard error under the null model that the order is chance (Kendall 1938): grows with the number of pairs. */
  readonly z: number;
}

/** Kendall's tau as a number of standard errors. */
export function orderScore(tau: number, pairs: number): number {
  return pairs < 2 ? 0 : tau * Math.sqrt((9 * pairs * (pairs - 1)) / (2 * (2 * pairs + 5)));
}

/**
 * Aligns the sentences of two reports by what they tell. Where plain stems leave the question open, a second look lets words stand for each other by
 * meaning: a spun text keeps the order of facts though nearly every word was replaced.
 * @param verbatim share of the shorter report's words that stand in the other word for word: a copy needs no second look
 */
export function compareOrder(a: Fabric, b: Fabric, verbatim: number): Order {
  const plain = orderOf(a, b, pairSentences(a, b, sharedPlainly));
  const { ordered, partners, z } = plain;
  if (verbatim >= SECOND_LOOK.verbatimMost) return plain;
  if (ordered < SECOND_LOOK.orderedLeast || partners.length < SECOND_LOOK.pairsLeast || z < SECOND_LOOK.zLeast) return plain;
  return orderOf(a, b, pairSentences(a, b, sharedByMeaning));
}

function orderOf(a: Fabric, b: Fabric, pairs: readonly SentencePair[]): Order {
  const sharedAt = new Map(pairs.map(({ i, j, shared }) => [i * b.sentences.length + j, shared]));
  const chain = alignMonotone(pairs, a.sentences.length, b.sentences.length).map((pair) => ({
    ...pair,
    shared: sharedAt.get(pair.i * b.sentences.length + pair.j) as number,
  }));
  const shared = chain.reduce((sum, pair) => sum + pair.shared, 0);
  const partners = mutualBest(pairs);
  const tau = kendallTau(partners);
  return { chain, shared, ordered: shared / (Math.min(a.weight, b.weight) || 1), partners, tau, z: orderScore(tau, partners.length) };
}

function mutualBest(pairs: readonly SentencePair[]): SentencePair[] {
  const left = new Map<number, SentencePair>();
  const right = new Map<number, SentencePair>();
  for (const pair of pairs) {
    if ((left.get(pair.i)?.score ?? 0) < pair.score) left.set(pair.i, pair);
    if ((right.get(pair.j)?.score ?? 0) < pair.score) right.set(pair.j, pair);
  }
  return [...left.values()].filter((pair) => right.get(pair.j) === pair);
}

interface Shared {
  readonly weight: number;
  /** Facts that are no names, counted. */
  readonly solid: number;
}

function pairSentences(a: Fabric, b: Fabric, share: (a: FabricSentence, b: FabricSentence) => Shared): SentencePair[] {
  const pairs: SentencePair[] = [];
  for (const [i, left] of a.sentences.entries()) {
    const near = new Set<number>();
    for (const key of left.counts.keys()) for (const j of b.places.get(key) ?? []) near.add(j);
    for (const j of [...near].sort((x, y) => x - y)) {
      const right = b.sentences[j] as FabricSentence;
      const { weight, solid } = share(left, right);
      if (solid < 1 || weight < FACTS.sharedLeast) continue;
      const score = (weight * weight) / Math.max(1.5, Math.min(left.weight, right.weight));
      if (score >= FACTS.scoreLeast) pairs.push({ i, j, score, shared: weight });
    }
  }
  return pairs;
}

function sharedPlainly(a: FabricSentence, b: FabricSentence): Shared {
  const seen = new Map<string, number>();
  let weight = 0;
  let solid = 0;
  for (const fact of a.facts) {
    const used = seen.get(fact.key) ?? 0;
    if (used >= (b.counts.get(fact.key) ?? 0)) continue;
    seen.set(fact.key, used + 1);
    weight += fact.weight;
    if (fact.kind !== 'name') solid++;
  }
  return { weight, solid };
}

function sharedByMeaning(a: FabricSentence, b: FabricSentence): Shared {
  const plain = sharedPlainly(a, b);
  const open = (facts: readonly Fact[], other: FabricSentence): Fact[] =>
    facts.filter(({ kind, key }) => kind === 'content' && !other.counts.has(key));
  const right = open(b.facts, a);
  const used = new Set<Fact>();
  let { weight, solid } = plain;
  for (const fact of open(a.facts, b)) {
    let best: Fact | undefined;
    let nearness: number = FACTS.softLeast;
    for (const other of right) {
      const near = used.has(other) ? 0 : (relateWords(fact.lemma, other.lemma)?.nearness ?? 0);
      if (near < nearness || (best && near === nearness)) continue;
      nearness = near;
      best = other;
    }
    if (!best) continue;
    used.add(best);
    weight += FACTS.soft * nearness * Math.min(fact.weight, best.weight);
    solid += 0.5;
  }
  return { weight, solid };
}
