/**
 * Swept November 2026 on cluster-basil, -neus and -ecb with one value for all three, scored by BCubed F1; see README.md for the figures.
 */
export const GROUP = {
  /** Times that a term of the title counts. At 1.5 -neus loses .012: short reports of one event share their headline's words; 2.5 gives the same. */
  titleWeight: 4,
  /** Times that a term of the lead counts: 1.5 costs -neus .005 and -ecb .002, 3 costs .002 and .003. */
  leadWeight: 2,
  /** Terms of the body that are its lead. */
  leadTerms: 100,
  /** Times that a pair of neighbouring names counts ("tara reid"): at 1.5 -neus loses .04, its names being in a thousand reports. */
  pairWeight: 0.4,
  /** Times that a number counts (tolls, dates, scores): at 1 -neus loses .009, -ecb .003. */
  numberWeight: 1.4,
  /** Texts that the collection is taken to be a part of: they make idf mean something where all reports tell of one event. 10 to 300: no change above .003. */
  background: 1000,
  smoothing: 5,
  /** Heaviest terms of a report that are kept: 150 costs -basil .011, 400 costs time. */
  keptTerms: 250,
  /** Mean likeness (0 to 1) of two stories from which they are one. .23: -neus .848; .24: .854; .26: .865 and -ecb .934; .30: -ecb .873, -neus .873. */
  threshold: 0.25,
  /** Cosines below this count as 0: below it lie a few everyday words. It saves time. */
  leastCosine: 0.03,
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

/**
 * What the nearest texts say of two texts' likeness. Swept with the three sets by their least distance to the targets, looking at both halves of the stories; and on 750 random collections of 2 to 12 of their reports, where precision of pairs must hold (-ecb .984, -neus .992; before .988, .994)
 * while recall rises (.975, .892; before .957, .756).
 */
export const NEIGHBOURS = {
  /** Likeness of the nearest text from which its words are lent. Without lending -ecb is .826 (at this threshold), at .2 -neus loses .007; below .17 only small collections of -neus lose precision (.006 at .15, .03 at 0). */
  leastShare: 0.17,
  /** Cosine from which a text is taken for a copy and lends nothing. Without it stories of a few copied accounts fall apart; .6 costs .001, .7 splits one of ours. */
  copy: 0.65,
  /** Nearest texts whose mean likeness is the usual one near a text. 3: -ecb .932, -neus .864; 10: .940, .849. */
  counted: 5,
  /** Share of it that counts (exponent on the product of both). At 0, without scaling: -ecb .912, -neus .828; at .25 .850 and .871. */
  strength: 0.15,
  /** Mean likeness that changes nothing. It only sets the scale of the threshold. */
  usual: 0.2,
} as const;

/**
 * What likeness still counts between two texts each of which is about somebody whom the other never names. At 1, without it, cluster-neus has F1 .859
 * (one by one .813, precision .894), here .862 (.815, .901); at .6 its recall falls by .007. The other sets stay.
 */
export const SUBJECTS = { factor: 0.8 } as const;

/** How a report that joined nothing finds its story after all. Swept with the three sets. */
export const ATTACH = {
  /** The partners in a story whose mean likeness must reach the threshold: a short report is near its two best partners, not the mean of all. */
  partners: 2,
  /** Times the threshold that this mean must reach. At 1 -neus loses .008: two reports of the day's other story are always somewhat near. */
  ratio: 1.2,
  /** Words in a run that two reports print alike, quotations included: a transcript and the reports that quote it tell of one event. */
  runWords: 8,
  /** Such runs that both must have: about two sentences. 6, 10 and 14 give the same on the three sets. */
  runs: 10,
} as const;

/**
 * When the names that two stories share, and hardly another has, make them one. With 3 and 4 names -basil and -neus stay and -ecb goes from .938 to
 * .931; all seven invented stories and the seeds are one story each, and read together stay apart but for one report.
 */
export const NAMES = {
  /** Stories that may have a name for it to count at all. */
  holders: 4,
  /** Least number of such names. */
  shared: 4,
  /** Least share of the names of the story that has fewer. */
  share: 0.2,
  /** Nearness in time (0 to 1) of some two of their reports. */
  near: 0.5,
} as const;

/**
 * The same where the texts were picked because they are alike: nothing tells who else has a name, so that half of all names must be the same. Without it -ecb loses
 * .004 of F1; with 4 names and a share of .3 precision on -basil falls from .990 to .860.
 */
export const NAMES_OF_A_PART = { shared: 8, share: 0.5 } as const;

/** By what a report is found among all that are kept. Swept with the online rows of the three sets (eval group-online). */
export const SIGNATURE = {
  /** Heaviest terms that are kept. 24: cluster-neus .74 where 32 gives .80 and 40 .80; 40 finds .98 of all pairs of -ecb, 24 .95. */
  terms: 40,
  /** Rarity below which a term is of no use: it is in every fifth report. */
  leastRarity: 2,
  /** Rarity of the terms that two reports share, summed, from which they are connected: some three rare names. 10: more partners, no better F1; 22 loses .19 of the pairs of -neus. */
  connected: 14,
  /** Days between two connected reports: beyond, their likeness has fallen to a third. */
  windowDays: 7,
} as const;

/**
 * How reports around one are looked at when they arrive one by one. Swept with the online rows of the three sets; before, connected reports were cut
 * apart by the sum of rarities alone: cluster-neus .753.
 */
export const SURROUNDINGS = {
  /** Cosine of signatures below which a report is unlike another: what it shares with it tells of fame and not of the event. At .25 a story of 1,000 falls apart, .17 costs precision. */
  unlike: 0.2,
  /** Unlike reports up to which a term is not famous. It also holds small collections independent of fame. 12 and 16: cluster-neus .005 lower. */
  fame: 24,
  /** What the most famous term still counts. At 0 and .3 F1 of cluster-neus is .813 and .811 (here .813), its precision .892 and .889 (here .894). */
  leastFactor: 0.15,
  /** Added to counts of reports. */
  smoothing: 5,
  /** View from which a report is a copy, which says nothing about what is usual. */
  copy: 0.5,
  /** The likest reports that are looked at, copies left out; both must see each other. 60 and 200 give the same to .004. */
  looked: 30,
  /** The likest reports, copies left out, that tell what is usual. */
  counted: 5,
  /** A view counts as no more than this for what is usual: .25 and 1 cost .01 on cluster-neus and .06 on -ecb. */
  cap: 0.35,
  /** The least that is taken as usual: where a report has nothing like it, chance likeness must not become large. */
  leastUsual: 0.2,
  /** Usual likeness that changes nothing. */
  usual: 0.2,
  /** Likeness from which two reports are looked at together. */
  least: 0.1,
} as const;
