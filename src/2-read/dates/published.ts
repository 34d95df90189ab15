import type { DateInDoubt, Published } from '../../model/index.ts';
import { YEARS_BY_MENTION, YEARS_BY_WEEKDAY } from '../settings.ts';
import type { FoundDate } from './find-dates.ts';
import { calendarNames } from './names.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Writes a found date as ISO 8601; a time without a zone stays without one. */
export function toPublished(date: FoundDate & { readonly year: number }, basis: Published['basis']): Published {
  const day = `${date.year}-${two(date.month)}-${two(date.day)}`;
  if (date.hour === undefined) return { value: day, precision: 'day', basis };
  return { value: `${day}T${two(date.hour)}:${two(date.minute ?? 0)}`, precision: 'minute', basis };
}

/** What a date gives that lacks a part. */
export function toDoubt(date: FoundDate, modified: string | undefined): DateInDoubt {
  return {
    ...(date.year !== undefined && { year: date.year }),
    ...(date.month && { month: date.month, day: date.day }),
    ...(date.weekday !== undefined && { weekday: date.weekday || 7 }),
    ...(date.hour !== undefined && { time: `${two(date.hour)}:${two(date.minute ?? 0)}` }),
    ...(modified && { modified }),
  };
}

export interface YearEvidence {
  /** Text of the report: its weekdays tell the year of a date that lacks one, and which of two readings of 11/06 is meant. */
  readonly text: string;
  readonly language: string;
  /** ISO 8601: the report is not younger than its file. */
  readonly modified?: string;
}

/**
 * Completes a date that lacks the year or has day and month in doubt, by weekdays: "Friday 12 June" was in 2026, not in 2025. Without such evidence
 * nothing is claimed.
 */
export function completeDate(date: FoundDate, evidence: YearEvidence): DatedDay | undefined {
  const mentioned = weekdaysIn(evidence);
  if (date.year !== undefined)
    return date.ambiguous ? chooseOrder({ ...date, year: date.year }, mentioned, evidence.modified) : { ...date, year: date.year };
  if (!evidence.modified) return undefined;
  const last = Number(evidence.modified.slice(0, 4));
  // Archives and images are made with files of 1970 or 1980.
  if (last < 2000) return undefined;
  const first = Math.max(0, ...yearsIn(evidence.text).filter((year) => year <= last));
  const certain = date.weekday !== undefined;
  for (let year = last; year > last - (certain ? YEARS_BY_WEEKDAY : YEARS_BY_MENTION); year--) {
    const weekday = weekdayOf(year, date.month, date.day);
    if (year < first) break;
    if (weekday === undefined || isAfter(year, date, evidence.modified)) continue;
    if (certain ? weekday === date.weekday : fit(weekday, mentioned) > 0) return { ...date, year };
  }
  return undefined;
}

type DatedDay = FoundDate & { readonly year: number };

/** A report is not older than the years it speaks of; those after its file's date are plans. */
export function yearsIn(text: string): number[] {
  return (text.match(/(?<![\d.,])(?:19|20)\d{2}(?![\d.,]*\d)/g) ?? []).map(Number);
}

/** Weekdays named in the text, in full (short forms are often words). */
export function weekdaysIn(evidence: YearEvidence): ReadonlySet<number> {
  const names = calendarNames(evidence.language).weekdays;
  const mentioned = new Set<number>();
  for (const word of evidence.text.slice(0, 6000).match(/\p{L}{5,}/gu) ?? []) {
    const day = names.get(word.toLowerCase());
    if (day !== undefined) mentioned.add(day);
  }
  return mentioned;
}

/** News tells of the day itself (2), or of the day before (1). */
export function fit(weekday: number, mentioned: ReadonlySet<number>): number {
  return mentioned.has(weekday) ? 2 : mentioned.has((weekday + 6) % 7) ? 1 : 0;
}

function chooseOrder(date: DatedDay, mentioned: ReadonlySet<number>, modified: string | undefined): DatedDay {
  const other = { ...date, month: date.day, day: date.month };
  const good = (d: DatedDay) => {
    if (modified && isAfter(d.year, d, modified)) return -1;
    const weekday = weekdayOf(d.year, d.month, d.day);
    return weekday === undefined ? -1 : fit(weekday, mentioned);
  };
  return good(other) > good(date) ? other : date;
}

function weekdayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.getUTCDay() : undefined;
}

function isAfter(year: number, date: FoundDate, modified: string): boolean {
  return Date.UTC(year, date.month - 1, date.day) > Date.parse(modified) + 86_400_000;
}
