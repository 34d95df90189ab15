/** A spelling counts as well supported from this many reports: two spellings that both are, are two names or two house styles, no slip. */
export const WELL_SUPPORTED = 2;

/** Shortest name of one word (letters) that may be taken for a slip of another: shorter neighbours are mostly other names (Niger, Tiger). */
export const SHORTEST_LONE_SLIP = 6;
