/**
 * What an agreeing slot is worth, in points. Two telling slots and the kind of event join (`join`); read on the development stories and on
 * what it adds between independent outlets in BASIL (100 stories) and NeuS (500 stories). With `join` 3.5 it adds 23 joins to BASIL and NeuS (250
 * stories), 1 of them wrong (a hedged percentage, since then bounded by its last digit); with 3.0 on BASIL 39, of which 2 or 3 are wrong; with 2.5 50, of which
 * about 6 are.
 */
export const SLOTS = {
  /** Points from which two claims of strangers are one statement. */
  join: 3,
  /** Points of the slots alone from which the words are compared too. */
  candidate: 1.8,
  /** The head verbs tell of one class of event. */
  event: 1.5,
  /** The head verb of one side is of a class that the other side tells beside its head. */
  sideEvent: 1,
  /** A figure that does not turn up by chance. */
  figure: 2,
  smallFigure: 0.7,
  /** Each digit beyond the second of a figure that both tell exactly, and digits counted at most. */
  digit: 0.4,
  mostDigits: 3,
  /** Numbers from here on are telling. */
  telling: 10,
  /** The same number only roughly. */
  rounded: 0.75,
  rounding: 0.1,
  /** The same between a number and what it is more or less than. */
  bounding: 0.2,
  /** Both tell another figure of one thing. */
  otherFigure: 1,
  /** Figures of one unit in a claim from which each is one of a row ("17 percent … 14 percent … 12 percent") and tells little by itself. */
  row: 3,
  /** Relative difference that comes of changing units. */
  converted: 0.03,
  /** What is counted is one thing. */
  head: 0.5,
  headNearness: 0.4,
  mostFigures: 3.5,
  /** 4:52 tells more than five o'clock. */
  clock: 2,
  roundClock: 1.2,
  /** The same minutes past another hour, with and without a zone. */
  otherZone: 1.8,
  day: 0.5,
  /** Weight of a day that is in every claim of the story, points by unit of weight above it, and at most. */
  commonDay: 0.33,
  dayScale: 2.4,
  rareDay: 1.5,
  /** Points from which a day and the class of the event need nobody in common. */
  tellingDay: 1.2,
  /** Weight of a speaker that a claim calls "it" or "she". */
  speaker: 1,
  /** Least that common entities must give where neither a figure nor an hour agrees. */
  entity: 0.8,
  /** Weight of an entity that is in every claim of the story, and points by unit of weight above it. */
  commonEntity: 0.6,
  entityScale: 1.3,
  mostEntities: 1.5,
  /** Told as somebody's words on one side only. */
  voice: 0.3,
  /** A fact on one side, something to come, needed or possible on the other. */
  modality: 1,
  /** Each side names somebody or some place that the other does not. */
  names: 0.5,
  /** Something is denied on one side only. */
  polarity: 1,
  /** One of them has no verb of its own. */
  fragment: 0.5,
  /** Points for each full content word in common, besides the slots; and at most. */
  word: 0.3,
  mostWords: 1,
  /** Numbers from here on are often given roughly. */
  roughFrom: 50,
  /** Claims in which a slot may stand before it finds no candidates any more. */
  maxPostings: 60,
} as const;
