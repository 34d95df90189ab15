import { MONTHS, SEASONS, UNIT_WORDS, type Unit, WEEKDAYS } from '../lexicon/calendar.ts';
import { HOLIDAYS } from '../lexicon/holidays.ts';
import {
  ANY_WEEKDAY,
  COUNT,
  DAY_NUMBER,
  HEDGE,
  LONG_UNIT,
  MONTH,
  monthOfName,
  ORDINAL_DAY,
  readCount,
  readDay,
  readYear,
  SEASON,
  UNIT,
  WEEKDAY,
  weekdayOfName,
  YEAR,
} from '../patterns.ts';
import type { Meaning, Part, Rule, Shift } from '../spec.ts';

const rule = (name: string, needs: Rule['needs'], source: string, read: Rule['read'], part?: Part): Rule => ({
  name,
  needs,
  pattern: new RegExp(source, 'gu'),
  read,
  ...(part ? { part } : {}),
});
const either = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Words that choose a period: how many periods on, and from what. */
const SHIFTS: Readonly<Record<string, { readonly offset: number; readonly anchor: 'published' | 'text'; readonly shift: Shift }>> = {
  last: { offset: -1, anchor: 'published', shift: 'last' },
  past: { offset: -1, anchor: 'published', shift: 'last' },
  previous: { offset: -1, anchor: 'text', shift: 'last' },
  prior: { offset: -1, anchor: 'text', shift: 'last' },
  preceding: { offset: -1, anchor: 'text', shift: 'last' },
  this: { offset: 0, anchor: 'published', shift: 'this' },
  'this coming': { offset: 0, anchor: 'published', shift: 'next' },
  'this past': { offset: 0, anchor: 'published', shift: 'last' },
  current: { offset: 0, anchor: 'published', shift: 'this' },
  present: { offset: 0, anchor: 'published', shift: 'this' },
  ongoing: { offset: 0, anchor: 'published', shift: 'this' },
  same: { offset: 0, anchor: 'text', shift: 'same' },
  'that same': { offset: 0, anchor: 'text', shift: 'same' },
  that: { offset: 0, anchor: 'text', shift: 'same' },
  next: { offset: 1, anchor: 'published', shift: 'next' },
  coming: { offset: 1, anchor: 'published', shift: 'next' },
  upcoming: { offset: 1, anchor: 'published', shift: 'next' },
  forthcoming: { offset: 1, anchor: 'published', shift: 'next' },
  following: { offset: 1, anchor: 'text', shift: 'next' },
  subsequent: { offset: 1, anchor: 'published', shift: 'next' },
  ensuing: { offset: 1, anchor: 'text', shift: 'next' },
};
const SHIFT = `(?:${either(Object.keys(SHIFTS))})`;
const shiftOf = (word: string) => SHIFTS[word] as (typeof SHIFTS)[string];
const POINTER = '(?:last|this coming|this past|this|next|past|previous|coming|following|preceding)';
const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  last: 4,
};
const DAYS: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

function count(text: string, unit: string, sign: number, anchor: 'published' | 'text'): Meaning | undefined {
  const n = readCount(text);
  const of = UNIT_WORDS[unit] as Unit;
  if (Number.isNaN(n)) return { kind: 'reference', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  return { kind: 'offset', unit: of, count: sign * n, anchor };
}

function yearOrOffset(text: string | undefined, fixed: string | undefined): { readonly year?: number; readonly yearOffset?: number } {
  if (fixed) return { year: readYear(fixed) };
  if (!text) return {};
  return { yearOffset: /last|previous|prior|ago|earlier|before/.test(text) ? -1 : /next|coming|following/.test(text) ? 1 : 0 };
}

const ofYear = `(?:(?:(?: of|,)? (?<y>${YEAR})\\b)|(?:(?: of)?(?: the)? (?<s>this|last|next|previous|prior|current|following|coming)(?: fiscal| calendar)? year\\b))?`;

/** Expressions counted from the day of publication or from a date in the text. Patterns after HeidelTime and SUTime (Chang and Manning 2012), rewritten. */
export const RELATIVE: readonly Rule[] = [
  rule('day word', 'word', '\\b(?<d>the day before yesterday|the day after tomorrow|today|yesterday|tomorrow)\\b', (g) => ({
    kind: 'unit',
    unit: 'day',
    offset: DAYS[g.d as string] as number,
    anchor: 'published',
  })),
  rule(
    'weekday',
    'weekday',
    `\\b(?:(?<the>the )?(?<s>${POINTER}|that) )?(?<d>${WEEKDAY})(?<later> week| fortnight|(?: of)? (?<w>last|this|next) week)?\\b(?!s\\b)`,
    (g) => {
      const weekday = WEEKDAYS[g.d as string] as number;
      if (g.w) return { kind: 'weekday-of-week', weekday, offset: shiftOf(g.w).offset };
      if (g.later) return { kind: 'weekday', weekday, shift: 'next', weeks: g.later.trim() === 'week' ? 1 : 2 };
      const pointed = g.s ? shiftOf(g.s) : undefined;
      return { kind: 'weekday', weekday, ...(pointed ? { shift: pointed.shift, anchor: pointed.anchor } : {}) };
    },
  ),
  rule('weekday before', 'weekday', `\\bthe (?<d>${WEEKDAY}) (?<x>before|after|following|previous)\\b(?: last)?`, (g) => ({
    kind: 'weekday',
    weekday: WEEKDAYS[g.d as string] as number,
    shift: g.x === 'before' || g.x === 'previous' ? 'last' : 'next',
    anchor: 'text',
  })),
  rule('week on weekday', 'weekday', `\\ba week (?<x>on|from|ago|last)? ?(?<d>${WEEKDAY})\\b`, (g) => ({
    kind: 'weekday',
    weekday: WEEKDAYS[g.d as string] as number,
    shift: g.x === 'ago' || g.x === 'last' ? 'last' : 'next',
    weeks: 1,
  })),
  rule('short weekday', 'weekday', `\\b(?<d>mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\\. ?(?=$|[\\p{Ll}\\d,;)])`, (g) => ({
    kind: 'weekday',
    weekday: weekdayOfName(g.d as string),
  })),
  rule(
    'day number',
    'word',
    `\\bon the (?<d>${ORDINAL_DAY})(?= ?[.,;)]|$| and\\b| at\\b| of (?:this|last|next) month)(?: of (?<s>this|last|next) month)?`,
    (g) => ({ kind: 'day-of-month', day: readDay(g.d as string) }),
  ),
  rule(
    'month',
    'month',
    `\\b(?:(?<the>the )?(?<s>this past|this coming|last|this|next|past|previous|coming|following|same) )?(?<m>${MONTH})\\b(?:(?: of)? (?<y>this|last|next|that|the previous|the following) year)?`,
    (g) => {
      const month = monthOfName(g.m as string);
      const year = g.y
        ? ({
            kind: 'unit',
            unit: 'year',
            offset: /last|previous/.test(g.y) ? -1 : /next|following/.test(g.y) ? 1 : 0,
            anchor: /that|the/.test(g.y) ? 'text' : 'published',
          } as const)
        : undefined;
      if (year) return { kind: 'ordinal-unit', unit: 'month', nth: month, of: year };
      return { kind: 'month', month, ...(g.s ? { shift: shiftOf(g.s).shift } : {}) };
    },
  ),
  rule(
    'months',
    'month',
    `\\b(?:between |from )?(?<m>${either(Object.keys(MONTHS))})(?: to | and | through | until | ?- ?)(?<m2>${either(Object.keys(MONTHS))})\\b`,
    (g) => ({ kind: 'month', month: monthOfName(g.m as string), monthTo: monthOfName(g.m2 as string) }),
  ),
  rule('pointed day', 'month', `\\b(?<s>last|this|next) (?<m>${MONTH}) (?<d>${DAY_NUMBER})`, (g) => ({
    kind: 'month-day',
    month: monthOfName(g.m as string),
    day: readDay(g.d as string),
    shift: shiftOf(g.s as string).shift,
  })),
  rule(
    'pointed period',
    'unit',
    `\\b(?<the>the )?(?<s>${SHIFT})(?: (?:full|fiscal|calendar|financial|school|trading|business|working|whole|entire|crucial))? (?<u>week|weekend|fortnight|month|quarter|year|decade|century|day)\\b(?!s|-)(?: or so)?`,
    (g) => {
      const { offset, anchor } = shiftOf(g.s as string);
      // "The next day" follows a day that was told; from today it is "tomorrow".
      const told = g.the && g.s === 'next' && g.u === 'day';
      return { kind: 'unit', unit: UNIT_WORDS[g.u as string] as Unit, offset, anchor: told ? 'text' : anchor };
    },
  ),
  rule('week after next', 'unit', '\\bthe (?<u>week|month|year) (?<x>after next|before last)\\b', (g) => ({
    kind: 'unit',
    unit: UNIT_WORDS[g.u as string] as Unit,
    offset: g.x === 'after next' ? 2 : -2,
    anchor: 'published',
  })),
  rule(
    'day after',
    'unit',
    '\\b(?:the|a) (?<u>day|week|month|year) (?<x>after|before|earlier|later|following)\\b(?! (?:the|a|an|he|she|it|they|his|her|its|their|being|that|his)\\b)',
    (g) => ({
      kind: 'offset',
      unit: UNIT_WORDS[g.u as string] as Unit,
      count: /before|earlier/.test(g.x as string) ? -1 : 1,
      anchor: 'text',
    }),
  ),
  rule('the weekend', 'unit', '\\b(?:the|this|at the|over the) weekend\\b', () => ({
    kind: 'unit',
    unit: 'weekend',
    offset: 0,
    anchor: 'published',
  })),
  rule(
    'season',
    'season',
    `\\b(?:the )?(?:(?<s>this past|this coming|last|this|next|past|previous|coming|following) )?(?<n>${SEASON})\\b(?! of \\d)`,
    (g) => {
      if (g.n === 'fall' && !g.s) return undefined;
      return { kind: 'season', code: SEASONS[g.n as string] as string, ...(g.s ? { shift: shiftOf(g.s).shift } : {}) };
    },
  ),
  rule('fall', 'season', '\\b(?:in|during|since|by|until|of) (?:the )?fall(?= ?(?:$|[.,;)]|of (?:last|this|next) year))', () => ({
    kind: 'season',
    code: 'FA',
  })),
  rule('season of year', 'season', `\\b(?:the )?(?<n>${SEASON}) (?:of )?(?<s>last|this|next) year\\b`, (g) => ({
    kind: 'season',
    code: SEASONS[g.n as string] as string,
    shift: shiftOf(g.s as string).shift,
  })),
  rule(
    'ago',
    'unit',
    `\\b(?:(?<h>${HEDGE}) )?(?<n>${COUNT})(?: more| full| or so)?[ -](?<u>${UNIT})(?: or so)? (?:ago|back(?! to| in| on| from)|since)\\b`,
    (g) => count(g.n as string, g.u as string, -1, 'published'),
  ),
  rule('ago today', 'unit', `\\b(?<n>${COUNT}) (?<u>${LONG_UNIT}) ago (?:today|this week|this month)\\b`, (g) =>
    count(g.n as string, g.u as string, -1, 'published'),
  ),
  rule('vague ago', 'unit', `\\b(?<u>years|months|weeks|days|decades|centuries) (?:ago|earlier)\\b`, () => ({
    kind: 'reference',
    value: 'PAST_REF',
  })),
  rule(
    'earlier',
    'unit',
    `\\b(?:(?<h>${HEDGE}) )?(?<n>${COUNT}) (?<u>${UNIT}) (?:earlier|previously|beforehand|before(?= ?[.,;)]|$))\\b`,
    (g) => count(g.n as string, g.u as string, -1, 'text'),
  ),
  rule('later', 'unit', `\\b(?:(?<h>${HEDGE}) )?(?<n>${COUNT}) (?<u>${UNIT}) (?:later|afterwards|after(?= ?[.,;)]|$))`, (g) =>
    count(g.n as string, g.u as string, 1, 'text'),
  ),
  rule('from now', 'unit', `\\b(?<n>${COUNT}) (?<u>${UNIT}) (?:from now|hence|from today)\\b`, (g) =>
    count(g.n as string, g.u as string, 1, 'published'),
  ),
  rule("in week's time", 'unit', `\\bin (?<n>${COUNT}) (?<u>${UNIT})s?'?s? time\\b`, (g) =>
    count(g.n as string, g.u as string, 1, 'published'),
  ),
  rule(
    'year-ago',
    'unit',
    '\\b(?:the |a )?(?:comparable |corresponding |same |like )?(?:year-ago|year-earlier|prior-year)(?: (?:quarter|period|month))?\\b',
    () => ({ kind: 'offset', unit: 'year', count: -1, anchor: 'text', coarse: true }),
  ),
  rule(
    'period a year ago',
    'unit',
    '\\b(?:the )?(?:comparable |corresponding |same |like |similar )?(?:quarter|period|month|three months) (?:a year (?:ago|earlier|before)|last year|the year before|of last year|of the previous year)\\b',
    () => ({ kind: 'offset', unit: 'year', count: -1, anchor: 'text', coarse: true }),
  ),
  rule(
    'quarter',
    'unit',
    `\\b(?:the (?=[\\p{L}\\d]+ quarter|fiscal|financial|\\d|year|final))?(?:(?<y0>\\d{4}|year-ago|year-earlier|this year's|last year's|next year's) )?(?:fiscal(?:-| )|financial )?(?<q>first|second|third|fourth|final|[1-4](?:st|nd|rd|th)|1st|2nd|3rd)[ -](?:fiscal )?quarter\\b(?:(?: of)?(?: fiscal)?${ofYear})`,
    (g) => ({
      kind: 'quarter',
      code: `Q${QUARTERS[g.q as string] ?? 1}`,
      anchor: 'published',
      ...yearOrOffset(g.y0 && !/^\d/.test(g.y0) ? (/ago|earlier/.test(g.y0) ? 'last' : g.y0) : g.s, /^\d/.test(g.y0 ?? '') ? g.y0 : g.y),
    }),
  ),
  rule('quarter code', 'digit', `\\bq(?<q>[1-4])(?:(?: of)?,? ?(?:fy ?)?(?<y>${YEAR}|\\d\\d\\b))?(?![\\d.])`, (g) => ({
    kind: 'quarter',
    code: `Q${g.q}`,
    anchor: 'published',
    ...(g.y ? { year: readYear(g.y.length === 2 ? `'${g.y}` : g.y) } : {}),
  })),
  rule(
    'half',
    'word',
    `\\b(?:the )?(?<q>first|second|last)[ -]half${ofYear}(?= ?(?:$|[.,;)(:]|and|net|results|profit|sales|revenue|earnings|to|from|as|was|is|after|when))`,
    (g) =>
      g.y || g.s ? { kind: 'quarter', code: g.q === 'first' ? 'H1' : 'H2', anchor: 'published', ...yearOrOffset(g.s, g.y) } : undefined,
  ),
  rule('quarters of year', 'unit', `\\b(?:the )?first two quarters${ofYear}`, (g) => ({
    kind: 'quarter',
    code: 'H1',
    anchor: 'published',
    ...yearOrOffset(g.s, g.y),
  })),
  rule('latest period', 'unit', '\\b(?:the )?(?:latest|most recent) (?<u>quarter|period|month|year|fiscal year|week)\\b', (g) =>
    g.u === 'quarter' || g.u === 'period'
      ? { kind: 'unit', unit: 'quarter', offset: -1, anchor: 'published' }
      : { kind: 'unit', unit: UNIT_WORDS[(g.u as string).replace('fiscal ', '')] as Unit, offset: -1, anchor: 'published' },
  ),
  rule(
    'the period',
    'unit',
    '\\bthe (?<f>full |fiscal |whole )?(?<u>day|week|month|quarter|year)\\b(?!-|s)(?! (?:ago|after|before|earlier|later|to|of|that|when|in which))',
    (g) => ({ kind: 'unit', unit: UNIT_WORDS[g.u as string] as Unit, offset: 0, anchor: 'text' }),
  ),
  rule(
    'nth of period',
    'unit',
    `\\bthe (?<n>first|second|third|fourth|fifth|last|final) (?<u>day|week|month) of (?:the )?(?<s>this|last|next|coming|current|previous|following)? ?(?:(?<p>week|month|year|quarter)|(?<m>${MONTH}))(?![a-z])(?:(?:,| of)? (?<y>${YEAR}))?`,
    (g) => {
      const shift = g.s ? shiftOf(g.s) : undefined;
      const of: Meaning = g.p
        ? { kind: 'unit', unit: UNIT_WORDS[g.p] as Unit, offset: shift?.offset ?? 0, anchor: shift?.anchor ?? 'published' }
        : g.y
          ? { kind: 'fixed', value: `${readYear(g.y)}-${String(monthOfName(g.m as string)).padStart(2, '0')}` }
          : { kind: 'month', month: monthOfName(g.m as string), ...(shift ? { shift: shift.shift } : {}) };
      const nth = /last|final/.test(g.n as string) ? -1 : readDay(g.n as string);
      return { kind: 'ordinal-unit', unit: UNIT_WORDS[g.u as string] as Unit, nth, of };
    },
  ),
  rule(
    'week of day',
    'unit',
    `\\bthe week (?:of|beginning|starting|commencing) (?:${ANY_WEEKDAY},? )?(?<m>${MONTH}) (?<d>${DAY_NUMBER})`,
    (g) => ({
      kind: 'ordinal-unit',
      unit: 'week',
      nth: 0,
      of: { kind: 'month-day', month: monthOfName(g.m as string), day: readDay(g.d as string) },
    }),
  ),
  rule(
    'period end',
    'unit',
    "\\b(?:the )?(?<u>week|month|year|quarter|decade|century)(?:'s|-)? ?-?end\\b(?<!weekend)",
    (g) => ({ kind: 'unit', unit: UNIT_WORDS[g.u as string] as Unit, offset: 0, anchor: 'published' }),
    'end',
  ),
  rule(
    'period runs out',
    'unit',
    '\\bthe (?<u>week|month|year|quarter)(?= (?:concludes|ends|is out|is over|closes|is up)\\b)',
    (g) => ({ kind: 'unit', unit: UNIT_WORDS[g.u as string] as Unit, offset: 0, anchor: 'published' }),
    'end',
  ),
  rule(
    'holiday',
    'holiday',
    `\\b(?:(?<s>last|this|next) )?(?<h>${either(Object.keys(HOLIDAYS)).replaceAll('.', '\\.')})\\b(?:(?: of|,|-)? (?<y>${YEAR}))?`,
    (g) => ({
      kind: 'holiday',
      name: g.h as string,
      ...(g.y ? { year: readYear(g.y) } : {}),
      ...(g.s ? { shift: shiftOf(g.s).shift } : {}),
    }),
  ),
];
