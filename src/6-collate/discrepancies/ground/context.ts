import type { CollateInput, Id, Statement, Utterance } from '../../../model/index.ts';
import type { Descent } from '../../accounts.ts';
import type { SentencePair } from '../../align-sentences.ts';
import type { JoinedEntities } from '../../entities/index.ts';
import type { ReportSentences } from '../../sentences.ts';
import type { Pair } from './pairs.ts';

/** What the rules of discrepancy are given. */
export interface DiscrepancyInput extends CollateInput {
  readonly joined: JoinedEntities;
  readonly sentences: ReadonlyMap<Id, ReportSentences>;
  readonly places: readonly SentencePair[];
  readonly utterances: readonly Utterance[];
  readonly statements: readonly Statement[];
}

/** … with what all of them use: who was made from whom, and which sentences tell of one thing. */
export interface DiscrepancyContext extends DiscrepancyInput {
  readonly descent: Descent;
  readonly pairs: readonly Pair[];
  /** … and those with two sentences on one side. */
  readonly beads: readonly Pair[];
}
