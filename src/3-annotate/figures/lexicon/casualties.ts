/**
 * What became of those who are counted, by any of its words: form → name. These counts are told in many syntactic shapes ("nine were killed",
 * "killed nine", "nine dead") that must fall together. Source: WordNet 3.1, verbs of harm, rescue and arrest, and the entries of EM-DAT.
 */
export const FATES: Readonly<Record<string, string>> = {
  killed: 'dead',
  dead: 'dead',
  died: 'dead',
  die: 'dead',
  dies: 'dead',
  deaths: 'dead',
  death: 'dead',
  fatalities: 'dead',
  perished: 'dead',
  drowned: 'dead',
  slain: 'dead',
  kills: 'dead',
  killing: 'dead',
  kill: 'dead',
  lives: 'dead',
  injured: 'injured',
  wounded: 'injured',
  hurt: 'injured',
  injuries: 'injured',
  injuring: 'injured',
  wounding: 'injured',
  injures: 'injured',
  injure: 'injured',
  wounds: 'injured',
  missing: 'missing',
  unaccounted: 'missing',
  rescued: 'rescued',
  rescuing: 'rescued',
  saved: 'rescued',
  saving: 'rescued',
  arrested: 'arrested',
  arresting: 'arrested',
  detained: 'arrested',
  detaining: 'arrested',
  displaced: 'displaced',
  displacing: 'displaced',
  evacuated: 'evacuated',
  evacuating: 'evacuated',
  hospitalised: 'hospitalised',
  hospitalized: 'hospitalised',
  trapped: 'trapped',
  kidnapped: 'kidnapped',
  abducted: 'kidnapped',
};
/** Verb forms that take the counted as their object when the number follows them. */
export const FATAL_VERBS: ReadonlySet<string> = new Set(
  'killed kills killing kill injured injuring injures injure wounded wounding wounds hurt rescued rescuing saved saving arrested arresting detained detaining displaced displacing evacuated evacuating kidnapped abducted leaves'.split(
    ' ',
  ),
);
/** Nouns of the same before "of" and a number. */
export const FATAL_NOUNS: Readonly<Record<string, string>> = {
  deaths: 'dead',
  death: 'dead',
  killing: 'dead',
  killings: 'dead',
  arrest: 'arrested',
  arrests: 'arrested',
  detention: 'arrested',
  rescue: 'rescued',
  evacuation: 'evacuated',
  displacement: 'displaced',
  abduction: 'kidnapped',
};
/** Verbs whose number tells how much their subject changed or measures. Source: Levin 1993, classes 45.6 and 54.1. */
export const CHANGES: ReadonlySet<string> = new Set(
  'grow rise fall drop increase decrease decline shrink jump climb surge plunge slump soar swell total cost weigh measure exceed reach hit'.split(
    ' ',
  ),
);
/** Nouns whose number is told behind them: "the toll rose to 17". The name is what is counted, where the noun tells it. */
export const COUNTING_NOUNS: ReadonlySet<string> = new Set(
  'toll number total tally count figure share price rate quota catch population turnout size value cost budget'.split(' '),
);
/** Those of them that have a measure, not a count. */
export const MEASURED: ReadonlySet<string> = new Set('share quota catch size value cost budget price'.split(' '));
/** Nouns before a number that make it a name. Source: the citation rules of law and the naming of roads, flights and models. */
export const LABEL_NOUNS: ReadonlySet<string> = new Set(
  'article articles section sections chapter chapters clause paragraph annex appendix rule protocol resolution directive act law decree order flight route highway motorway road exit gate terminal room floor platform channel page number no no. nos. size type model version volume part phase stage level step lot unit block building group area zone district ward precinct sector battalion brigade regiment division squadron boeing airbus covid g formula level category title figure table item point day week round episode season lane pier dock berth'.split(
    ' ',
  ),
);
