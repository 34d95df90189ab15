/** When two acts are one position. Set by reading the joined positions of the development stories. */
export const settings = {
  /** Share of the content words of the shorter clause that the longer has too. 0 to 1. */
  sameContent: 0.6,
  /** Content words both must have at least for that share to count. */
  commonWords: 3,
  /** Likeness of meaning (0 to 1, text/paraphrase) from which two acts of one party and kind are one position. Swept .3 to .6 on the stories, the sample and the seeds: lower joins other demands. */
  sameMeaning: 0.4,
  /** Words below which a clause tells a reader nothing ("He alleges"): its sentence is shown. */
  fewWords: 6,
  /** A dated deed (a dismissal, a meeting) older than this is background, no step of the story. Days before publication; by reading positions in reports of domestic politics. */
  bygoneDeedDays: 60,
  /** The same of a stance (an endorsement, a refusal); demands are never too old. */
  bygoneStanceDays: 365,
  /** How far from a verb its date may stand. UTF-16 code units. */
  dateReach: 120,
  /** How far into the sentence a date still opens it ("Back in May 2013, …"). UTF-16 code units. */
  openingWords: 12,
  /** Longest clause shown as text. UTF-16 code units. */
  longestText: 220,
} as const;
