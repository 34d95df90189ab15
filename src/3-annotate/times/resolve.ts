import { type Anchors, inWords, type Resolved } from './anchors.ts';
import { addDays, addMonths, dayOf, daysBetween, mondayOf, monthOf, weekOf, yearOf } from './calendar.ts';
import { offsetFrom, unitOf } from './periods.ts';
import { holidayFrom, monthDay, monthFrom, quarterFrom, seasonFrom, weekdayFrom } from './recurring.ts';
import { FAR_DAYS, NEAR_DAYS } from './settings.ts';
import type { Meaning } from './spec.ts';
import type { Tense } from './tense.ts';
import { rangeOf } from './value.ts';

/**
 * The place in time that a meaning names.
 * @returns undefined where it cannot be told, such as "Friday" in a text without a date; times of day are resolved with their day elsewhere
 */
export function resolve(meaning: Meaning, anchors: Anchors, tense: Tense): Resolved | undefined {
  switch (meaning.kind) {
    case 'fixed':
      return { value: meaning.value, ...(meaning.to ? { to: meaning.to } : {}), from: 'as written' };
    case 'duration':
    case 'set':
    case 'reference':
      return { value: meaning.value, from: 'as written' };
    case 'ambiguous':
      return disambiguate(meaning, anchors);
    case 'month-day':
      return monthDay(meaning, anchors, tense);
    case 'unit':
      return unitOf(meaning, anchors, tense);
    case 'offset':
      return offsetFrom(meaning, anchors);
    case 'ordinal-unit':
      return nthUnit(meaning, anchors, tense);
    case 'weekday':
      return weekdayFrom(meaning, anchors, tense);
    case 'quarter':
      return quarterFrom(meaning, anchors.published, tense);
    case 'short-decade':
      return decadeFrom(meaning.digit, anchors.published);
    default:
      return anchors.published === undefined ? undefined : fromPublication(meaning, anchors.published, tense);
  }
}

/** What only the day of publication can settle. */
function fromPublication(meaning: Meaning, day: string, tense: Tense): Resolved | undefined {
  const words = `the day of publication, ${inWords(day)}`;
  switch (meaning.kind) {
    case 'weekday-of-week':
      return { value: addDays(mondayOf(weekOf(addDays(day, 7 * meaning.offset))), meaning.weekday - 1), from: `counted from ${words}` };
    case 'day-of-month': {
      const here = dayOf(yearOf(day), monthOf(day), meaning.day);
      return here ? { value: here, from: `in the month of ${words}` } : undefined;
    }
    case 'month':
      return monthFrom(meaning, day, tense);
    case 'season':
      return seasonFrom(meaning, day, tense);
    case 'holiday':
      return holidayFrom(meaning, day, tense);
    default:
      return undefined;
  }
}

/** "the sixties" are those of the last century, "the twenties" this one's. */
function decadeFrom(digit: number, published: string | undefined): Resolved {
  const year = published ? yearOf(published) : 2000;
  const recent = 200 + digit;
  return { value: String(recent * 10 <= year && digit < 3 ? recent : 190 + digit), from: 'the decade of that name' };
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
