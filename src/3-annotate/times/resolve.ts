import type { Published } from '../../model/index.ts';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  easterOf,
  mondayOf,
  monthLength,
  monthOf,
  nthWeekday,
  weekdayOf,
  weekOf,
  yearOf,
} from './calendar.ts';
import type { Unit } from './lexicon/calendar.ts';
import { HOLIDAYS } from './lexicon/holidays.ts';
import { FAR_DAYS, NEAR_DAYS, QUARTER_TOLD_DAYS } from './settings.ts';
import type { Anchor, Meaning, Shift } from './spec.ts';
import type { Tense } from './tense.ts';
import { dayIn, rangeOf } from './value.ts';

/** What is known when an expression is read. */
export interface Anchors {
  /** Day of publication, where it is known to the day. */
  readonly published: string | undefined;
  /** The date that the text spoke of last, as a TIMEX3 value. */
  readonly last: string | undefined;
  /** The same, to the day. */
  readonly lastDay: string | undefined;
  /** The last quarter or month that the text spoke of, for "a year earlier". */
  /** The last time of day that the text gave, with its day. */
  readonly lastClock: string | undefined;
  readonly lastPeriod: string | undefined;
  /** Order of slashed dates as the text shows it elsewhere. */
  readonly dayFirst: boolean | undefined;
}

export interface Resolved {
  readonly value: string;
  /** Last value of a span of several ("June 23 and 24"). */
  readonly to?: string;
  /** What it was counted from, in words. */
  readonly from: string;
}

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const two = (value: number): string => String(value).padStart(2, '0');

/** "27 November 2025" */
export function inWords(day: string): string {
  return `${Number(day.slice(8, 10))} ${MONTH_NAMES[monthOf(day) - 1]} ${yearOf(day)}`;
}

/** Day of publication, where the date of publication is known to the day. */
export function publishedDay(published: Published | undefined): string | undefined {
  if (!published || published.precision === 'month' || published.precision === 'year') return undefined;
  return dayIn(published.value);
}

/**
 * The place in time that a meaning names.
 * @returns undefined where it cannot be told, such as "Friday" in a text without a date
 */
export function resolve(meaning: Meaning, anchors: Anchors, tense: Tense): Resolved | undefined {
  const { published } = anchors;
  const publication = published ? `the day of publication, ${inWords(published)}` : '';
  switch (meaning.kind) {
    case 'fixed':
      return { value: meaning.value, ...(meaning.to ? { to: meaning.to } : {}), from: 'as written' };
    case 'ambiguous':
      return disambiguate(meaning, anchors);
    case 'duration':
    case 'set':
    case 'reference':
      return { value: meaning.value, from: 'as written' };
    case 'short-decade': {
      const year = published ? yearOf(published) : 2000;
      const of = (century: number): number => century * 10 + meaning.digit;
      return { value: String(of(20) * 10 <= year && meaning.digit < 3 ? of(20) : of(19)), from: 'the decade of that name' };
    }
    case 'month-day':
      return monthDay(meaning, anchors, tense);
    case 'unit': {
      if (meaning.unit === 'quarter' && meaning.anchor === 'text' && anchors.lastPeriod)
        return { value: anchors.lastPeriod, from: 'the quarter of which the text spoke before' };
      const base = baseOf(meaning.anchor, anchors);
      if (!base) return undefined;
      if (meaning.unit === 'weekend' && meaning.offset === 0 && tense === 'past' && weekdayOf(base.day) < 6)
        return { value: unitAt(base.day, 'weekend', -1), from: `the last before ${base.words}` };
      return { value: unitAt(base.day, meaning.unit, meaning.offset), from: `counted from ${base.words}` };
    }
    case 'offset':
      return offsetFrom(meaning, anchors);
    case 'ordinal-unit':
      return nthUnit(meaning, anchors, tense);
    default:
  }
  if (!published && !(meaning.kind === 'weekday' && meaning.anchor === 'text') && !(meaning.kind === 'quarter' && meaning.year))
    return undefined;
  const day = published as string;
  switch (meaning.kind) {
    case 'weekday': {
      const base = meaning.anchor === 'text' ? (anchors.lastDay ?? published) : published;
      if (!base) return undefined;
      return { value: weekday(base, meaning, tense), from: `counted from ${base === published ? publication : inWords(base)}` };
    }
    case 'weekday-of-week':
      return {
        value: addDays(mondayOf(weekOf(addDays(day, 7 * meaning.offset))), meaning.weekday - 1),
        from: `counted from ${publication}`,
      };
    case 'day-of-month': {
      const here = dayOf(yearOf(day), monthOf(day), meaning.day);
      return here ? { value: here, from: `in the month of ${publication}` } : undefined;
    }
    case 'month': {
      const year = pickYear(day, (y) => `${y}-${two(meaning.month)}`, meaning.shift, tense);
      const value = `${year}-${two(meaning.month)}`;
      if (!meaning.monthTo) return { value, from: `${side(value, day)} ${publication}` };
      const later = meaning.monthTo < meaning.month ? year + 1 : year;
      return { value, to: `${later}-${two(meaning.monthTo)}`, from: `${side(value, day)} ${publication}` };
    }
    case 'quarter': {
      const year =
        meaning.year ?? (meaning.yearOffset === undefined ? quarterYear(day, meaning.code, tense) : yearOf(day) + meaning.yearOffset);
      return { value: `${year}-${meaning.code}`, from: meaning.year ? 'as written' : `counted from ${publication}` };
    }
    case 'season': {
      const year = pickYear(day, (y) => `${y}-${meaning.code}`, meaning.shift, tense);
      return { value: `${year}-${meaning.code}`, from: `counted from ${publication}` };
    }
    case 'holiday': {
      const year = meaning.year ?? pickYear(day, (y) => holidayIn(meaning.name, y), meaning.shift, tense);
      return {
        value: holidayIn(meaning.name, year),
        from: meaning.year ? 'the day of that holiday' : `the holiday nearest to ${publication}`,
      };
    }
    case 'day-part':
    case 'clock':
      return undefined;
    default:
      return undefined;
  }
}

function side(value: string, day: string): string {
  return value <= day.slice(0, value.length) ? 'the last up to' : 'the first after';
}

function baseOf(anchor: Anchor, anchors: Anchors): { readonly day: string; readonly words: string } | undefined {
  if (anchor === 'text' && anchors.last) {
    const start = anchors.lastDay && anchors.last.startsWith(anchors.lastDay) ? anchors.lastDay : rangeOf(anchors.last)?.from.slice(0, 10);
    if (start) return { day: start, words: `${anchors.lastDay === start ? inWords(start) : anchors.last}, of which the text spoke before` };
  }
  return anchors.published ? { day: anchors.published, words: `the day of publication, ${inWords(anchors.published)}` } : undefined;
}

/** The period of a unit in which a day lies, so many periods on. */
export function unitAt(day: string, unit: Unit, offset: number): string {
  switch (unit) {
    case 'week':
      return weekOf(addDays(day, 7 * offset));
    case 'fortnight':
      return weekOf(addDays(day, 14 * offset));
    case 'weekend':
      // On a Saturday or Sunday "the weekend" is that one; before it, "last weekend" is that of the week before.
      return `${weekOf(addDays(day, 7 * offset))}-WE`;
    case 'month':
      return addMonths(day, offset).slice(0, 7);
    case 'quarter': {
      const moved = addMonths(`${day.slice(0, 8)}01`, 3 * offset);
      return `${moved.slice(0, 4)}-Q${Math.ceil(monthOf(moved) / 3)}`;
    }
    case 'year':
      return String(yearOf(day) + offset).padStart(4, '0');
    case 'decade':
      return String(Math.floor(yearOf(day) / 10) + offset);
    case 'century':
      return String(Math.floor(yearOf(day) / 100) + offset);
    default:
      return addDays(day, offset);
  }
}

function offsetFrom(meaning: Extract<Meaning, { kind: 'offset' }>, anchors: Anchors): Resolved | undefined {
  const { unit, count } = meaning;
  if (unit === 'year' && count === -1 && anchors.lastPeriod && (meaning.coarse || /-Q/.test(anchors.lastPeriod)))
    return {
      value: `${Number(anchors.lastPeriod.slice(0, 4)) - 1}${anchors.lastPeriod.slice(4)}`,
      from: `counted from ${anchors.lastPeriod}`,
    };
  const base = baseOf(meaning.anchor, anchors);
  if (!base) return undefined;
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return laterClock(unit, count, anchors);
  if (!Number.isInteger(count)) return { value: count < 0 ? 'PAST_REF' : 'FUTURE_REF', from: 'as written' };
  if (unit === 'decade') return { value: String(Math.floor((yearOf(base.day) + 10 * count) / 10)), from: `counted from ${base.words}` };
  if (Math.abs(count) > 5000) return undefined;
  return { value: unitAt(base.day, unit, count), from: `counted from ${base.words}` };
}

/** "25 minutes later": from a time of day that the text gave. */
function laterClock(unit: Unit, count: number, anchors: Anchors): Resolved | undefined {
  const clock = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)$/.exec(anchors.lastClock ?? '');
  if (!clock) return undefined;
  const minutes = count * (unit === 'hour' ? 60 : 1);
  const at = new Date(Date.parse(`${clock[1]}T${clock[2] === '24' ? '23' : clock[2]}:${clock[3]}:00Z`) + minutes * 60_000);
  return unit === 'second'
    ? undefined
    : { value: at.toISOString().slice(0, 16), from: `counted from ${clock[2]}:${clock[3]} on ${inWords(clock[1] as string)}` };
}

function weekday(base: string, meaning: Extract<Meaning, { kind: 'weekday' }>, tense: Tense): string {
  const back = (weekdayOf(base) - meaning.weekday + 7) % 7;
  const on = (7 - back) % 7;
  const weeks = 7 * (meaning.weeks ?? 0);
  switch (meaning.shift) {
    case 'last':
      return addDays(base, -(back || 7) - weeks);
    case 'next':
      return addDays(base, (on || 7) + weeks);
    case 'this':
      return addDays(base, tense === 'past' ? -back : on);
    default:
      return addDays(base, tense === 'future' ? on : -back);
  }
}

function monthDay(meaning: Extract<Meaning, { kind: 'month-day' }>, anchors: Anchors, tense: Tense): Resolved | undefined {
  const base = anchors.published ?? anchors.lastDay;
  if (!base) return undefined;
  const year = pickYear(
    base,
    (y) => dayOf(y, meaning.month, Math.min(meaning.day, monthLength(y, meaning.month))) as string,
    meaning.shift,
    tense,
  );
  const value = dayOf(year, meaning.month, meaning.day);
  if (!value) return undefined;
  const lastMonth = meaning.monthTo ?? meaning.month;
  const to = meaning.dayTo ? dayOf(lastMonth < meaning.month ? year + 1 : year, lastMonth, meaning.dayTo) : undefined;
  return {
    value,
    ...(to && to > value ? { to } : {}),
    from: `in the year that is nearest to ${anchors.published ? `the day of publication, ${inWords(base)}` : inWords(base)}`,
  };
}

/** The year of something that comes every year: by "last" and "next", else by tense, else the nearest. */
function pickYear(day: string, valueIn: (year: number) => string, shift: Shift | undefined, tense: Tense): number {
  const year = yearOf(day);
  const cut = (value: string): string => day.slice(0, Math.min(10, value.length));
  const startOf = (y: number): string => rangeOf(valueIn(y))?.from ?? valueIn(y);
  const endOf = (y: number): string => rangeOf(valueIn(y))?.to ?? valueIn(y);
  const years = [year - 2, year - 1, year, year + 1, year + 2];
  if (shift === 'this') return year;
  if (shift === 'last') return years.findLast((y) => endOf(y) < day) ?? year - 1;
  if (shift === 'next') return years.find((y) => startOf(y) > day) ?? year + 1;
  if (tense === 'future') return years.find((y) => endOf(y) >= cut(endOf(y))) ?? year;
  if (tense === 'past') return years.findLast((y) => startOf(y) <= day) ?? year;
  const distance = (y: number): number => Math.min(Math.abs(daysBetween(startOf(y), day)), Math.abs(daysBetween(endOf(y), day)));
  return years.reduce((best, y) => (distance(y) < distance(best) ? y : best), year);
}

function quarterYear(day: string, code: string, tense: Tense): number {
  const year = yearOf(day);
  const starts = (y: number): string => rangeOf(`${y}-${code}`)?.from as string;
  const ended = daysBetween(rangeOf(`${year}-${code}`)?.to as string, day);
  if (tense === 'future' && ended > QUARTER_TOLD_DAYS) return year + 1;
  // "will report its third-quarter results" in November: results of a quarter are told after it.
  return starts(year) <= day || tense !== 'past' ? year : year - 1;
}

function holidayIn(name: string, year: number): string {
  const rule = HOLIDAYS[name] as (typeof HOLIDAYS)[string];
  if (rule.kind === 'fixed') return dayOf(year, rule.month, rule.day) as string;
  if (rule.kind === 'easter') return addDays(easterOf(year), rule.days);
  return addDays(nthWeekday(year, rule.month, rule.weekday, rule.nth), rule.plus ?? 0);
}

function nthUnit(meaning: Extract<Meaning, { kind: 'ordinal-unit' }>, anchors: Anchors, tense: Tense): Resolved | undefined {
  const of = resolve(meaning.of, anchors, tense);
  const range = of && rangeOf(of.value);
  if (!of || !range) return undefined;
  const { unit, nth } = meaning;
  const { from } = of;
  if (unit === 'week' && nth === 0) return { value: weekOf(range.from), from };
  if (unit === 'month') return { value: nth < 0 ? range.to.slice(0, 7) : addMonths(range.from, nth - 1).slice(0, 7), from };
  if (unit === 'week') return { value: weekOf(nth < 0 ? range.to : addDays(range.from, 7 * (nth - 1))), from };
  return { value: nth < 0 ? range.to : addDays(range.from, nth - 1), from };
}

/** A date such as 03/04/2026: by the order that the text shows elsewhere, else by nearness to the day of publication; else it stays open. */
function disambiguate({ first, second, year }: Extract<Meaning, { kind: 'ambiguous' }>, anchors: Anchors): Resolved | undefined {
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (anchors.dayFirst !== undefined) {
    const value = anchors.dayFirst ? dayFirst : monthFirst;
    return value
      ? { value, from: `read ${anchors.dayFirst ? 'day first' : 'month first'}, as other dates of the text are written` }
      : undefined;
  }
  if (!anchors.published || !dayFirst || !monthFirst) return undefined;
  const [a, b] = [Math.abs(daysBetween(dayFirst, anchors.published)), Math.abs(daysBetween(monthFirst, anchors.published))];
  if (Math.min(a, b) > NEAR_DAYS || Math.max(a, b) < FAR_DAYS) return undefined;
  return { value: a < b ? dayFirst : monthFirst, from: `of both readings the one near ${inWords(anchors.published)}` };
}
