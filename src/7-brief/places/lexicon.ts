/** Verbs and adjectives that say who holds a place, by relation. Compiled by hand from the CAMEO categories 17 and 19 and the hyponyms of control.v.01 in WordNet 3.1. */
export const relations: readonly (readonly [relation: string, forms: RegExp])[] = [
  ['controls', /^(?:control|controls|controlled|controlling|hold|holds|held|govern|governs|governed|administer|administers|administered)$/],
  ['occupies', /^(?:occupy|occupies|occupied)$/],
  ['annexed', /^annex(?:es|ed)?$/],
  ['captured', /^(?:captur(?:e|es|ed)|seiz(?:e|es|ed)|conquer(?:s|ed)?|overr[ua]n|retook|retaken|recaptured|liberated)$/],
  ['claims', /^(?:claims?|claimed)$/],
  ['lost', /^(?:lost|ceded|abandoned|surrendered)$/],
  ['besieges', /^(?:besieg(?:e|es|ed)|surrounded|encircled|blockaded)$/],
];

/** Words of quantity that may stand before "of" and a place. */
export const shares =
  /^(?:all|most|half|parts|much|nearly|almost|some|portions?|sections?|swathes?|majority|remainder|rest|entirety|percent|per|cent|%|third|quarter)$/;

export const hedges = /^(?:about|around|roughly|approximately|nearly|almost|some|virtually|practically)$/;
