/** Language tools that know nothing of news. */
export { type Aligned, alignMonotone, type CommonRun, commonRuns, kendallTau, type RunText } from './align/index.ts';
export { commonest } from './commonest.ts';
export { cutAtWord } from './cut-at-word.ts';
export {
  capitalOf,
  countryName,
  countryOf,
  demonymOf,
  isCommonWord,
  isEnglishWord,
  isPersonalName,
  isRegion,
  isSmallGivenName,
  townOf,
} from './gazetteer/index.ts';
export { stableId } from './id.ts';
export { namesPerson, relateWords, stem } from './lexicon/index.ts';
export { allMatches } from './matches.ts';
export { compareNameWords, foldName, initialsOf, romanSkeleton, type WordLikeness } from './names.ts';
export { cardinalSource, numberWord, readNumber, readOrdinal } from './numbers.ts';
export { onceEach } from './once-each.ts';
export {
  type Conflict,
  commitment,
  compareWordings,
  deedAgreement,
  excluding,
  findConflicts,
  headVerb,
  type Judgement,
  judgeParaphrase,
  judgeWordings,
  prepareWording,
  type Sameness,
  type Word,
  type WordAlignment,
  type Wording,
} from './paraphrase/index.ts';
export { normalise, parse } from './parse.ts';
export { firstEndingAfter, overlaps } from './range.ts';
export { termsOfText } from './similarity/index.ts';
