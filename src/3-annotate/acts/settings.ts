/** Thresholds of the acts annotator. Tuned on one half of events-plover (by hash of the sentence), checked on the other. */
export const settings = {
  /** Tokens within which the next word of a pattern must follow. Swept 4 to 10 on events-plover. */
  patternGap: 7,
  /** Tokens before a passive verb within which its object must stand. */
  passiveGap: 9,
  /** Tokens between a governing verb and the infinitive that is its content. */
  governedGap: 10,
  /** Weights by which classifyEvent picks the deciding cue. */
  rank: {
    word: 0.6,
    verb: 0.8,
    between: 1.5,
    early: -1,
    insideTarget: -1,
    insideActor: -0.5,
    distance: 0.12,
    relative: -1,
    governed: -1.5,
  },
  /** Costs by which findSubject picks a mention; tokens cost `distance` each. Set by reading parses of invented sentences (subject.test.ts). */
  subject: {
    limit: 3.2,
    never: 99,
    distance: 0.1,
    preposition: 2,
    boundary: 1,
    opener: 1.2,
    verbBetween: 2.4,
    parenthesis: 1.5,
    thing: 0.3,
    invertedGap: 2,
    agentGap: 8,
  },
  /** Tokens of the stretch that an act shows as its issue, at most. */
  issueTokens: 16,
} as const;
