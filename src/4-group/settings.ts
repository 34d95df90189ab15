/**
 * Swept November 2026 on cluster-basil, -neus and -ecb with one value for all three, scored by BCubed F1; see README.md for the figures.
 */
export const GROUP = {
  /** Times that a term of the title counts. 1.5 and 3 give the same to a thousandth; more hurts the short reports of -neus. */
  titleWeight: 1.5,
  /** Times that a term of the lead counts: from 2 to 3, -ecb gained .01. */
  leadWeight: 3,
  /** Terms of the body that are its lead. */
  leadTerms: 100,
  /** Times that a pair of neighbouring names counts ("tara reid"): at 1.5 -neus loses .04, its names being in a thousand reports. */
  pairWeight: 0.4,
  /** Texts that the collection is taken to be a part of: they make idf mean something where all reports tell of one event. 10 to 300: no change above .003. */
  background: 1000,
  smoothing: 5,
  /** Heaviest terms of a report that are kept: 150 costs -basil .011, 400 costs time. */
  keptTerms: 250,
  /** Mean likeness (0 to 1) of two stories from which they are one. .16: -ecb .879, .20: -neus .797; the best sum is here. */
  threshold: 0.2,
  /** Pairs less alike than this share of the threshold count as not alike at all. */
  floorShare: 0.15,
  /** Days between two reports that count as the same time. */
  windowDays: 3,
  /** Days in which likeness falls to a third beyond that. */
  decayDays: 4,
  /** A story that fills the collection: least number of texts, share of them that a word must be in, least number of such words, share of them that a text must have. */
  coreTexts: 12,
  coreShare: 0.75,
  coreTerms: 8,
  coreHeld: 0.6,
} as const;

/** How a report that joined nothing finds its story after all. Swept with the three sets: they neither gain nor lose. */
export const ATTACH = {
  /** The partners in a story whose mean likeness must reach the threshold: a short report is near its two best partners, not the mean of all. */
  partners: 2,
  /** Words in a run that two reports print alike, quotations included: a transcript and the reports that quote it tell of one event. */
  runWords: 8,
  /** Such runs that both must have: about two sentences. 6, 10 and 14 give the same on the three sets. */
  runs: 10,
} as const;
