import { type Anchors, inWords, type Resolved } from './anchors.ts';
import { addDays, dayOf, daysBetween, easterOf, monthLength, nthWeekday, weekdayOf, yearOf } from './calendar.ts';
import { HOLIDAYS } from './lexicon/holidays.ts';
import { QUARTER_TOLD_DAYS, STALE_DAYS } from './settings.ts';
import type { Meaning, Shift } from './spec.ts';
import type { Tense } from './tense.ts';
import { rangeOf } from './value.ts';

const two = (value: number): string => String(value).padStart(2, '0');
type Of<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>;

/** "Thursday", "last Friday", "the Friday before": counted from publication or from a day of the text. */
export function weekdayFrom(meaning: Of<'weekday'>, { published, lastDay }: Anchors, tense: Tense): Resolved | undefined {
  const base = meaning.anchor === 'text' ? (lastDay ?? published) : published;
  if (!base) return undefined;
  const words = base === published ? `the day of publication, ${inWords(base)}` : inWords(base);
  return { value: weekday(base, meaning, tense), from: `counted from ${words}` };
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
      return addDays(base, tense === 'future' || (tense === 'either' && on < back) ? on : -back);
  }
}

/** A day and month without a year. */
export function monthDay(meaning: Extract<Meaning, { kind: 'month-day' }>, anchors: Anchors, tense: Tense): Resolved | undefined {
  const base = anchors.published ?? anchors.lastDay;
  if (!base) return undefined;
  const inYear = (y: number): string => dayOf(y, meaning.month, Math.min(meaning.day, monthLength(y, meaning.month))) as string;
  const picked = pickYear(base, inYear, meaning.shift, tense);
  // "set Nov. 10 as the deadline" on 2 November: nobody writes of last year's November without saying so.
  const stale = tense === 'past' && !meaning.shift && daysBetween(inYear(picked), base) > STALE_DAYS;
  const year = stale ? picked + 1 : picked;
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

/** A month without a year, or a span of months. */
export function monthFrom(meaning: Of<'month'>, day: string, tense: Tense): Resolved {
  const year = pickYear(day, (y) => `${y}-${two(meaning.month)}`, meaning.shift, tense);
  const value = `${year}-${two(meaning.month)}`;
  const from = `${value <= day.slice(0, 7) ? 'the last up to' : 'the first after'} the day of publication, ${inWords(day)}`;
  if (!meaning.monthTo) return { value, from };
  return { value, to: `${meaning.monthTo < meaning.month ? year + 1 : year}-${two(meaning.monthTo)}`, from };
}

export function seasonFrom(meaning: Of<'season'>, day: string, tense: Tense): Resolved {
  const year = pickYear(day, (y) => `${y}-${meaning.code}`, meaning.shift, tense);
  return { value: `${year}-${meaning.code}`, from: `counted from the day of publication, ${inWords(day)}` };
}

export function holidayFrom(meaning: Of<'holiday'>, day: string, tense: Tense): Resolved {
  const year = meaning.year ?? pickYear(day, (y) => holidayIn(meaning.name, y), meaning.shift, tense);
  const from = meaning.year ? 'the day of that holiday' : `the holiday nearest to the day of publication, ${inWords(day)}`;
  return { value: holidayIn(meaning.name, year), from };
}

/** "the third quarter", "the first half of last year". */
export function quarterFrom({ code, year, yearOffset }: Of<'quarter'>, day: string | undefined, tense: Tense): Resolved | undefined {
  if (year) return { value: `${year}-${code}`, from: 'as written' };
  if (!day) return undefined;
  const picked = yearOffset === undefined ? quarterYear(day, code, tense) : yearOf(day) + yearOffset;
  return { value: `${picked}-${code}`, from: `counted from the day of publication, ${inWords(day)}` };
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
