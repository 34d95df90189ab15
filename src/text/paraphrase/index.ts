/** Do two wordings say the same, and does one contradict the other? English; elsewhere only equal words, names and numbers count. */
export { alignWords, type WordAlignment, type WordPair } from './align.ts';
export { compareWordings, type Judgement, judgeWordings, type Sameness } from './compare.ts';
export type { Conflict, ConflictKind } from './conflict.ts';
export { commitment, excluding, findConflicts, isHedged } from './conflicts.ts';
export { deedAgreement } from './deeds.ts';
export { judgeParaphrase, type Paraphrase } from './paraphrase.ts';
export { prepareWording, type Word, type Wording, type WordingOptions, type WordKind, wordingOf } from './words.ts';
