/**
 * Weights of the evidence for what a name is, in points: a name takes the type with the most points.
 * Set by reading misses on the even half of ner-worldwide/dev and checked on the odd half.
 */
export const weights = {
  country: 6,
  region: 3,
  regionOfWords: 5,
  townBySize: [0, 0, 0, 0.8, 1.3, 2, 2.6, 3],
  bodyHead: 4,
  weakBodyHead: 2.8,
  bodyOf: 4,
  placeHead: 5.5,
  placeLead: 4,
  acronym: 2.5,
  knownOrganisation: 6,
  ampersand: 2,
  mixedCase: 1.5,
  commonWordsOnly: 0.6,
  personalFirst: 1.2,
  personalLast: 0.7,
  givenName: 1.5,
  unknownPair: 1.2,
  initials: 1.1,
  particle: 1,
  titleBefore: 5,
  titleBehind: 2.5,
  age: 4,
  sayingBehind: 1.2,
  sayingBefore: 1.5,
  personVerb: 2,
  who: 2.5,
  theBefore: 0.9,
  placeNoun: 2.5,
  townOfName: 4,
  insideCountry: 2.5,
  based: 3,
  bodyNoun: 2.5,
  company: 1.8,
  possessed: 1.5,
  rules: 3,
  placeEnding: 1.2,
  dateline: 6,
  vessel: 5,
  aboard: 3,
  coordination: 2,
  digits: 1.5,
  personalAlone: 0.8,
  unknownAlone: 0.3,
  thingHead: 4,
  movement: 1.2,
  shipLike: 2,
  hasPeople: 6,
  attributive: 0.8,
  commonNoun: 2.5,
  legislature: 5,
  neuter: 1.2,
} as const;

/** Points for a preposition before a name, [place, organisation]. */
export const prepositions: Readonly<Record<string, readonly [number, number]>> = {
  in: [2, 0],
  near: [2.5, 0],
  across: [2, 0],
  throughout: [2, 0],
  outside: [1.5, 0],
  inside: [1, 0],
  around: [1, 0],
  at: [0.7, 0.8],
  from: [0.6, 0],
  into: [1, 0],
  toward: [0.7, 0],
  towards: [0.7, 0],
  to: [0.5, 0],
  off: [1.5, 0],
  beyond: [1, 0],
};

/** The most that the context of all occurrences together may weigh, in points, so that a word used often does not outvote its form. */
export const MOST_CONTEXT = 8;

/** How many sentences back a pronoun may reach. Two: at three, wrong antecedents outnumber right ones in the development stories. */
export const pronounReach = 2;

/** How far back a pronoun may reach for the only person of its sex that these sentences speak of. */
export const lonePronounReach = 6;

/** How many sentences back "the minister" may reach where the report knows several ministers. */
export const titleReach = 3;

/** Points that a name needs to be more than 'other'. Swept on ner-worldwide/dev: strict F1 .779 at 0.25, .787 at 0.5, .788 at 0.7, .790 at 1 (where lone personal names are lost). */
export const LEAST_POINTS = 0.7;

/** How far behind (points) "person" may be for a single word to be taken for a person whom the report names in full. Swept: -8 .786, -4 .787, -2 .787, 0 .782. */
export const DOUBTFUL = -4;

/** A surname alone this many times before a full name is not that person's: headline, standfirst and caption make up to three. */
export const OFTEN_BEFORE = 4;
