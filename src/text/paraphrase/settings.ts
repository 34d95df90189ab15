/** Weight of a word by what it is; a common word tells less. Unit: share of a full content word. */
export const WEIGHTS = {
  /** "the", "of": nearly nothing, but they settle ties. */
  function: 0.08,
  /** "say", "have", "be" as full verbs. */
  light: 0.3,
  /** A content word that WordNet's tagged texts never use; each band of commonness (a doubling) takes perBand away. */
  content: 1.15,
  perBand: 0.075,
  name: 1.25,
  number: 1.2,
} as const;

/**
 * Logistic weights of the evidence that two wordings say the same. Fitted by Newton's method (ridge 1e-4) on the even half (by hash of the first
 * sentence) of the STS news sets (headlines 2013 and 2014, deft-news, MSRpar, SMTnews), target score / 5. Odd half: Pearson .80 on headlines.
 */
export const SAMENESS = {
  bias: -2.89,
  overlap: 2.5,
  least: 1.28,
  verbatim: 0.5,
  order: -0.41,
  letters: 0.79,
  names: 0.17,
  numbers: 0.4,
  length: 0.21,
} as const;

/** Thresholds of the verdict, shares of the hypothesis' weight that the text covers. */
export const VERDICT = {
  /** From here on opposite polarity is a contradiction and not another matter. */
  contradicts: 0.5,
  /** From here on, without a conflict, the text bears the hypothesis out. */
  entails: 0.85,
  /** A word of the hypothesis whose nearest word in the text is further than this is not borne out. */
  covered: 0.5,
  /** Weight of a name before the verb that the text has as "it" or "she". */
  anaphor: 0.2,
  /** A number that the text lacks counts this many times. */
  missingNumber: 2,
  /** Share of the aligned content whose polarity must differ at least; as much keeps a text from bearing a hypothesis out. */
  polarityLeast: 0.1,
  /** Weight of denied words without a partner from which the denial is of something narrower. */
  deniedRest: 0.5,
  /** A text that calls the story untrue needs to name it only. */
  untrue: 0.15,
  /** Nearness of two predicates of which one is denied. */
  predicate: 0.65,
  /** Nearness from which two head verbs tell of one deed. */
  verb: 0.55,
  /** Two numbers of one thing this near (relative) agree where one of them is hedged. */
  rounding: 0.1,
} as const;

/**
 * Logistic weights of the yes or no: would an editor take one whole sentence for the other? Fitted by Newton's method on MSRP's 4,076 training
 * pairs; features chosen forward out of 27 by ten-fold cross-validation (accuracy .7585); fitted on one half (by hash) and tried on the other: see README.
 */
export const PARAPHRASE = {
  bias: -5.55,
  /** Agreement of character trigrams, 0 to 1. */
  letters: 5.16,
  /** Longest common subsequence of words, by Dice, 0 to 1. */
  sequence: 5.15,
  /** Four-word runs of the one that stand in the other, 0 to 1, the better side: a copied run with another rest is no paraphrase. */
  runs: -3.9,
  /** Weight without a partner, the richer side; unit: full content words. */
  restMost: -0.26,
  /** The same of the other side. */
  restLeast: -0.12,
  /** Names without a partner, at most four. */
  restNames: 0.34,
  /** Natural logarithm of the number of words of both. */
  words: 0.48,
  /** Neighbours kept together, 0 to 1. */
  order: 0.41,
  /** 1 where each names somebody that the other does not. */
  otherNames: -0.33,
  /** Names counted at most. */
  mostNames: 4,
} as const;
