/** Cutting sentences into claims. Unit: content words. */
export const CUT = {
  /** A piece with fewer is no claim. */
  minContent: 2,
  /** A clause of a pronoun and a verb may have fewer, from this many words on. */
  minShort: 4,
  /** A whole sentence of which no part is a claim needs as many to be one. */
  minWhole: 3,
  /** Words of its own that a frame ("…, told reporters on the quay") needs beside names and the verb of saying. */
  minFrame: 3,
} as const;

/** Weight of what stands for words in a claim, as in text's WEIGHTS. */
export const WORDING = {
  entity: 1.1,
  /** Words of a description of an entity ("the ship"), beside the entity. */
  describing: 0.5,
  /** Words borrowed from the clause before or from the lead-in of a list: they place the claim and are not what it claims. */
  shared: 0.5,
  /** Words that govern what is told ("The operator denied"): that two remarks are one speaker's makes them no one remark. Read with .2, .35 and .5. */
  governing: 0.5,
  day: 0.6,
  clock: 1.2,
  /** A word in every claim of the story keeps this share of its weight; one that is rare there gains as much. */
  commonest: 0.55,
  rarest: 1.25,
} as const;

/** Which pairs of claims are looked at. */
export const CANDIDATES = {
  /** A word in more claims than this many finds no candidates; it only counts once others have. */
  maxPostings: 60,
  /** Share of the lighter claim's weight that must be common, by equal words and stems. */
  minShared: 0.16,
  /** Nearest candidates that are compared, for each claim. */
  most: 24,
} as const;

/**
 * Sameness (0 to 1) from which two claims are one statement. Swept on the two development stories: the values are the middle of the range in
 * which no pair that must stay apart is joined.
 */
export const JOIN = {
  /** Reports of different accounts: the words alone must tell. */
  across: 0.48,
  /** The same known speaker on both sides: the words may differ more, as translations do. */
  speaker: 0.42,
  /** Reports that trace found to depend on each other. */
  linked: 0.42,
  /** Sentences that stand at the same place of two dependent reports. */
  aligned: 0.17,
  /** Rank of an aligned pair, by its likeness above `aligned`. */
  alignedRank: 1.3,
  /** At one place, where only the speaker and the verb that governs agree: "defended the ship", "would not say" .18; "rejected the charge", "denied it" .27. */
  hollow: 0.25,
  /** The same report says it twice. */
  within: 0.8,
  /** Telling it as somebody's words on one side only costs this much. */
  voice: 0.1,
  /** Relative difference of two numbers that may be one, rounded. */
  rounding: 0.1,
  /** What is done differs ("killed", "wounded"): no likeness of the other words makes up for it. */
  deed: 0.5,
  /** Only one of the verbs has a partner. */
  halfDeed: 0.04,
  /** Something is denied on one side only. */
  polarity: 0.08,
  polarityShare: 0.25,
  /** The same between reports of one account. */
  rewordedDeed: 0.1,
  /** Each side names somebody or some place that the other does not. */
  names: 0.1,
  /** One of them has no verb of its own ("the envoy's impartiality"). */
  fragment: 0.15,
  /** The same hour of the day on both sides adds this much. */
  clock: 0.1,
  /** Weight of the words that two claims of different accounts must have in common, in full content words. */
  leastShared: 1.6,
  /** Both claims must cover at least this share of the other. */
  leastCoverage: 0.3,
  /** Share of its threshold that the average pair of a statement must reach. */
  average: 0.5,
  /** A pair counts at most this multiple of its threshold in the average. */
  surest: 2,
} as const;

/** Words and slots together, where neither joins alone. With a `join` of 1.4, 1.5 and 1.6 no pair that must stay apart in ten stories is joined more than without. */
export const BOTH = {
  /** Points of the slots from which the words may make up the rest. */
  leastSlots: 1.8,
  /** Telling it as somebody's words on one side only costs this much likeness. */
  voice: 0.05,
  /** Sum of both, each as a share of what it would need alone, from which they join. */
  join: 1.5,
} as const;

/**
 * From where a conflict is a contradiction and not another matter: the same voice on both sides, and nearly all else in common. Read on nine stories
 * of three outlets each: with 0.5 and no coverage asked most "contradictions" were of two speakers or of halves of sentences.
 */
export const CONTRADICTION = {
  score: 0.58,
  coverage: 0.55,
} as const;

/** Pairing the claims of two sentences at the same place. */
export const PLACE = {
  /** Sameness from which a claim that has a partner takes a second one. */
  second: 0.3,
} as const;

/** Relations of a member to the wording that stands for the statement. */
export const RELATION = {
  same: 0.72,
  /** Share of the other's words that must be there before one may be called stronger or weaker. */
  covered: 0.75,
} as const;

/** Choosing the telling that stands for a statement. Read on the statements of the sample and of two rewritten collections. */
export const HEAD = {
  /** What a telling gains that independent accounts bear out whole: the statement says what they share and no more. Above all else. */
  borneOut: 4,
  /** What a telling gains that can be read alone. Read with 1 and 0.35: 1 prefers a lone odd telling to three that agree. */
  whole: 0.35,
  /** What a telling loses that opens with a pronoun: a reader does not know who "she" is. Above the gain of a lone better likeness, below `whole`. */
  pronoun: 0.3,
  /** What the telling of the report that was published first gains, where the others are as good. */
  first: 0.05,
  /** Weight of how much of the other tellings it holds, against likeness. */
  fullness: 0.5,
  /** Gain for being told in these very words by more places, times the logarithm of their number. */
  told: 0.1,
  /** Other tellings that it is compared with. Unit: wordings. */
  compared: 12,
} as const;
