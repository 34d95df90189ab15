export const READING = {
  /** Milliseconds that one page may take to be read and annotated; the longest honest one measured took 4,000 (an 800 KB transcript). */
  hardStopMs: 30_000,
  /** Memory of one reading thread, megabytes: the language model takes 190, an 800 KB page 300 more. */
  memoryMb: 1024,
  /** Threads, where nothing else is said: one core is left to the store and the pages. */
  threads: 1,
} as const;
