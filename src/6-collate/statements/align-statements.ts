import type { CollateInput, Id, Statement } from '../../model/index.ts';
import { alignSentences, type SentencePair } from '../align-sentences.ts';
import { readSentences } from '../sentences.ts';
import { findBySlots, findCandidates } from './candidates.ts';
import { clusterClaims } from './cluster.ts';
import { type ClaimRelation, compareClaims } from './compare-claims.ts';
import { kinshipOf } from './kin.ts';
import { gatherNodes } from './nodes.ts';
import { alignPlaces, pairKey } from './places.ts';
import { agreeOnSlots, SLOTS } from './slots/index.ts';
import { writeStatements } from './write.ts';

export interface StatementInput extends CollateInput {
  /** From `${report id}#${local entity id}` to the id of the story's entity. */
  readonly entityOf: ReadonlyMap<string, Id>;
  /** Sentences of dependent reports at the same place; found here where they are not given. */
  readonly places?: readonly SentencePair[];
}

/**
 * Lines up what the reports of a story claim: the same fact in other words is one statement, the same words about another fact stay apart.
 * @param input annotated reports, what trace found, the story's entities
 * @returns statements in the order of their first member; independent of the order of reports
 */
export function alignStatements(input: StatementInput): Statement[] {
  const nodes = gatherNodes(input.reports, input.entityOf);
  const relations = new Map<string, ClaimRelation>();
  const relate = (i: number, j: number): ClaimRelation => {
    const key = pairKey(i, j);
    let relation = relations.get(key);
    if (!relation) relations.set(key, (relation = compareClaims(nodes[Math.min(i, j)]!, nodes[Math.max(i, j)]!)));
    return relation;
  };
  const byWords = findCandidates(nodes);
  const near = new Set(byWords.map(([i, j]) => pairKey(i, j)));
  // What slots propose is worth a comparison of words only where they agree.
  const bySlots = findBySlots(nodes).filter(
    ([i, j]) => !near.has(pairKey(i, j)) && agreeOnSlots(nodes[i]!.slots, nodes[j]!.slots, true).points >= SLOTS.candidate,
  );
  for (const [i, j] of bySlots) near.add(pairKey(i, j));
  const candidates = [...byWords, ...bySlots];
  const places = input.places ?? alignSentences(input.trace, readSentences(input.reports));
  const aligned = alignPlaces({ places, nodes, relate });
  const kin = kinshipOf(input.trace, nodes);
  const extra = [...aligned].filter((key) => !near.has(key)).map((key) => key.split(' ').map(Number) as [number, number]);
  const pairs = [...candidates, ...extra];
  const groups = clusterClaims({ nodes, pairs, aligned, relate, kin });
  return writeStatements({ ...input, nodes, groups, pairs, relate });
}
