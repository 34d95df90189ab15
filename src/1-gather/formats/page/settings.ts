/** Words of a link that are as many as a headline's. Menus have one to three ("Foreign policy", "About the ministry"); headlines four or more. */
export const MIN_TITLE_WORDS = 4;

/**
 * What speaks for a link being a report, in votes. Set by hand so that two independent signs are needed, and a place in a menu outweighs one.
 */
export const LINK_SCORES = {
  title: 2,
  heading: 2,
  dateBeside: 2,
  dateInAddress: 2,
  slug: 1,
  number: 1,
  repeated: 1,
  listing: -2,
  file: -3,
  aside: -3,
  wordless: -3,
} as const;

export const MIN_LINK_SCORE = 3;
