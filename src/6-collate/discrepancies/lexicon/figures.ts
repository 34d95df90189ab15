/** Nouns and participles of counts that rise or fall by the hour: a later count supersedes an earlier one. General news English. */
export const runningCounts: ReadonlySet<string> = new Set(
  'dead death deaths died die killed kill fatality fatalities casualty casualties toll body bodies corpse victim victims injured injury injuries hurt wounded missing unaccounted survivor survivors rescued case cases infection infections arrest arrests detained evacuee evacuees evacuated displaced homeless stranded hospitalised hospitalized vote votes signature signatures lead'.split(
    ' ',
  ),
);

/** Units of time in days, so that 60 days and two months agree. */
export const daysOf: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.4,
  year: 365,
};

/** Lengths in metres and weights in kilograms, for the same reason. */
export const metresOf: Readonly<Record<string, number>> = {
  metre: 1,
  meter: 1,
  m: 1,
  km: 1000,
  kilometre: 1000,
  mile: 1609.3,
  'nautical-mile': 1852,
  'nautical mile': 1852,
  foot: 0.3048,
  yard: 0.9144,
};
export const kilogramsOf: Readonly<Record<string, number>> = {
  kg: 1,
  kilogram: 1,
  tonne: 1000,
  ton: 1000,
  'metric-ton': 1000,
  pound: 0.4536,
};

/** Clauses set against each other. */
export const contrasts: ReadonlySet<string> = new Set(['while', 'whereas', 'but', 'although', 'though', 'however', 'against', 'yet']);

/** Words that stand for the number told before: "the true figure was 231". */
export const anaphoricCounts: ReadonlySet<string> = new Set([
  'figure',
  'number',
  'total',
  'count',
  'toll',
  'tally',
  'sum',
  'amount',
  'estimate',
]);
/** … and mark it as another answer to the same question. */
export const rivalWords: ReadonlySet<string> = new Set([
  'true',
  'real',
  'actual',
  'correct',
  'right',
  'proper',
  'closer',
  'nearer',
  'higher',
  'lower',
]);

/** Verbs whose subject is dead; "lose one's life" is read apart. WordNet: die, kill and their near kin. */
export const deathVerbs: readonly string[] = ['die', 'kill', 'perish', 'drown', 'slay'];

/** Verbs of having a share of something. WordNet: own, hold, occupy, control. */
export const holdingVerbs: ReadonlySet<string> = new Set('hold own occupy control possess have command keep rule'.split(' '));

/** Verbs with which a body gives its own number. WordNet: acknowledge, count, estimate, speak (of) and their kin. */
export const countingVerbs: ReadonlySet<string> = new Set(
  'speak talk reckon acknowledge admit concede confirm count put list report say claim estimate insist give record'.split(' '),
);
/** Nouns so common that two numbers of them are two things. WordNet: person, part, time, unit and their kin. */
export const everyBodysNouns: ReadonlySet<string> = new Set(
  'people person man woman child boy girl member family resident citizen worker employee job staff official politician leader player student pupil supporter thing part piece kind type form way case group place area country state nation province region district city town village side house home party company firm question reason example issue matter problem item step paragraph page word line game match season episode point goal seat vote voter time hour minute second day week month year decade century meeting session round attack shot hit visit call report article picture'.split(
    ' ',
  ),
);

/** … only of what they grant. */
export const admittingVerbs: ReadonlySet<string> = new Set('acknowledge admit concede'.split(' '));
