/**
 * How newsrooms word a correction. General English; after the corrections rules of the Reuters Handbook of Journalism and of the AP's Statement of
 * News Values and Principles, and the kinds of wording collected in Silverman, Regret the Error (2007). Written November 2026.
 */

/** A headline, or the beginning of a paragraph, by which a report says that it corrects. */
export const correctionLabel =
  /^\W*(?:(?:a |the )?(?:corrections?|clarifications?|corrective|corrected|correcting|erratum|errata)\b|corrects\b|for the record\b|editor['’]s note\b)/i;

/** The outlet speaks of its own earlier words. */
export const ownEarlier =
  /\b(?:earlier|previous|initial|original|first) (?:version|edition)s? of (?:this|the|our|its|that)\b|\b(?:this|our) (?:report|story|article|item|dispatch|bulletin|post) (?:has been|was|is) (?:corrected|amended)\b/i;

/** … or of its earlier report in general: a correction only where the words of an error stand near. */
export const someEarlier =
  /\b(?:an?|our|its|the) (?:earlier|previous|initial|original|first) (?:report|story|article|item|dispatch|bulletin|post|statement|release|headline)\b|\bwe (?:earlier |previously |first )?(?:reported|wrote|said|published)\b/i;

/** Words of an error. */
export const ofError =
  /\b(?:incorrect(?:ly)?|wrong(?:ly)?|mistaken(?:ly)?|erroneous(?:ly)?|in error|misstated|misreported|misidentified|misspel(?:led|t)|correct(?:ed|ly|ion)?|in fact|should have|regrets? the|apologi[sz]e)\b/i;

/** Behind it stands what was told; the right comes in the next sentence. */
export const toldThen =
  /\b(?:misstated|misreported|said|stated|reported|gave|put|named|identified|described|claimed|told|wrote)\b(?: (?:incorrectly|wrongly|mistakenly|erroneously|in error))?,?(?: that)?/i;

/** What stands between the right and the wrong behind it: "9, not 7". */
export const butNot = /,? (?:and |but )?\bnot (?!only\b|yet\b|been\b|be\b|known\b)|,? (?:instead of|rather than|in place of) /i;

/** What stands between the wrong and the right behind it. */
export const shouldBe = /\b(?:should|ought to) (?:have (?:been|read|said|given)|be|read|say)\b/i;
/** Groups: the wrong, the right. */
export const fromTo = /\b(?:correct(?:ed|s|ing)?|changed?|amend(?:ed|s)?|revised?)\b.*?\bfrom (.+?) to (.+)/i;
