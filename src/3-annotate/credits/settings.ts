export const CREDITS = {
  /** Paragraphs from the beginning in which a dateline may stand: a title, a by-line and a standfirst may come before it. */
  headBlocks: 4,
} as const;
