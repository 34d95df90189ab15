import type { DateRange, TimeExpression, TimexType } from '../../model/index.ts';
import { firstEndingAfter } from '../../text/index.ts';
import type { TextContext } from '../context.ts';
import { type Anchors, inWords, publishedDay, type Resolved } from './anchors.ts';
import { resolveAround } from './around.ts';
import { addDays, daysBetween, weekdayOf } from './calendar.ts';
import { compose } from './compose.ts';
import { foreignDates } from './foreign.ts';
import type { Unit } from './lexicon/calendar.ts';
import { isSetAhead } from './limits.ts';
import { resolve } from './resolve.ts';
import { flatten, scan } from './scan.ts';
import { DATE_CARRIES_SENTENCES, PERIOD_CARRIES_SENTENCES, RECENT_DAYS } from './settings.ts';
import type { Candidate, Meaning } from './spec.ts';
import { looksBack, type Tense, tenseAt } from './tense.ts';
import { dayIn, rangeOf } from './value.ts';

/** What the text has spoken of up to here. */
interface Memory {
  last: string | undefined;
  lastDay: string | undefined;
  lastDaySentence: number;
  lastClock: string | undefined;
  lastPeriod: string | undefined;
  lastPeriodSentence: number;
}

/**
 * Time expressions of a report, with TIMEX3 values and the days they cover.
 * @param context the text; `published` dates what is relative ("Thursday", "next week"); without it only absolute expressions and those
 *   relative to a date in the text are resolved, and the others carry no range
 * @returns in order of the text, not overlapping. Method: rules over the text, resolved by tense and by what the text spoke of before
 *   (HeidelTime: Strötgen and Gertz 2013; values: ISO 24617-1)
 */
export function findTimes(context: TextContext): TimeExpression[] {
  if (!context.language.startsWith('en') && context.language !== 'und') return foreignDates(context);
  const candidates = compose(scan(context), context);
  const published = publishedDay(context.published);
  const found = readAll(candidates, context, published);
  return published || !context.around ? found : resolveAround(found, context.around, (day) => readAll(candidates, context, day));
}

/** @param published the day from which is counted, where it is known */
function readAll(candidates: readonly Candidate[], context: TextContext, published: string | undefined): TimeExpression[] {
  const offset = offsetOf(context.published?.value);
  const dayFirst = orderOfDates(context);
  const memory: Memory = {
    last: undefined,
    lastDay: undefined,
    lastDaySentence: -99,
    lastClock: undefined,
    lastPeriod: undefined,
    lastPeriodSentence: -99,
  };
  const found: TimeExpression[] = [];
  for (const one of candidates) {
    const sentence = firstEndingAfter(context.sentences, one.start);
    const anchors: Anchors = {
      published,
      dayFirst,
      last: memory.last,
      lastDay: memory.lastDay,
      lastClock: memory.lastClock,
      lastPeriod: sentence - memory.lastPeriodSentence <= PERIOD_CARRIES_SENTENCES ? memory.lastPeriod : undefined,
    };
    const time = read(one, { context, anchors, sentence, memory, offset });
    remember(memory, time, sentence, one.meaning.kind);
    found.push(time);
  }
  return found;
}

interface Reading {
  readonly context: TextContext;
  readonly anchors: Anchors;
  readonly sentence: number;
  readonly memory: Memory;
  readonly offset: string | undefined;
}

function read(one: Candidate, reading: Reading): TimeExpression {
  const { context, anchors, offset } = reading;
  const { start, end } = one;
  const tense = tenseFor(one, context);
  const meaning = ahead(sinceDay(comesAfter(asDate(one, context, tense), one, context), one, reading), one, tense);
  const type = typeOf(meaning);
  if (meaning.kind === 'clock' || meaning.kind === 'day-part') return readTimeOfDay(one, reading, tense);
  const resolved = resolve(meaning, anchors, tense);
  if (!resolved) return { start, end, type, value: openValue(meaning), basis: 'not resolved: no date to count from' };
  const range = spanOf(resolved, one, meaning, anchors.published, offset);
  const { value } = resolved;
  return {
    start,
    end,
    type: /T\d\d:/.test(value) ? 'TIME' : type,
    value,
    ...(range ? { range } : {}),
    basis: basisOf(one, context, resolved),
  };
}

/** "until Nov. 16", "by Friday" after a verb of the past: a limit lies ahead of it as often as not, so the nearest is taken. */
function tenseFor(one: Candidate, context: TextContext): Tense {
  const tense = tenseAt(context, one);
  if (tense === 'present' && /\b(?:until|till)\s$/i.test(context.text.slice(Math.max(0, one.start - 9), one.start))) return 'future';
  if (
    tense !== 'future' &&
    (one.meaning.kind === 'weekday' || one.date?.kind === 'weekday') &&
    !looksBack(context, one) &&
    isSetAhead(context, one)
  )
    return 'future';
  if (
    tense !== 'past' ||
    looksBack(context, one) ||
    !/\b(?:until|till|through|by|to|from|payable|effective|due)\s(?:the\s)?$/i.test(
      context.text.slice(Math.max(0, one.start - 14), one.start),
    )
  )
    return tense;
  return one.meaning.kind === 'month-day' || one.meaning.kind === 'month' ? 'unknown' : tense;
}

function basisOf(one: Candidate, context: TextContext, resolved: Resolved): string {
  return `“${context.text.slice(one.start, one.end).replace(/\s+/g, ' ')}”, ${resolved.from}`;
}

/** "will be ready by the end of the year": of this year, whatever year the text spoke of before. */
function ahead(meaning: Meaning, one: Candidate, tense: Tense): Meaning {
  return one.rule === 'the period' && meaning.kind === 'unit' && tense !== 'past' ? { ...meaning, anchor: 'published' } : meaning;
}

/** "since Friday" in a report of a Friday means the one before. */
function sinceDay(meaning: Meaning, one: Candidate, { context, anchors }: Reading): Meaning {
  if (meaning.kind !== 'weekday' || meaning.shift || !anchors.published || weekdayOf(anchors.published) !== meaning.weekday) return meaning;
  return /\bsince\s$/i.test(context.text.slice(Math.max(0, one.start - 6), one.start)) ? { ...meaning, shift: 'last' } : meaning;
}

/** "in two weeks" with a verb of the future names a date, else a length of time. */
function asDate(one: Candidate, context: TextContext, tense: Tense): Meaning {
  const { meaning } = one;
  if (
    one.rule !== 'duration' ||
    meaning.kind !== 'duration' ||
    tense !== 'future' ||
    meaning.direction ||
    meaning.unit === undefined ||
    !Number.isInteger(meaning.count)
  )
    return meaning;
  if (!/\bin\s$/i.test(context.text.slice(Math.max(0, one.start - 4), one.start))) return meaning;
  if (/^\s+of\b/.test(context.text.slice(one.end, one.end + 5))) return meaning;
  return { kind: 'offset', unit: meaning.unit, count: meaning.count as number, anchor: 'published' };
}

/** "The remarks came two days after the vote": what is told now is dated by the report, so the vote was two days before. */
function comesAfter(meaning: Meaning, { start, end }: Candidate, { text }: TextContext): Meaning {
  if (meaning.kind !== 'offset' || meaning.anchor !== 'text' || !(meaning.count > 0) || !/\bafter$/i.test(text.slice(start, end)))
    return meaning;
  return /\b(?:came|comes?|coming|followed)\s(?:just\s|only\s|barely\s)?$/i.test(text.slice(Math.max(0, start - 20), start))
    ? { ...meaning, count: -meaning.count, anchor: 'published' }
    : meaning;
}

function typeOf(meaning: Meaning): TimexType {
  if (meaning.kind === 'duration') return 'DURATION';
  if (meaning.kind === 'set') return 'SET';
  if (meaning.kind === 'clock' || meaning.kind === 'day-part') return 'TIME';
  return 'DATE';
}

/** TIMEX3 value of what has no date to be counted from, with X for what is not known. */
function openValue(meaning: Meaning): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  switch (meaning.kind) {
    case 'weekday':
    case 'weekday-of-week':
      return `XXXX-WXX-${meaning.weekday}`;
    case 'month':
      return `XXXX-${two(meaning.month)}`;
    case 'month-day':
      return `XXXX-${two(meaning.month)}-${two(meaning.day)}`;
    case 'quarter':
    case 'season':
      return `XXXX-${meaning.code}`;
    case 'unit':
      return (
        ({ week: 'XXXX-WXX', month: 'XXXX-XX', year: 'XXXX', weekend: 'XXXX-WXX-WE', quarter: 'XXXX-QX' } as Partial<Record<Unit, string>>)[
          meaning.unit
        ] ?? 'XXXX-XX-XX'
      );
    case 'offset':
      return meaning.count < 0 ? 'PAST_REF' : 'FUTURE_REF';
    default:
      return 'XXXX-XX-XX';
  }
}

function spanOf(
  resolved: Resolved,
  one: Candidate,
  meaning: Meaning,
  published: string | undefined,
  offset: string | undefined,
): DateRange | undefined {
  if (meaning.kind === 'duration') return aroundPublication(meaning, published);
  const range = rangeOf(resolved.value, { part: one.part, offset });
  const last = resolved.to ? rangeOf(resolved.to) : undefined;
  return range && last ? { ...range, to: last.to } : range;
}

/** Days of "the past two weeks" and "the next three months". */
function aroundPublication(meaning: Extract<Meaning, { kind: 'duration' }>, published: string | undefined): DateRange | undefined {
  const { count, unit, direction } = meaning;
  if (
    !published ||
    !direction ||
    unit === undefined ||
    count === undefined ||
    !Number.isInteger(count) ||
    ['second', 'minute', 'hour'].includes(unit)
  )
    return undefined;
  const days: Partial<Record<Unit, number>> = {
    day: 1,
    weekend: 7,
    week: 7,
    fortnight: 14,
    month: 30.44,
    quarter: 91.3,
    year: 365.25,
    decade: 3652.5,
  };
  const length = Math.round((days[unit] ?? 0) * count);
  if (!length || length > 40_000) return undefined;
  return direction < 0
    ? { from: addDays(published, -length), to: published, precision: precisionOf(unit) }
    : { from: published, to: addDays(published, length), precision: precisionOf(unit) };
}

function precisionOf(unit: Unit): DateRange['precision'] {
  return unit === 'month' || unit === 'year' || unit === 'decade' || unit === 'week'
    ? unit
    : unit === 'quarter'
      ? 'season'
      : unit === 'fortnight'
        ? 'week'
        : 'day';
}

/** A time of day takes its date from beside it, else from the date that the text spoke of last, else from publication. */
function readTimeOfDay(one: Candidate, reading: Reading, tense: Tense): TimeExpression {
  const { context, offset, memory, sentence } = reading;
  const { start, end, meaning } = one;
  const day = dayOfTime(one, reading, tense);
  const carried = !one.date && day !== undefined && day === memory.lastDay && sentence - memory.lastDaySentence <= DATE_CARRIES_SENTENCES;
  const where =
    day === undefined
      ? 'not resolved: no date to count from'
      : one.date
        ? `on ${inWords(day)}, named beside it`
        : carried
          ? `on ${inWords(day)}, of which the text spoke before`
          : `on ${inWords(day)}, counted from the day of publication`;
  const basis = `“${context.text.slice(start, end).replace(/\s+/g, ' ')}”, ${where}`;
  const time = meaning.kind === 'clock' ? clockOf(meaning, one.dayPart) : (meaning as { code: string }).code;
  if (day === undefined) return { start, end, type: 'TIME', value: `T${time}`, basis };
  const value = `${day}T${time}`;
  const zone = meaning.kind === 'clock' ? (meaning.zone ?? offset) : offset;
  const range = rangeOf(value, { offset: zone });
  return { start, end, type: 'TIME', value, ...(range ? { range } : {}), basis };
}

function dayOfTime(one: Candidate, { anchors, context, memory, sentence }: Reading, tense: Tense): string | undefined {
  if (one.date) {
    const resolved = resolve(one.date, anchors, tense);
    return resolved && dayIn(resolved.value);
  }
  if (one.meaning.kind === 'day-part' && typeof one.meaning.day === 'number')
    return anchors.published && addDays(anchors.published, one.meaning.day);
  // A night that is over when the report appears began the day before.
  if (one.rule === 'overnight' && anchors.published && tense !== 'future') return addDays(anchors.published, -1);
  const carried = carriedDay(memory, sentence, anchors.published, tense);
  if (carried) return /TNI$/.test(memory.last ?? '') && isMorning(one) ? addDays(carried, 1) : carried;
  const evening = dayBefore(one, context, memory, tense);
  if (evening) return evening;
  // "that morning" points at a day of which the text spoke, never at that of the report.
  if (pointsBack(one, context)) return undefined;
  return anchors.published ?? memory.lastDay;
}

/**
 * "The train left at 19:12" in a report of one o'clock was not that day: it is the day of which the text spoke last, or else the one before. Where
 * publication is given in UTC the hour of the place is not known, so only the text's own day is taken.
 */
function dayBefore({ meaning }: Candidate, { published }: TextContext, { lastDay }: Memory, tense: Tense): string | undefined {
  const at = published && /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(published.value);
  if (!at || tense !== 'past' || meaning.kind !== 'clock' || meaning.zone) return undefined;
  const [, day = '', hour = ''] = at;
  if (meaning.clock <= hour) return undefined;
  const behind = lastDay ? daysBetween(lastDay, day) : 0;
  if (behind > 0 && behind <= RECENT_DAYS) return lastDay;
  return offsetOf(published.value) ? addDays(day, -1) : undefined;
}

function pointsBack({ start, end }: Candidate, { text }: TextContext): boolean {
  return /^that\s/i.test(text.slice(start, end)) || /\bthat\s$/i.test(text.slice(Math.max(0, start - 6), start));
}

/**
 * The day of which the text spoke last, as the day of a time without one. A day long before publication carries to the next sentence only:
 * further on the report is back at its own day.
 */
function carriedDay(
  { lastDay, lastDaySentence }: Memory,
  sentence: number,
  published: string | undefined,
  tense: Tense,
): string | undefined {
  if (!lastDay || sentence - lastDaySentence > DATE_CARRIES_SENTENCES) return undefined;
  if (!published) return lastDay;
  const behind = daysBetween(lastDay, published);
  if (behind < 0 && tense !== 'future') return undefined;
  return behind <= RECENT_DAYS || sentence - lastDaySentence <= 1 ? lastDay : undefined;
}

/** A morning after "Sunday night" is Monday's. */
function isMorning({ meaning }: Candidate): boolean {
  if (meaning.kind === 'day-part') return meaning.code === 'MO';
  return meaning.kind === 'clock' && meaning.clock < '12:00' && !meaning.twelve;
}

/** "six o'clock this evening": the hour of the half of the day that is named; without one the hour stays as written. */
function clockOf({ clock, twelve }: Extract<Meaning, { kind: 'clock' }>, part: string | undefined): string {
  const hour = Number(clock.slice(0, 2));
  if (!twelve || !part || hour >= 12) return clock;
  const later = part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 5);
  return later ? `${hour + 12}${clock.slice(2)}` : clock;
}

function remember(memory: Memory, time: TimeExpression, sentence: number, kind: Meaning['kind']): void {
  if (time.type === 'DURATION' || time.type === 'SET' || !/^\d{2}/.test(time.value) || !time.range) return;
  memory.last = time.value;
  if (/T\d\d:\d\d$/.test(time.value)) memory.lastClock = time.value;
  const day = dayIn(time.value);
  if (day) {
    memory.lastDay = day;
    memory.lastDaySentence = sentence;
  }
  // "a year earlier" compares with the period that is reported, not with the one it was compared with before.
  if (kind !== 'offset' && /^\d{4}-Q[1-4]$/.test(time.value)) {
    memory.lastPeriod = time.value;
    memory.lastPeriodSentence = sentence;
  }
}

/** Offset of the local time in which the report was published; a time given in UTC does not tell it. */
function offsetOf(published: string | undefined): string | undefined {
  return /T.*([+-]\d\d:\d\d)$/.exec(published ?? '')?.[1];
}

/** Whether the text writes the day before the month, by its dates that can be read one way only; undefined where they do not tell. */
function orderOfDates(context: TextContext): boolean | undefined {
  if (!/\d[/]\d/.test(context.text)) return undefined;
  const flat = flatten(context.text);
  let dayFirst = 0;
  for (const match of flat.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/\d{2,4}(?![\d/])/g)) {
    if (Number(match[1]) > 12) dayFirst += 2;
    if (Number(match[2]) > 12) dayFirst -= 2;
  }
  for (const _ of flat.matchAll(/\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/g)) dayFirst++;
  for (const _ of flat.matchAll(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b(?!\d)/g)) dayFirst--;
  return dayFirst === 0 ? undefined : dayFirst > 0;
}
