/** What makes a title stand for a story. Set by reading titles of the development stories; no benchmark. */
export const settings = {
  /** A title of fewer content words tells too little. Words. */
  fewWords: 3,
  /** Taken off for such a title, for a question, and for a title that is mostly a quotation. Share of words, 0 to 1. */
  penalty: 0.3,
  /** Longest lead sentence used as a title. UTF-16 code units. */
  longestLead: 160,
} as const;
