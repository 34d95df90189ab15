/** When two acts are one position. Set by reading the joined positions of the development stories. */
export const settings = {
  /** Share of the content words of the shorter clause that the longer has too. 0 to 1. */
  sameContent: 0.6,
  /** Content words both must have at least for that share to count. */
  commonWords: 3,
  /** Likeness of meaning (0 to 1, text/paraphrase) from which two acts of one party and kind are one position. Swept .3 to .6 on the stories, the sample and the seeds: lower joins other demands. */
  sameMeaning: 0.4,
  /** Words below which a clause tells a reader nothing ("He alleges"): its sentence is shown. */
  fewWords: 6,
  /** Longest clause shown as text. UTF-16 code units. */
  longestText: 220,
} as const;
