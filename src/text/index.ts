/** Language tools that know nothing of news. */
export { type Aligned, alignMonotone, type CommonRun, commonRuns, kendallTau, type RunText } from './align/index.ts';
export {
  capitalOf,
  countryName,
  countryOf,
  demonymOf,
  isCommonWord,
  isEnglishWord,
  isPersonalName,
  isRegion,
  townOf,
} from './gazetteer/index.ts';
export { stableId } from './id.ts';
export { relateWords, stem, type WordRelation } from './lexicon/index.ts';
export { compareNameWords, editDistance, foldName, initialsOf, romanSkeleton, type WordLikeness } from './names.ts';
export { cardinalSource, numberWord, readNumber, readOrdinal } from './numbers.ts';
export {
  type Conflict,
  type ConflictKind,
  commitment,
  compareWordings,
  deedAgreement,
  excluding,
  findConflicts,
  isHedged,
  type Judgement,
  judgeParaphrase,
  judgeWordings,
  type Paraphrase,
  prepareWording,
  type Sameness,
  type Word,
  type Wording,
  type WordingOptions,
  wordingOf,
} from './paraphrase/index.ts';
export { normalise, type Parse, parse } from './parse.ts';
export { contains, firstEndingAfter, overlaps } from './range.ts';
export { type Term, termsOfText } from './similarity/index.ts';
