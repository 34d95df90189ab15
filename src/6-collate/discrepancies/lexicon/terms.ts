/** Measures that hold for a time, verbs and nouns of one under one name. WordNet: ban, jail, cease-fire and their kin. */
export const terms: ReadonlyMap<string, string> = new Map(
  [
    'ban bar exclusion',
    'suspend suspension',
    'jail imprison sentence imprisonment',
    'ceasefire truce armistice',
    'curfew',
    'lockdown quarantine',
    'strike walkout',
    'moratorium',
  ].flatMap((row) => row.split(' ').map((word) => [word, row.split(' ')[0] ?? word] as const)),
);
