/**
 * What every showing of a dossier shares, pages and renderings alike: what comes first, the sigla, the words, the layout of the stemma.
 * In: a Dossier or records of it. Out: plain values. Promise: pure.
 */
export { briefLines, type Digest, isAltered, makeDigest } from '../digest.ts';
export {
  accountsInWords,
  count,
  dateInWords,
  isoInWords,
  linkInWords,
  positionVerbs,
  publishedInWords,
  sentenceCase,
  statusInWords,
  summaryLine,
  verdictWords,
} from '../words.ts';
export { bestSource } from './descent.ts';
export { groupPositions } from './positions.ts';
export { compareText, makeSigla, type Sigla } from './sigla.ts';
export { layOutStemma, type StemmaNode } from './stemma-layout.ts';
export { makeTeller, type Telling, tellingInWords } from './telling.ts';
export { groupAlike, sharedShare, shownWords, wordChanges } from './wording.ts';
