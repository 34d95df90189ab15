/** Nouns that stand for anybody. WordNet: person and its most general hyponyms. */
export const anybodyWords: ReadonlySet<string> = new Set(
  'person people human individual victim casualty anyone anybody everyone life'.split(' '),
);

/** Nouns and adjectives that tell nothing of which thing is meant. */
export const emptyNouns: ReadonlySet<string> = new Set(
  'person people man woman one thing matter way time case part number lot kind sort place fact other own such same new first last many several few all any some more most very single only advance result'.split(
    ' ',
  ),
);
/** Words for saying, and for what is said: they tell whose words it is. */
export const hollowWords: ReadonlySet<string> = new Set(
  'claim accusation charge allegation report statement spokesman spokeswoman spokesperson official source newspaper agency reporter journalist'.split(
    ' ',
  ),
);

/** Verbs that lend a deed its noun ("lodge an appeal"), after Levin's and Grimshaw's light and support verbs. */
export const supportVerbs: ReadonlySet<string> = new Set(
  'lodge file make launch hold give issue carry conduct mount submit bring open offer pay'.split(' '),
);
/** … and nouns of deeds that they carry. WordNet: act, communication. */
export const deedNouns: ReadonlySet<string> = new Set(
  'appeal warning attack search call offer request complaint protest raid arrest visit inspection test order payment agreement apology promise threat talk invitation objection'.split(
    ' ',
  ),
);

/** Deeds that reports tell under several verbs. After the synsets and verb groups of WordNet and the classes of Levin (1993). */
const ROWS: readonly string[] = [
  'warn inform alert notify advise caution',
  'search inspect check examine frisk',
  'shell bombard fire shoot attack strike hit bomb target',
  'open-fire fire shoot shell',
  'carry bring deliver contain transport include',
  'stop hold halt block detain delay',
  'take use swallow consume inject',
  'speak talk discuss meet converse',
  'pay bribe',
  'give administer inject',
  'leave depart flee go exit',
  'propose suggest offer',
  'ask request seek',
  'enter storm invade',
  'sign agree approve accept',
  'pollute contaminate poison leak spill',
  'receive get obtain',
  'sell supply deliver export',
  'know learn',
  'clean clear remove',
];
export const kinDeeds: readonly ReadonlySet<string>[] = ROWS.map((row) => new Set(row.split(' ')));

/** Verbs of harm to people. WordNet: injure, kill. */
export const harmVerbs: ReadonlySet<string> = new Set('injure hurt wound harm kill die perish drown survive'.split(' '));
