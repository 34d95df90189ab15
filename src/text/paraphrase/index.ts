/** Do two wordings say the same, and does one contradict the other? English; elsewhere only equal words, names and numbers count. */

export type { WordAlignment } from './align.ts';
export { compareWordings, type Judgement, judgeWordings, type Sameness } from './compare.ts';
export type { Conflict } from './conflict.ts';
export { commitment, excluding, findConflicts } from './conflicts.ts';
export { deedAgreement, headVerb } from './deeds.ts';
export { judgeParaphrase } from './paraphrase.ts';
export { prepareWording, type Word, type Wording } from './words.ts';
