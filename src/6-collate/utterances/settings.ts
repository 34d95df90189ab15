/** Of matching two renderings. Scores are those of compareWordings, 0 to 1. Swept on both development stories and the five sample reports. */
export const MATCH = {
  /** One speaker: from here on it is one remark. Pairs of one remark .53 and up but for heavy rewrites; of two remarks .33 and below. */
  words: 0.5,
  /** Share of the shorter's meaning in the longer, for a remark cut short or merged with another. */
  within: 0.85,
  /** Least words of a remark that may be found within another so. Unit: words. */
  withinWords: 3,
  /** Least words of a remark with ellipses that may be found within another. Unit: words. */
  gappedWords: 4,
  /** Remarks of one speaker up to here are held against each other though they share no stem. Unit: words. */
  shortWords: 8,
  /** Of different speakers: share of words in the same order. Newsrooms slip in who said it, rarely in the words at once. */
  verbatim: 0.8,
  /** Least words of such a remark; short ones ("No comment") are said by many. Unit: words. */
  verbatimWords: 5,
  /** An indirect rendering belongs to a marked one of the same speaker from here on. */
  indirect: 0.55,
  /** Least words of an indirect rendering: shorter ones are topics ("the tone"), not remarks. Unit: words. */
  indirectWords: 4,
  /** Of independent reports: share of words in the same order from which one other word is a slip in one remark and not another remark. */
  oneSlip: 0.85,
  /** Nearness of meaning from which one word answers to another: synonyms and broader terms do, two kinds of one thing do not. */
  answers: 0.6,
  /** Share of words in the same order below which they are no two remarks in one frame but two translations or memories of one. At 0 the clusters of one
   * invented story fell from .992 to .898; at .6 none of seven moves. */
  oneFrame: 0.6,
  /** Two marked remarks of one report are one from this share of words in the same order on; at .3, .5 and .6 no story moves. */
  twice: 0.5,
  /** The same of independent reports on a speaker whom nothing tells to be translated; on 100 stories of BASIL pairs below are two sentences of a speech. */
  oneLanguage: 0.3,
  /** Terms in more renderings than this find no partners. Unit: renderings. */
  maxPostings: 400,
} as const;

/** Of matching renderings by place in two dependent reports; added to the score of the words. */
export const PLACE = {
  /** Their sentences stand at the same place. */
  sentence: 0.5,
  /** … or are next to such. */
  neighbour: 0.25,
  /** The speaker has as many remarks in both reports and these have the same number. */
  order: 0.2,
  /** Sum that one speaker needs, and two speakers need. Below .5 remarks of different topics met in the ferry story. */
  same: 0.55,
  other: 0.62,
  /** Score of the words below which two speakers who both speak in both reports have made two remarks. */
  swapped: 0.6,
  /** Score of the words without which place tells nothing: in a follow-up new remarks stand where the old ones stood (.11, .16). */
  least: 0.2,
  /** Neighbour of a matched pair in one turn of speech, across independent reports: the words need so much … */
  turn: 0.3,
  /** … and where both deny something, so much ("We want no presents", "We are not asking for gifts": .15). */
  turnDenied: 0.13,
} as const;

/** Of telling whether a rendering was altered. */
export const ALTERED = {
  /** Share of words in order below which two renderings of a remark have nearly no words in common: two translations, not two transcripts. */
  translation: 0.62,
  /** Independent accounts that must agree word for word before a differing one is called reworded without a sibling. Unit: accounts. */
  agreeing: 2,
  /** Gap in likeness to the wordings of other accounts that decides between two siblings of unknown order. */
  nearer: 0.08,
  /** Within one report: likeness to other reports of the sound rendering, at least, and of the accused one, at most. */
  borneOut: 0.9,
  notBorneOut: 0.5,
  /** Likeness from which two renderings in independent accounts are one sentence and not two remarks on one matter. */
  oneRemark: 0.5,
  /** Likeness without which two renderings of one speaker are two remarks; 40 stories of BASIL showed false narration below .25. */
  alike: 0.3,
  /** The same for two renderings in one report: what somebody says next repeats his words too (.5 in an interview where 9 of 15 words recur). */
  twice: 0.6,
  /** Least words of a rendering that may be called narration. Unit: words. */
  narrated: 5,
} as const;

/** Signs of text before and behind marks in which the words are sought that the marks leave out: a clause, a clause with who said it and the next marks. */
export const BESIDE = { before: 60, behind: 240 } as const;

/**
 * Of reports that tell another from end to end in other words. On four invented stories three heavy rewrites have 82 to 100 % of their sentences
 * at the places of the source with upper quartiles of likeness of .39 to .47; follow-ups by the same hand have less than 45 % or .60 and up.
 */
export const RETOLD = {
  /** Sentences at the same place, as a share of the shorter report's. */
  share: 0.7,
  /** Least number of them. Unit: pairs. */
  pairs: 6,
  /** Upper quartile of their likeness, at most. */
  alike: 0.55,
} as const;
