/** Of the sentence pairs that are compared slot by slot. Shares of terms (weighted Jaccard), 0 to 1, unless said. */
export const PAIRS = {
  /** Independent reports: sentences that share less are of other things. */
  alike: 0.2,
  /** Partners looked at for one sentence. Unit: sentences. */
  most: 6,
  /** Weight from which one term in common tells that a neighbouring sentence was drawn into its partner's. */
  tellingTerm: 0.7,
  /** Terms in more sentences than this find no partners: the name of the story's ship tells nothing. Unit: sentences. */
  maxPostings: 250,
} as const;

/** Of figures. */
export const FIGURE = {
  /** Relative difference up to which two values agree where one is hedged ("about 300", 312). */
  rounding: 0.1,
  /** … and where none is: the last digits of a conversion. */
  conversion: 0.02,
  /** How far a number may lie above one that is told with "more than", as a share of it. */
  moreThan: 0.25,
  /** Reports that far apart in publication may tell two stages of a growing count. Unit: milliseconds (three hours). */
  together: 3 * 3_600_000,
  /** Likeness of the words around two numbers (number and unit left out) in sentences at the same place … */
  placed: 0.3,
  /** Share of terms of two placed sentences whose only unmatched numbers of one sort are compared without regard to the words beside them. */
  lone: 0.15,
  /** Least value that is said to be mixed up with another number of the sentence: small ones meet by chance. Unit: things. */
  mixable: 10,
  /** Names that two told holdings have in common: the holder's and the thing's. Unit: name words. */
  holdingNames: 2,
  /** … and in sentences of independent reports, where the sentence may be about another thing. */
  free: 0.4,
  /** … with so many content words and names in common. Unit: words. */
  freeWords: 3,
  /** … and values that differ by no more than this factor. */
  ratio: 3,
  /** … at one place and of one unit. */
  ratioPlaced: 10,
  /** A number with exchanged digits from here on is a slip whatever noun stands beside it. */
  slip: 1000,
  /** Plain numbers from here on are told apart from all others of a story. */
  telling: 50,
  /** Numbers with exchanged digits: share of the meaning in common but for the number, at one place from the better side, elsewhere from the poorer. */
  swappedMost: 0.5,
  swappedFree: 0.6,
  /** Independent sentences that say the same but for one number: share of terms; of the meaning but for the number, from the poorer side. */
  alikeFree: 0.2,
  sameBut: 0.65,
  /** … and where they tell of one sort of event: nouns and names that both have, and the share from the poorer side. */
  sortNouns: 3,
  sortBut: 0.35,
  /** … with one name and one noun in common. */
  sameNamed: 0.5,
  /** … where nothing tells the sort of event. */
  sortless: 0.55,
  /** … at one place, whatever either side says that it counts; of one unit. */
  headless: 0.38,
  unitPlaced: 0.35,
  /** Places of one unit compared with each other. Unit: places; keeps long stories linear. */
  mostOfUnit: 120,
} as const;

/** Of dates. */
export const DATE = {
  /** Likeness that the rest of two sentences needs, at the same place and elsewhere. */
  placed: 0.3,
  free: 0.5,
  /** … at the same place where each has one weekday that the other has not. */
  weekday: 0.15,
  /** Share of the words of meaning in the shorter of the two clauses with the weekdays that the other has. Read on real reports of 40 events: .25 lets rivals of other events in. */
  commonShare: 0.34,
  /** Share of terms of two sentences whose one month, year or hour is compared; of their meaning in common, from the better and the poorer side. */
  granulePlaced: 0.15,
  granuleFree: 0.25,
  granuleMost: 0.5,
  granuleLeast: 0.55,
  yearLeast: 0.4,
  /** Unit: tokens. */
  leastTokens: 7,
} as const;

/** Of conditions, modality, negation: score of compareWordings that the rest of two sentences needs. */
export const SENSE = {
  free: 0.5,
  /** Share of the unconditional rendering that the conditional one covers. */
  covered: 0.7,
  /** Share of what is announced that both narrations have, counted from the better and the poorer covered side. */
  main: 0.6,
  mainLeast: 0.3,
  /** … where giver and taker of a promise are named alike on both sides. */
  mainNamed: 0.45,
  promiseNames: 2,
  /** Names and numbers in common that tell one matter whatever the verbs. Unit: words. */
  telling: 3,
  /** Nearness of two names or numbers that are one. */
  sameName: 0.9,
  /** "Only if" in independent reports: share of terms, and of what is announced from the better covered side. */
  onlyIf: 0.3,
  onlyIfMain: 0.65,
  /** Share of a condition that a sentence beside the free announcement has: then it is told there. */
  beside: 0.7,
  /** Share of terms of two placed sentences whose modals are compared. */
  modality: 0.45,
  /** … of independent reports. */
  modalityFree: 0.5,
  /** … that have one modal each and alike words behind it: share of terms, and of the words behind that each side finds in the other. */
  loneModal: 0.15,
  behindModal: 0.35,
  /** … or of the meaning of the two sentences. */
  aroundModal: 0.5,
  /** Share of terms of two sentences whose deeds are compared; of the clauses, covered from the poorer side; least words in common. */
  denial: 0.4,
  denialCovered: 0.6,
  denialWords: 3,
  /** Share of terms of two sentences of independent reports in which a party owns and rejects a charge; of the charge, covered from the better side. */
  stance: 0.3,
  stanceCovered: 0.7,
  /** … of what is confirmed and what somebody would not confirm, at one place. */
  stancePlaced: 0.45,
  /** Share of terms of two sentences of independent reports that put one decision down to two bodies. */
  decision: 0.35,
  /** Share of terms of two placed sentences that name other institutions. */
  institution: 0.2,
} as const;

/** Of words that exclude each other, told of one thing. Shares 0 to 1 unless said. */
export const OPPOSITE = {
  /** Nearness from which two words stand for one. */
  sameWord: 0.6,
  /** Share of terms of the two sentences: at one place of dependent reports, and elsewhere. */
  placed: 0.15,
  free: 0.25,
  /** Share of the meaning in common, counted from the better and the poorer covered side. */
  placedMost: 0.5,
  placedLeast: 0.3,
  freeLeast: 0.45,
  /** Nouns and names that both clauses have, in independent reports. Unit: words. */
  freeNouns: 2,
} as const;

/** Of what became of somebody. */
export const OUTCOME = {
  /** Share of terms of two sentences of independent reports, 0 to 1; nearness of two nouns for the same people, 0 to 1. */
  free: 0.2,
  kin: 0.4,
  /** Words between the parts of a phrase, and before it among which a modal is sought. Unit: tokens. */
  gap: 3,
  reach: 4,
} as const;

/** Of votes and matches told by both sides' count. Shares 0 to 1: of terms, and of the meaning in common; nouns and names in common. */
export const TALLY = {
  placed: 0.08,
  free: 0.25,
  things: 3,
  least: 0.35,
  /** … where both tallies have one sum, and so one body: sum from here on, things in common. */
  body: 5,
  bodyThings: 1,
} as const;

/** Of two members of one kind at one place. Shares 0 to 1: of terms, and of the meaning in common from the poorer covered side. */
export const KIND = {
  placed: 0.15,
  placedLeast: 0.4,
  free: 0.25,
  /** … the two members left out. */
  freeLeast: 0.6,
  /** Nouns and names in common, in independent reports. Unit: words. */
  freeThings: 2,
} as const;

/** Of two names in one slot of placed sentences. Shares 0 to 1 unless said. */
export const SLOT = {
  placed: 0.15,
  /** Share of the meaning in common from the poorer covered side. */
  least: 0.35,
  /** Nearness of the words to which the names belong. */
  governor: 0.6,
  /** Words of title between a preposition and its name. Unit: tokens. */
  title: 5,
  /** Two names this near each other are told together somewhere. Unit: UTF-16 code units. */
  near: 40,
} as const;

/** Of who did a deed. Shares 0 to 1: of terms of the two sentences, and of the meaning in common but for the doers, from the poorer covered side. */
export const AGENT = {
  placed: 0.15,
  placedLeast: 0.35,
  /** … where the verbs are no kin ("banned", "dropped"). */
  otherVerb: 0.55,
  free: 0.3,
  freeLeast: 0.6,
  /** Nearness of two verbs that tell of one deed. */
  verb: 0.7,
} as const;

/** Of a deed that is done in one report and open in another. Shares 0 to 1 unless said. */
export const CERTAINTY = {
  /** Of terms. */
  placed: 0.2,
  free: 0.45,
  /** Nearness of two verbs, or of a verb and its noun. */
  verb: 0.7,
  /** Nouns and names that both clauses have. Unit: words. */
  placedNouns: 1,
  freeNouns: 2,
  /** Of the meaning in common, from the better and the poorer covered side. */
  placedMost: 0.6,
  placedLeast: 0.4,
  freeLeast: 0.6,
  /** Tokens before a verb among which a word that leaves it open is sought. */
  reach: 10,
} as const;

/** Of a limit that another report lifts. Shares 0 to 1 unless said. */
export const LIMIT = {
  /** Of terms. */
  placed: 0.15,
  free: 0.3,
  /** Nouns and names that both clauses have. Unit: words. */
  placedNouns: 1,
  freeNouns: 2,
  /** Of the meaning in common, from the poorer covered side. */
  placedLeast: 0.35,
  freeLeast: 0.5,
  /** Nearness from which a part and a whole are of one noun. */
  sameNoun: 0.5,
  /** Share of the sentence without an exception that the one with it has. */
  covered: 0.75,
} as const;

/** Of parts of one number: the least number, and nouns and names in common in independent reports. */
export const PART = { least: 3, things: 1 } as const;

/** Of two compounds of one noun at one place. Shares 0 to 1 of the meaning in common but for them; nearness of two nouns that may be one. */
export const COMPOUND = { most: 0.5, least: 0.35, kin: 0.3 } as const;

/** Of what something is put down to. Shares 0 to 1 of the meaning in common but for the causes; nearness of two causes that may be one. */
export const CAUSE = {
  placedMost: 0.45,
  placedLeast: 0.25,
  freeLeast: 0.35,
  /** Nouns and names in common. Unit: words. */
  freeThings: 2,
  kin: 0.35,
} as const;

/** Of one remark, told without marks as two people's. Shares 0 to 1: of terms of the sentences, and of the remark that both have. */
export const SPEAKER = {
  placed: 0.15,
  least: 0.6,
  most: 0.75,
  /** Words in common, function words among them. Unit: words. */
  words: 4,
} as const;

/** Of who works on whom. Share of terms of two placed sentences; words in common beside the sides; lengths of phrases and titles in tokens. */
export const PERSUASION = { placed: 0.3, words: 3, reach: 9, title: 4 } as const;

/** Of a named source that became several without a name: words in common at one place. */
export const CROWD = { words: 3 } as const;

/** Of what one clause denies and another tells. Shares 0 to 1 unless said. */
export const FRAMES = {
  /** Nearness from which two verbs tell one deed, and two nouns name one thing. */
  deed: 0.75,
  noun: 0.6,
  /** Letters of a name from which its adjective is known. Unit: UTF-16 code units. */
  nameLetters: 4,
  /** Share of what the denied clause names that the other sentence names too. */
  share: 0.5,
} as const;

/** Of what is shut or goes on until a day. */
export const UNTIL = {
  /** Nearness of two nouns that are one thing. */
  subject: 0.7,
  /** Words between the state and its end. Unit: tokens. */
  reach: 12,
  /** Reports that far apart may tell two plans. Unit: milliseconds (three hours). */
  apart: 3 * 3_600_000,
} as const;

/** Of a number that a report sets against another's. Unit: tokens. */
export const RIVAL = {
  /** Between a number and the one that is denied beside it. */
  between: 6,
  /** Before the verb with which another body gives its number. */
  subject: 7,
  /** Of the sentence in which it does; longer ones tell more. */
  tokens: 16,
} as const;

/** Of numbers that two bodies give in one report: how far apart, as a factor and as a share of the greater; tokens of a body's name. */
export const BODY = { ratio: 5, rounding: 0.05, phrase: 6 } as const;

/** Of a thing that each report counts once: letters of its noun, its least number, nouns in common (itself one), letters between "another" and it. */
export const SOLE = { letters: 4, least: 3, nouns: 2, near: 12 } as const;

/** Of deadlines: things that both sentences name; tokens between "by" and its day. */
export const DEADLINE = { things: 2, reach: 4 } as const;

/** Of who wrote a text. Share of terms of two sentences, at one place and elsewhere; nearness of two words for one maker. */
export const MAKER = { placed: 0.2, free: 0.4, kin: 0.3 } as const;
