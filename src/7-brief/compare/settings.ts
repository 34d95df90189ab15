/** When a difference between two dossiers is a change that is told. Swept on nothing but the sample arriving report by report, unless said. */
export const settings = {
  /** Share of common words from which two texts without a common place are taken for the same thing, reworded: Dice's coefficient over words. 0 to 1. */
  sameText: 0.75,
  /** … two sentences of which one replaced the other in an edit, or is a rewording of it in a derivative: they share most words, not the corrected ones. */
  replaced: 0.5,
  /** A correction published as a report of its own. Set by the wordings in read-correction.test.ts; precision first. */
  correction: {
    /** Sentences from a label ("Correction:") on that are read as what it announces. */
    sentences: 4,
    /** Dice over words and numbers of the wrong sentence and the right one that follows, where no number is corrected. 0 to 1. */
    sameSentence: 0.5,
    /** Wrong words at most, where no number is corrected: with more it is not clear what was wrong. */
    wrongWords: 4,
    /** Content words that the corrected sentence has in common with the correction beside the wrong ones: a number alone, or a name alone, stands in many. */
    matterOfNumber: 1,
    matterOfWords: 2,
  },
  figure: {
    /** Dice over content words, without the numbers, of two sentences that count the same thing. Counts of the dead and the like need none: a story is one event. */
    sameCount: 0.35,
    /** Factor within which a count that rises and falls (the missing, the injured) is the same count: 21 and 12 missing, not 19 injured and "two of them". */
    running: 3,
    /** Share by which a number has to move where one of the two is hedged ("about 20", 19). 0 to 1. */
    hedged: 0.1,
  },
  tone: {
    /** Points of Goldstein's scale (-10 to 10) by which the mean of the latest acts must differ from that of all before: a demand (-5) after talks (+1) is one, a rejection (-4) after a demand is none. */
    shift: 4,
    /** Latest acts that are averaged, so that a single heated word is no shift. Unit: acts. */
    latest: 2,
    /** Acts before them; fewer are no tone yet. Unit: acts. */
    before: 3,
  },
  position: {
    /** Share of the content words of the shorter that the longer has too, from which two positions of one party speak of one matter. 0 to 1. */
    sameMatter: 0.5,
    /** Content words that they have in common at least. */
    commonWords: 2,
  },
  timeline: {
    /** Share of content words, as above, from which two dated sentences tell of one event. 0 to 1. */
    sameEvent: 0.6,
    /** Content words that they have in common at least. */
    commonWords: 3,
    /** Days after a planned date before its silence is told: reports of an evening event come the morning after. Unit: days. */
    graceDays: 1,
    /** A date missed longer ago is not told any more. Unit: days. */
    staleDays: 30,
  },
  growth: {
    /** The stretch of time whose reports are counted. Unit: hours. */
    windowHours: 6,
    /** Least life of a story before that stretch: without a rhythm nothing is unusual. Unit: hours. */
    leastLifeHours: 24,
    /** Fewest reports in the stretch. */
    leastReports: 5,
    /** Probability of so many arrivals under the story's own rate (Poisson) below which they are unusual. One false alarm in a thousand stretches. */
    probability: 0.001,
  },
  /** Longest quotation of a sentence in a change's text. UTF-16 code units. */
  longestQuote: 240,
  /** Sentences that a change carries at most, so that an alert can be read. */
  mostMembers: 6,
} as const;
