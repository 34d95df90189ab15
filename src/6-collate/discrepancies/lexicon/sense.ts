/** Words that open a condition; English, after Quirk et al. 15.34–37. */
export const conditionOpeners: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'providing', 'absent', 'until', 'without']);

/** Words that may tell a condition as a time or a limit. */
export const boundWords: ReadonlySet<string> = new Set(['when', 'once', 'only', 'solely', 'upon', 'after', 'should', 'pending', 'subject']);

/** Modals by how far they commit. Quirk et al. 4.49–66. */
export const bindingModals: ReadonlySet<string> = new Set(['will', 'shall', 'must', "'ll", 'wo']);
/** … and those of reported announcements besides. */
export const announcingModals: ReadonlySet<string> = new Set([...bindingModals, 'would', 'could']);
export const looseModals: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can']);

/** Verbs that bind their subject to a deed to come. WordNet: promise, offer, undertake and their kin. */
export const committingVerbs: ReadonlySet<string> = new Set('offer promise pledge vow undertake guarantee threaten'.split(' '));

/** Nouns and adverbs that "until" makes a time of. */
export const timeNouns: ReadonlySet<string> = new Set(
  'now then today tomorrow yesterday tonight recently late later end start beginning middle second minute hour day dawn morning noon midday afternoon evening dusk night midnight week weekend month quarter season spring summer autumn winter year decade century monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december notice age moment'.split(
    ' ',
  ),
);

/** What binds, and what only advises; of bodies, votes, rules, texts. Source: WordNet synsets of "binding", "mandatory", "advisory", "voluntary". */
export const bindingWords: ReadonlySet<string> = new Set(
  'binding bind binds bound oblige obliged obligatory mandatory compulsory must compel compelled enforceable required'.split(' '),
);
export const advisingWords: ReadonlySet<string> = new Set(
  'advisory advice advise advises nonbinding non-binding recommendation recommendations consultative voluntary optional suggestion'.split(
    ' ',
  ),
);
/** Nouns of bodies and texts that bind or advise. */
export const bodies: ReadonlySet<string> = new Set(
  'commission committee panel tribunal court council board body referendum vote resolution ruling opinion agreement code guideline rule order target report inquiry'.split(
    ' ',
  ),
);

/** Everywhere, as against within a limit. */
export const everywhereWords: ReadonlySet<string> = new Set(['anywhere', 'wherever', 'everywhere', 'nationwide', 'worldwide']);
/** … as adjectives before a noun. */
export const wideAdjectives: ReadonlySet<string> = new Set(
  'national nationwide countrywide statewide citywide worldwide global international universal europewide'.split(' '),
);
export const limitWords: ReadonlySet<string> = new Set(['within', 'inside', 'beyond', 'outside']);
/** Units of length that a limit in space is told in. */
export const lengthWords: ReadonlySet<string> = new Set(
  'mile miles kilometre kilometres kilometer kilometers km metre metres meter meters yard yards foot feet'.split(' '),
);

/** Measures that hold for an area. General news English. */
export const measures: ReadonlySet<string> = new Set(
  'curfew lockdown mourning emergency ban quarantine blackout alert amnesty ceasefire truce embargo holiday evacuation'.split(' '),
);

/** All of them, as against some. */
export const allWords: ReadonlySet<string> = new Set(['all', 'every', 'each', 'both', 'none', 'whole', 'entire']);
export const someWords: ReadonlySet<string> = new Set(['some', 'several', 'few', 'certain', 'most', 'many', 'half', 'part']);

/** Verbs of making a text. WordNet: write, draft, compose, formulate and their near kin. */
export const writingVerbs: ReadonlySet<string> = new Set(
  'write wrote written draft drafted drafting author authored compose composed formulate formulated pen penned devise devised draw drew drawn prepare prepared develop developed'.split(
    ' ',
  ),
);
/** Verbs of running something: who does it. */
export const runningVerbs: ReadonlySet<string> = new Set(
  'run ran runs lead led chaired headed organised organized conducted managed overseen'.split(' '),
);
export const documentNouns: ReadonlySet<string> = new Set(
  'plan proposal draft treaty text accord document blueprint bill letter agreement pact deal law constitution resolution statement report memo memorandum framework'.split(
    ' ',
  ),
);

/** What burns, blows up or breaks out, and where in a building or vessel. */
export const outbreaks: ReadonlySet<string> = new Set('fire blaze inferno explosion blast leak flames shooting'.split(' '));
export const spaces: ReadonlySet<string> = new Set(
  'deck room cabin hold hall kitchen basement cellar attic roof corridor stairwell lobby carriage cockpit galley bridge office bedroom bathroom workshop warehouse laboratory classroom ward apartment flat tunnel shaft platform terminal'.split(
    ' ',
  ),
);

/** Verbs of telling: a weekday beside them dates the telling. */
export const tellingVerbs: ReadonlySet<string> = new Set(
  'say tell announce add report state declare confirm insist warn write argue claim note explain repeat'.split(' '),
);

/** Verbs of sending a message, and of its coming to somebody. WordNet: send, deliver; receive, reach, arrive. */
export const sendingVerbs: ReadonlySet<string> = new Set(
  'send deliver post mail dispatch submit forward hand transmit issue serve fax'.split(' '),
);
export const receivingVerbs: ReadonlySet<string> = new Set('receive get reach arrive come see'.split(' '));
/** What is sent and tells something. Offers, orders and requests are left out: that none came is often true of a later time. */
export const messageNouns: ReadonlySet<string> = new Set(
  'letter bulletin warning message email e-mail notice note memo alert telegram fax'.split(' '),
);
/** Buildings to keep goods in: reports name one by several of these, so only what is kept there tells two apart. WordNet: storehouse, shed. */
export const storehouses: ReadonlySet<string> = new Set('shed depot warehouse store storehouse hangar barn storeroom magazine'.split(' '));
/** Places, bodies, vessels and contests that a noun before them tells apart ("bus station", "petrol station"). WordNet: facility, establishment, agency, craft. */
export const sites: ReadonlySet<string> = new Set(
  'station stop ministry department court bridge market plant mine works office shop store yard camp council committee commission agency union federation party league cup team ship boat train plane tower tunnel dam road line gate pier dock centre center academy institute laboratory field park square street minister secretary official union strike law bill tax ban'.split(
    ' ',
  ),
);
/** Institutions and buildings of which one place is one. Words that also mean something else (bank, port, plant, court) are left out. */
export const institutions: ReadonlySet<string> = new Set(
  'school college university hospital clinic church mosque temple synagogue cathedral monastery hotel prison jail factory museum theatre theater cinema airport stadium supermarket library barracks nightclub restaurant warehouse bakery pharmacy pub cafe café gym casino orphanage kindergarten nursery embassy consulate refinery brewery abattoir'.split(
    ' ',
  ),
);

/** Harm of any sort, and its sorts. WordNet: damage and its troponyms. */
export const harmWords: ReadonlySet<string> = new Set('damaged harmed hurt injured affected'.split(' '));
export const harmedWords: ReadonlySet<string> = new Set(
  'damaged harmed hurt injured affected cracked broken destroyed burnt burned breached ruptured dented smashed shattered flooded wrecked wounded torn bent'.split(
    ' ',
  ),
);

/** Verbs of saying that something is not so. */
export const denyingVerbs: ReadonlySet<string> = new Set('deny dispute reject refute dismiss contest'.split(' '));

/** Verbs and adjectives whose infinitive is wished, feared or asked for and not told as done. WordNet: want, plan, urge and their kin. */
export const openVerbs: ReadonlySet<string> = new Set(
  'want wish hope plan intend aim seek try attempt ask urge call demand request expect fear consider mull threaten promise vow propose suggest recommend advise invite beg refuse decline fail due likely unlikely ready set able unable'.split(
    ' ',
  ),
);

/** People who are cited for what they know, in the plural, without a name. WordNet: hyponyms of expert, scientist and critic that newsrooms cite. */
export const knowers: ReadonlySet<string> = new Set(
  'analysts experts observers commentators researchers scientists economists specialists academics scholars pundits strategists historians monitors forecasters'.split(
    ' ',
  ),
);

/** What a law, a plan or an order does to those it is made for. FrameNet: Imposing_obligation, Permitting, Prohibiting_or_licensing, Law. */
export const settingVerbs: ReadonlySet<string> = new Set(
  'oblige require force compel allow permit ban forbid prohibit bar entitle exempt abolish introduce create replace impose cap raise cut double halve close end extend limit restrict guarantee grant'.split(
    ' ',
  ),
);
