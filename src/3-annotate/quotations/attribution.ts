import type { Run } from './phrases.ts';

/** Who says what by which words, inside one sentence of the reporter; runs are item indices. */
export interface Attribution {
  readonly cue: Run;
  readonly subject?: Run;
  readonly content: readonly Run[];
  readonly addressee?: Run;
  /** The cue ends in a colon: what is said comes after this sentence. */
  readonly announces?: boolean;
  /** The verb tells an aim ("seeks", "refuses to") rather than words: marked stretches inside are not its subject's if somebody else speaks. */
  readonly weak?: boolean;
  /** What follows the verb is a thing ("rejects the plan"), no clause. */
  readonly thing?: boolean;
}
