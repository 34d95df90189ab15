export const DOSSIERS = {
  /** Parts of a story's time in which arrivals are counted. */
  arrivalBins: 24,
  /** Names shown on a card. */
  cardNames: 12,
  /** A story rests this many times as long as its dossier took: at most a twentieth of the time goes into one story. */
  restFactor: 20,
  /** A story that took less is made anew at once, milliseconds. */
  quickMs: 150,
  /** No story waits longer, milliseconds. */
  longestRestMs: 600_000,
  /** Stale stories looked at in one go. */
  batch: 200,
} as const;
