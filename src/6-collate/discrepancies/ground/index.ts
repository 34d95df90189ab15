/**
 * What all questions stand on: which sentences tell of one thing (pairs), their words side by side (compared), whether they tell of one happening,
 * facts held against each other, and how a question and its answers are written.
 */
export { creditsIn, isTimeWord, layOut, nounsNear, shareBut } from './compared.ts';
export type { DiscrepancyContext, DiscrepancyInput } from './context.ts';
export {
  allSentences,
  compareFacts,
  type Fact,
  isDenied,
  type MentionInSentence,
  mentionsOf,
  otherTimes,
  rivalFacts,
  sentenceSpan,
} from './facts.ts';
export {
  happeningsIn,
  isWidened,
  otherDeeds,
  otherNames,
  otherNumbers,
  otherStages,
  otherTurns,
  otherVerbs,
  stageOf,
  tellOfOneSort,
  tellsOfAnother,
  thingsInCommon,
} from './happenings.ts';
export { findPairs, joinedPairs, type Pair } from './pairs.ts';
export { labelAnswers, questionAbout } from './questions.ts';
export { type Answer, writeDiscrepancy } from './write.ts';
