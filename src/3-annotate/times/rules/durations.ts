import { DURATION_CODES, SEASONS, UNIT_WORDS, type Unit, WEEKDAYS } from '../lexicon/calendar.ts';
import { CARDINAL, COUNT, HEDGE, MONTH, monthOfName, readCount, SEASON, UNIT, WEEKDAY } from '../patterns.ts';
import type { Meaning, Rule } from '../spec.ts';

const rule = (name: string, needs: Rule['needs'], source: string, read: Rule['read']): Rule => ({
  name,
  needs,
  pattern: new RegExp(source, 'gu'),
  read,
});

/** TIMEX3 duration: P3D, PT5H30M, PXW. */
function durationOf(count: number, unit: Unit): string {
  const code = DURATION_CODES[unit];
  const time = code.startsWith('T') ? 'T' : '';
  const letter = code.replace('T', '');
  if (Number.isNaN(count)) return unit === 'fortnight' ? 'PXW' : `P${time}X${letter}`;
  if (unit === 'fortnight') return `P${count * 2}W`;
  if (unit === 'decade') return `P${count * 10}Y`;
  if (unit === 'century') return `P${count * 100}Y`;
  return (Number.isInteger(count) ? undefined : mixed(count, unit, `P${time}`, letter)) ?? `P${time}${count}${letter}`;
}

const SMALLER: Partial<Record<Unit, readonly [number, string]>> = {
  year: [12, 'M'],
  hour: [60, 'M'],
  minute: [60, 'S'],
  week: [7, 'D'],
  day: [24, 'H'],
};

/** "two and a half years" as P2Y6M; undefined where the rest is no whole number of the smaller unit. */
function mixed(count: number, unit: Unit, head: string, letter: string): string | undefined {
  const smaller = SMALLER[unit];
  if (!smaller) return undefined;
  const rest = Math.round((count % 1) * smaller[0]);
  if (Math.abs((count % 1) * smaller[0] - rest) >= 0.01) return undefined;
  const whole = Math.floor(count) ? `${Math.floor(count)}${letter}` : '';
  return `${head}${whole}${unit === 'day' ? 'T' : ''}${rest}${smaller[1]}`;
}

function lasting(count: string, unit: string): Meaning {
  const of = UNIT_WORDS[unit] as Unit;
  const n = readCount(count.trim());
  return { kind: 'duration', value: durationOf(n, of), count: n, unit: of };
}
function directed(meaning: Meaning, word: string): Meaning {
  const direction = /last|past|recent|latest/.test(word) ? -1 : /next|coming/.test(word) ? 1 : undefined;
  return direction && meaning.kind === 'duration' ? { ...meaning, direction } : meaning;
}
const EVERY: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
  hourly: 'PT1H',
  biannually: 'P6M',
};
const plural = '(?:seconds|minutes|hours|days|nights|weeks|weekends|fortnights|months|quarters|years|decades|centuries|millennia)';

/** Lengths of time and what recurs. Patterns after the TIMEX3 guidelines 1.2.1. */
export const DURATIONS: readonly Rule[] = [
  rule(
    'duration',
    'unit',
    `\\b(?<!\\b(?:aged?|late|early) )(?:(?:${HEDGE}) )?(?<n>${COUNT})(?: or (?:${CARDINAL})| or so| to (?:${CARDINAL}))?(?<x>[ -])(?:(?:additional|consecutive|straight|full|long|more|further|trading|business|working|whole|solid|successive|calendar|short) )?(?<u>${UNIT})(?! ago|-old| old|\\p{L}| of age|(?<=quarter) of)(?<half> and a half)?`,
    (g) =>
      /^second$/.test(g.u as string) && g.x === ' ' && !/^\d/.test(g.n as string)
        ? undefined
        : lasting(`${g.n}${g.half ?? ''}`, g.u as string),
  ),
  rule('range of units', 'unit', `\\b(?<n>\\d+)(?: ?- ?| to | or )(?<n2>${CARDINAL})[ -](?<u>${UNIT})(?! ago|-old| old|\\p{L})`, (g) =>
    lasting(g.n as string, g.u as string),
  ),
  rule(
    'last units',
    'unit',
    `\\b(?:the |these |those )?(?<s>last|past|next|first|coming|previous|following|final|latest|recent|opening|preceding|remaining|initial)(?: (?<n>${COUNT}))?(?: to ${CARDINAL})?(?: or so| or more| full| crucial)? (?<u>${plural})\\b(?: or so| ahead)?`,
    (g) => directed(lasting(g.n ?? 'several', g.u as string), g.s as string),
  ),
  rule('the units', 'unit', `\\bthe (?<n>${CARDINAL}) (?<u>${UNIT})(?! ago)\\b`, (g) => lasting(g.n as string, g.u as string)),
  rule(
    'bare units',
    'unit',
    `\\b(?<!\\d[ -])(?:(?:for|over|in|within|takes?|took|of|after|during|these|those|lasted|the early|the|coming|recent) )(?:the )?(?<u>days|weeks|months|years|decades|hours|minutes|centuries)\\b(?! ago)`,
    (g) => lasting('several', g.u as string),
  ),
  rule('unit and a half', 'unit', `\\b(?<n>an?|one) (?<u>${UNIT}) and a half\\b`, (g) => ({
    kind: 'duration',
    value: durationOf(1.5, UNIT_WORDS[g.u as string] as Unit),
  })),
  rule('half a unit', 'unit', `\\bhalf[ -](?:an? )?(?<u>hour|day|week|month|year|decade|century|minute)\\b`, (g) => ({
    kind: 'duration',
    value:
      ({ hour: 'PT30M', day: 'PT12H', month: 'P15D', year: 'P6M', decade: 'P5Y', century: 'P50Y' } as Readonly<Record<string, string>>)[
        g.u as string
      ] ?? durationOf(0.5, UNIT_WORDS[g.u as string] as Unit),
  })),
  rule('every', 'unit', `\\b(?:every|each)(?: (?<o>other|second|third|fourth|few|${CARDINAL}))? (?<u>${UNIT})\\b`, (g) => ({
    kind: 'set',
    value: durationOf(
      g.o === undefined ? 1 : g.o === 'other' || g.o === 'second' ? 2 : g.o === 'third' ? 3 : g.o === 'fourth' ? 4 : readCount(g.o),
      UNIT_WORDS[g.u as string] as Unit,
    ),
  })),
  rule('every weekday', 'weekday', `\\b(?:every|each)(?: other)? (?<d>${WEEKDAY})\\b`, (g) => ({
    kind: 'set',
    value: `XXXX-WXX-${WEEKDAYS[g.d as string]}`,
  })),
  rule('weekdays', 'weekday', `\\b(?:on )?(?<d>${WEEKDAY})s\\b(?!')`, (g) => ({
    kind: 'set',
    value: `XXXX-WXX-${WEEKDAYS[g.d as string]}`,
  })),
  rule('every month name', 'month', `\\b(?:every|each) (?<m>${MONTH})(?![a-z])`, (g) => ({
    kind: 'set',
    value: `XXXX-${String(monthOfName(g.m as string)).padStart(2, '0')}`,
  })),
  rule('every season', 'season', `\\b(?:every|each) (?<s>${SEASON})\\b`, (g) => ({ kind: 'set', value: `XXXX-${SEASONS[g.s as string]}` })),
  rule('adverb of frequency', 'word', `\\b(?<w>${Object.keys(EVERY).join('|')})\\b`, (g) => ({
    kind: 'set',
    value: EVERY[g.w as string] as string,
  })),
  rule('times a unit', 'unit', `\\b(?:once|twice|\\w+ times) (?:an?|per|every|each) (?<u>hour|day|week|month|year|decade)\\b`, (g) => ({
    kind: 'set',
    value: durationOf(1, UNIT_WORDS[g.u as string] as Unit),
  })),
  rule(
    'per unit',
    'unit',
    `(?<=\\b(?:tons?|tonnes|barrels|dollars|euros|pounds|cents|percent|%|\\d|million|billion|thousand|hundred|gallons|people|cars|times) )(?:an?|per) (?<u>day|week|month|year)\\b(?! ago| earlier| before| later| old)`,
    (g) => ({ kind: 'set', value: durationOf(1, UNIT_WORDS[g.u as string] as Unit) }),
  ),
];
