/** Times of asking hubs. Units in the names. */
export const settings = {
  /** A hub that took the request asks back within this; else it is asked again. Hubs ask back within seconds, those that queue within minutes. */
  answerMs: 60 * 60_000,
  /** Wait after a refusal, doubled each time, at most: the source is polled all the while. */
  retryFirstMs: 60 * 60_000,
  retryMostMs: 24 * 60 * 60_000,
  /** A lease is renewed when so much of it is left: enough for some tries. */
  renewalShare: 0.2,
  /** … and never sooner after the last time than this, whatever a hub grants. */
  renewalLeastMs: 60_000,
  /** Hubs asked in one turn. */
  askedAtOnce: 4,
  /** Least time between two looks that a hub makes us take at one source: a hub that calls every second must not have the publisher asked so. */
  pushGapMs: 10_000,
  /** After a call that brought nothing: many caches before a feed hold it for a minute. */
  cacheMs: 70_000,
} as const;
