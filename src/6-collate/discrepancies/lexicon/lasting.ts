/** What something is while it cannot be used, and what is done to it then. WordNet: close, shut, block, suspend, halt and their kin. */
export const shutWords: ReadonlySet<string> = new Set(
  'close shut block seal suspend halt ground bar interrupt cancel pause cordon evacuate off-limits impassable'.split(' '),
);
/** … and when it ends. */
export const openVerbs: ReadonlySet<string> = new Set('open reopen re-open resume restart'.split(' '));

/** What goes on for a time. WordNet: last, continue, run, hold, apply. */
export const lastVerbs: ReadonlySet<string> = new Set('last continue run hold apply stay remain extend go keep stand'.split(' '));
/** … and when it ends. */
export const endVerbs: ReadonlySet<string> = new Set('end expire finish conclude lapse lift cease stop'.split(' '));

/** Nouns that newsrooms use for one thing that is shut or goes on; rows of near synonyms that WordNet keeps apart. */
const SUBJECTS = [
  'school class lesson classroom teaching',
  'road route highway motorway street lane carriageway',
  'airport runway airfield flight',
  'line service train railway rail',
  'port harbour harbor dock',
  'border crossing checkpoint frontier',
  'plant factory works mill',
  'strike walkout stoppage action',
  'measure sanction restriction ban order',
  'ceasefire truce armistice',
  'shop store',
  'mine pit colliery',
];
export const subjectRows: ReadonlyMap<string, number> = new Map(
  SUBJECTS.flatMap((row, index) => row.split(' ').map((word) => [word, index] as const)),
);
