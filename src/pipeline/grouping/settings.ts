export const ONLINE = {
  /** Reports that one transaction groups. */
  batch: 200,
  /** Partners of a report that are looked at, those that share most terms first. A report with more loses only the least alike; 100 costs .002 of F1. */
  partners: 200,
  /** Terms that two reports must share to be looked at: fewer cannot reach the least weight. */
  sharedTerms: 3,
  /** Reports that hang together and are grouped together; more are cut apart by a higher likeness. Grouping 150 takes some 60 ms. */
  cell: 150,
  /** As many stay together where each is alike to `dense` others in the mean, copies and at most 30 more: one large story. */
  denseCell: 1500,
  dense: 15,
  /** Factor by which the least likeness grows where too many hang together. */
  tighter: 1.15,
  /** Likeness above which nothing is cut further: two reports that are so alike are copies. */
  copies: 1.2,
  /** Reports whose partners are remembered between regroupings, and their connections: some 100 MB. */
  rememberedPartners: 50_000,
  rememberedConnections: 500_000,
  /** Reports whose texts are remembered, with their terms: some 100 MB. */
  rememberedTexts: 2_000,
} as const;
