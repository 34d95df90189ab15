/** When two acts are one position. Set by reading the joined positions of the development stories. */
export const settings = {
  /** Share of the content words of the shorter clause that the longer has too. 0 to 1. */
  sameContent: 0.6,
  /** Content words both must have at least for that share to count. */
  commonWords: 3,
  /** Longest clause shown as text. UTF-16 code units. */
  longestText: 220,
} as const;
