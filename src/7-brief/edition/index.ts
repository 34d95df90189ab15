/**
 * What every showing of a dossier shares, pages and renderings alike: what comes first, the sigla, the words, the layout of the stemma.
 * In: a Dossier or records of it. Out: plain values. Promise: pure.
 */
export { briefLines, type Digest, isAltered, makeDigest } from '../digest.ts';
export { groupPositions } from '../render/positions.ts';
export { compareText, makeSigla, type Sigla } from '../render/sigla.ts';
export { layOutStemma, type Stemma } from '../render/stemma-layout.ts';
export { groupAlike, sharedShare, shownWords, type WordChange, wordChanges } from '../render/wording.ts';
export {
  accountsInWords,
  count,
  dateInWords,
  isoInWords,
  linkInWords,
  publishedInWords,
  sentenceCase,
  statusWords,
  summaryLine,
  verdictWords,
} from '../words.ts';
