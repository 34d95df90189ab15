import { readNumber } from '../../../text/index.ts';
import { DAY_PARTS, ZONES } from '../lexicon/calendar.ts';
import { FUTURE, PAST, PRESENT } from '../lexicon/references.ts';
import type { Meaning, Rule } from '../spec.ts';

const rule = (name: string, needs: Rule['needs'], source: string, read: Rule['read']): Rule => ({
  name,
  needs,
  pattern: new RegExp(source, 'gu'),
  read,
});
const either = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', ' '))
    .join('|');
const two = (value: number): string => String(value).padStart(2, '0');
const ZONE = `(?: ?\\(?(?<z>${Object.keys(ZONES)
  .filter((zone) => zone.length > 1)
  .join('|')})\\b\\)?| local time| (?:eastern|pacific|central|mountain)(?: standard| daylight)? time)?`;
const HOUR_WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const PARTS = Object.keys(DAY_PARTS)
  .filter((word) => !word.endsWith('s'))
  .join('|');

function clock(hour: number, minute: number, half: string | undefined, zone: string | undefined): Meaning | undefined {
  if (hour > 24 || minute > 59) return undefined;
  const pm = half?.startsWith('p');
  const am = half?.startsWith('a');
  if ((pm || am) && hour > 12) return undefined;
  const of24 = pm && hour < 12 ? hour + 12 : am && hour === 12 ? 0 : hour;
  return {
    kind: 'clock',
    clock: `${two(of24)}:${two(minute)}`,
    ...(zone ? { zone: ZONES[zone] as string } : {}),
    ...(pm || am || of24 > 12 || zone ? {} : { twelve: true }),
  };
}

const numberOf = (text: string): number => (/^\d/.test(text) ? Number.parseInt(text, 10) : (readNumber(text) ?? 0));
const MINUTE_WORD =
  '(?:(?:twenty|thirty|forty|fifty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const PAST_TO = '(?:five|ten|quarter|a quarter|twenty|twenty[ -]five|half|\\d{1,2})';

/** Times of day. Patterns after HeidelTime's times rules, rewritten. */
export const CLOCK: readonly Rule[] = [
  rule(
    'clock with half',
    'clock',
    `(?<![\\d:.,$£€])(?<h>1[0-2]|0?[1-9])(?:[:.](?<m>[0-5]\\d))?(?::[0-5]\\d)? ?(?<p>[ap])(?:\\.m\\.?|m\\b)${ZONE}`,
    (g) => clock(Number(g.h), Number(g.m ?? 0), g.p, g.z),
  ),
  rule(
    'clock',
    'digit',
    `(?<![\\d:.,$£€/-])(?<h>2[0-3]|[01]?\\d):(?<m>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:]|-\\d)(?: hours| hrs)?${ZONE}`,
    (g) => clock(Number(g.h), Number(g.m), undefined, g.z),
  ),
  rule(
    'military',
    'digit',
    `(?<![\\d:.,$£€/-])(?<h>2[0-3]|[01]\\d)[:.h]?(?<m>[0-5]\\d)(?: hours| hrs)?(?: ?\\(?(?<z>${Object.keys(ZONES)
      .filter((zone) => zone.length > 1)
      .join('|')})\\b)`,
    (g) => clock(Number(g.h), Number(g.m), undefined, g.z),
  ),
  rule('military hours', 'digit', `(?<![\\d:.,$£€/-])(?<h>2[0-3]|[01]\\d)(?<m>[0-5]\\d) (?:hours|hrs)\\b`, (g) =>
    clock(Number(g.h), Number(g.m), undefined, undefined),
  ),
  // "at 14.30 on Friday": with a point only where a day or a zone follows, else it is a price.
  rule('clock with point', 'digit', `(?<=\\bat )(?<h>2[0-3]|[01]?\\d)\\.(?<m>[0-5]\\d)(?= on [\\p{L}\\d]| local| gmt| utc)${ZONE}`, (g) =>
    clock(Number(g.h), Number(g.m), undefined, g.z),
  ),
  rule("o'clock", 'clock', `\\b(?<h>${HOUR_WORD}|1[0-2]|[1-9]) ?o'clock\\b`, (g) =>
    clock(numberOf(g.h as string), 0, undefined, undefined),
  ),
  rule(
    'past the hour',
    'clock',
    `\\b(?<n>${PAST_TO})(?: minutes?)? (?<x>past|to|after|before) (?<h>${HOUR_WORD}|noon|midnight|1[0-2]|[1-9])\\b(?: o'clock)?(?: ?(?<p>[ap])\\.?m\\b\\.?| in the (?<q>morning|afternoon|evening)\\b| at (?<r>night)\\b)?(?<l>(?= (?:last|this|yesterday|tomorrow) (?:morning|afternoon|evening|night)\\b| tonight\\b))?(?![-,:.]?\\d| \\p{L}+s\\b(?<! hours))`,
    (g) => {
      const minutes = /half/.test(g.n as string) ? 30 : /quarter/.test(g.n as string) ? 15 : numberOf(g.n as string);
      const at = g.h === 'noon' ? 12 : g.h === 'midnight' ? 24 : numberOf(g.h as string);
      const to = g.x === 'to' || g.x === 'before';
      if (minutes > 59 || minutes % 5 !== 0 || (g.x !== 'past' && /^\d/.test(g.n as string) && /^\d/.test(g.h as string))) return undefined;
      // "ten to twelve" is a range of numbers as often as a time.
      const half = g.p ?? (g.q === 'morning' ? 'a' : g.q || g.r ? 'p' : undefined);
      const told = half !== undefined || g.l !== undefined || /^(?:noon|midnight)$/.test(g.h as string);
      if (to && !/quarter/.test(g.n as string) && !told) return undefined;
      return to ? clock(at - 1 || 12, 60 - minutes, half, undefined) : clock(at, minutes, half, undefined);
    },
  ),
  // "eight minutes to five", "eight minutes before midnight GMT": the word "minutes" before an hour told in words leaves no doubt.
  rule(
    'minutes to the hour',
    'clock',
    `\\b(?<n>${MINUTE_WORD}) minutes? (?<x>past|to|after|before) (?<h>${HOUR_WORD}|noon|midday|midnight)\\b(?! \\p{L}+s\\b)(?: o'clock)?${ZONE}`,
    (g) => {
      const at = g.h === 'noon' || g.h === 'midday' ? 12 : g.h === 'midnight' ? 24 : numberOf(g.h as string);
      const minutes = numberOf((g.n as string).replace('-', ' '));
      const to = g.x === 'to' || g.x === 'before';
      const [hour, minute] = to ? [at - 1 || 12, 60 - minutes] : [at === 24 ? 0 : at, minutes];
      return clock(hour, minute, undefined, g.z);
    },
  ),
  // "A little after seven last night": the hour; the part of the day is the next rule's.
  rule(
    'hour before a part',
    'clock',
    `(?<=\\b(?:after|before|by|at|until|till|since|around|about|towards?) )(?<h>${HOUR_WORD}|1[0-2]|[1-9])(?= (?:last|this|yesterday|tomorrow) (?:morning|afternoon|evening|night)\\b| tonight\\b)`,
    (g) => clock(numberOf(g.h as string), 0, undefined, undefined),
  ),
  rule('hour of the part', 'clock', `\\b(?<h>${HOUR_WORD}) in the (?<p>morning|afternoon|evening)\\b`, (g) =>
    clock(numberOf(g.h as string), 0, g.p === 'morning' ? 'a' : 'p', undefined),
  ),
  rule('middle of the day', 'clock', '\\bthe middle of the day\\b', () => ({ kind: 'clock', clock: '12:00' })),
  rule('half hour', 'clock', `\\bhalf (?<h>${HOUR_WORD})\\b(?= ?[.,;)]|$)`, (g) =>
    clock(numberOf(g.h as string), 30, undefined, undefined),
  ),
  rule('noon', 'clock', '\\b(?<w>noon|midday|midnight)\\b', (g) => ({ kind: 'clock', clock: g.w === 'midnight' ? '24:00' : '12:00' })),
  rule(
    'this part',
    'clock',
    `\\b(?:(?:earlier|later|late|early) )?(?<s>this|last|yesterday|tomorrow|that|the following|the next|the previous|the same|today) (?<p>${PARTS})\\b`,
    (g) => {
      if (g.s === 'last' && g.p !== 'night' && g.p !== 'evening') return undefined;
      const day = g.s === 'last' || g.s === 'yesterday' ? -1 : g.s === 'tomorrow' ? 1 : 0;
      return { kind: 'day-part', code: DAY_PARTS[g.p as string] as string, day: /that|the /.test(g.s as string) ? 'none' : day };
    },
  ),
  rule('tonight', 'clock', '\\btonight\\b', () => ({ kind: 'day-part', code: 'NI', day: 0 })),
  rule(
    'part',
    'clock',
    `\\b(?<!good )(?:(?:in the |during the |the )(?:mid[ -]|late[ -]|early[ -])?|(?:mid[ -]|late[ -])(?!night))(?<p>morning|afternoon|evening|night)\\b(?! of\\b|-)`,
    (g) => ({ kind: 'day-part', code: DAY_PARTS[g.p as string] as string, day: 'none' }),
  ),
  // Without an article it is a time only beside a day ("Monday night"), else it says of what sort something is ("night ferries").
  rule('bare part', 'clock', '\\b(?<!good )(?:mid[ -]|late[ -]|early[ -])?(?<p>morning|afternoon|evening|night)\\b(?! of\\b|-)', (g) => ({
    kind: 'day-part',
    code: DAY_PARTS[g.p as string] as string,
    day: 'none',
  })),
  rule('every part', 'clock', '\\b(?:every|each) (?<p>morning|afternoon|evening|night)\\b', (g) => ({
    kind: 'set',
    value: `XXXX-XX-XXT${DAY_PARTS[g.p as string]}`,
  })),
  rule('overnight', 'clock', '\\bovernight\\b(?!-)', () => ({ kind: 'day-part', code: 'NI', day: 'none' })),
  rule('dawn', 'clock', '\\b(?:at |before |since |by )?(?<p>dawn|daybreak|sunrise|dusk|sunset|nightfall)\\b', (g) => ({
    kind: 'day-part',
    code: /dawn|break|rise/.test(g.p as string) ? 'MO' : 'EV',
    day: 'none',
  })),
];

const refs = (words: readonly string[], value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Rule =>
  rule(value, 'word', `(?<![\\p{L}-])(?:${either(words)})(?![\\p{L}-]| as\\b|(?<=soon) after\\b)(?<!as soon)`, () => ({
    kind: 'reference',
    value,
  }));

/** Words that point at the present, the past or the future without a date. */
export const REFERENCES: readonly Rule[] = [refs(PRESENT, 'PRESENT_REF'), refs(PAST, 'PAST_REF'), refs(FUTURE, 'FUTURE_REF')];
