/** How much of a list stands on the page of the story; the rest is one click away. Chosen by looking at stories of 5, 12, 50 and 1,000 reports. */
export const part = {
  changes: 5,
  quotations: 5,
  discrepancies: 8,
  parties: 5,
  positionsOfParty: 4,
  dyads: 4,
  barsInCard: 8,
  proposals: 3,
  provisions: 8,
  events: 10,
  statements: 8,
  figures: 12,
  people: 14,
  reports: 20,
  links: 6,
  passages: 3,
  problems: 5,
  control: 12,
} as const;

/**
 * Of those, how many stand at once; the others are folded behind their number. Chosen so that a story of a dozen reports can be read through on a
 * telephone: at 390 pixels a screen or less for each section, where all of them open took 24 screens.
 */
export const standing = {
  brief: { established: 5, disputed: 3, single: 2 },
  changes: 3,
  links: 4,
  quotations: 2,
  discrepancies: 3,
  parties: 3,
  positionsOfParty: 2,
  proposals: 1,
  provisions: 3,
  reception: 2,
  events: 4,
  planned: 3,
  control: 4,
  statements: 4,
  people: 5,
  reports: 6,
  problems: 3,
} as const;

/** Rows of a list that is shown by itself, in parts of so many. */
export const whole = { rows: 50, passages: 12, provisions: 200, bars: 120, links: 30 } as const;

/** Sentences under a line; a page of its own shows all. */
export const mostSentences = { part: 6, whole: 40 } as const;

/** Answers to one question; the address of the discrepancy alone shows all. */
export const mostAnswers = { part: 4, whole: 12 } as const;

/** Versions of an utterance, notes of a version. */
export const mostVersions = { part: 6, whole: 40 } as const;
export const mostNotes = 2;

/** From so many accounts on, a line bears the sigla of its reports and no row of empty letters. */
export const mostAccountChips = 8;
/** Accounts drawn in the tree; beyond, the smallest are counted. */
export const mostAccountsDrawn = { part: 9, whole: 60 } as const;
/** Reports drawn of one account: as many as can be read in the card. */
export const mostReportsDrawn = { part: 6, whole: 24 } as const;

/** Share of common words below which a difference word by word tells a reader nothing. */
export const leastShared = 1 / 3;

/** Moments offered by the as-of control. */
export const mostStops = 60;

/** Rows of the key to the sigla. */
export const mostKeyed = 24;
