/** What a text under discussion takes. Set by reading the development stories and the seed reports. */
export const settings = {
  /** Sentences of the story that must speak of a version, an article or an author before there is a proposal. */
  evidence: 2,
  /** Tokens before a version word among which "than" or "from" makes it one that is only held against: "than in the first draft". */
  comparedGap: 3,
  /** Tokens between a version word and its noun. */
  gap: 5,
  /** Tokens before a verb like "would restrict" within which the text must be named. */
  subjectGap: 8,
  /** Characters between a version and the date that belongs to it ("the draft of 3 May"). */
  dateGap: 12,
  /** Share of a sentence that a statement must hold for the two to be the same provision, 0 to 1. */
  statementShare: 0.6,
  /** Sentences shown as the changes of a version, at most. */
  changes: 3,
} as const;
