import type { Published } from '../../model/index.ts';
import { monthOf, yearOf } from './calendar.ts';
import type { Anchor } from './spec.ts';
import { dayIn, rangeOf } from './value.ts';

/** What is known when an expression is read. */
export interface Anchors {
  /** Day of publication, where it is known to the day. */
  readonly published: string | undefined;
  /** The date that the text spoke of last, as a TIMEX3 value. */
  readonly last: string | undefined;
  /** The same, to the day. */
  readonly lastDay: string | undefined;
  /** The last time of day that the text gave, with its day. */
  readonly lastClock: string | undefined;
  /** The last quarter that the text spoke of, for "a year earlier". */
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
 * The day from which a relative expression is counted, and what it is, in words.
 * @param fine for expressions that count days or weeks: a whole year or decade of which the text spoke has no day to count from
 */
export function baseOf(anchor: Anchor, anchors: Anchors, fine = false): { readonly day: string; readonly words: string } | undefined {
  if (anchor === 'text' && anchors.last && !(fine && isWholeYear(anchors.last))) {
    const start = anchors.lastDay && anchors.last.startsWith(anchors.lastDay) ? anchors.lastDay : rangeOf(anchors.last)?.from.slice(0, 10);
    if (start) return { day: start, words: `${anchors.lastDay === start ? inWords(start) : anchors.last}, of which the text spoke before` };
  }
  return anchors.published ? { day: anchors.published, words: `the day of publication, ${inWords(anchors.published)}` } : undefined;
}

/** "2019", "201" (the decade), "20" (the century). */
export function isWholeYear(value: string): boolean {
  return /^\d{2,4}$/.test(value);
}
