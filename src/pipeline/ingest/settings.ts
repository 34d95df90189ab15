export const READING = {
  /** Milliseconds that one page may take to be read and annotated; the longest honest one measured took 4,000 (an 800 KB transcript). */
  hardStopMs: 30_000,
  /** Memory of one reading thread, megabytes: the language model takes 190, an 800 KB page 300 more. */
  memoryMb: 1024,
  /** Threads, where nothing else is said: one core is left to the store and the pages. */
  threads: 1,
} as const;

/** Where reports of the same event are looked for that tell of which day an undated one is. */
export const FELLOWS = {
  /** Likely ones that are asked of the store. */
  asked: 60,
  /** Terms that these must share: fewer cannot be enough. */
  sharedTerms: 3,
  /** Nearest ones that are read. */
  read: 5,
  /** Days since 1970: no report is of a later day. */
  lastDay: 1_000_000,
} as const;
