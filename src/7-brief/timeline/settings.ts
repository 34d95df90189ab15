/** When two tellings of one day are one event, and what a timeline leaves out. */
export const settings = {
  /**
   * Share of the content words of the shorter telling that the other must have too, from 0 to 1. Swept .3 to .7 on the two stories: below .45
   * different events of one day fall together (first and second toll), above .6 rewritten ones stay apart.
   */
  sameContent: 0.5,
  /** The least number of common content words; two names are no event. */
  commonWords: 3,
  /** Share of the shorter telling's content words that are enough where both reports give the same hour. */
  sameHour: 0.25,
  /** The longest telling, in characters, that is shown whole; a longer sentence is cut to its clause. */
  longText: 220,
  /** Characters after which a sentence that must be shown whole is cut short. */
  longestText: 320,
  /** Tokens before the preposition of a day within which the noun or verb stands that it belongs to. */
  headReach: 4,
  /** Longest span that still dates an event, in days: a decade. "The 19th century" is an era. */
  longestDays: 3660,
} as const;
