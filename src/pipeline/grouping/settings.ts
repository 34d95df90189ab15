export const ONLINE = {
  /** Reports that one transaction groups. */
  batch: 200,
  /** Partners of a report that are looked at, those that share most terms first. A report with more loses only the least alike. */
  partners: 200,
  /** Terms that two reports must share to be looked at: fewer cannot reach the least weight. */
  sharedTerms: 3,
  /**
   * Connected reports that are grouped together; more are cut apart by a higher weight. Grouping 150 takes some 60 ms. BCubed F1 of cluster-ecb is .921 at
   * 60, .927 at 120 and 200, .924 at 800; of -neus (no dates: a decade in one window) .748, .753, .782; -basil .995 throughout.
   */
  cell: 150,
  /** Connected reports that stay together though they are more than `cell`, as long as `dense` of the connections are there that there could be: one large story. */
  denseCell: 1500,
  dense: 0.5,
  /** Factor by which the least weight of a connection grows where too many are connected. */
  tighter: 1.15,
  /** Weight above which nothing is cut further: two reports that share this much are copies. */
  copies: 130,
  /** Reports whose partners are remembered between regroupings: some 100 MB. */
  rememberedPartners: 50_000,
  /** Reports whose texts are remembered, with their terms: some 100 MB. */
  rememberedTexts: 2_000,
} as const;
