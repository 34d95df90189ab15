import type { DateInDoubt, Published, Reading, Report } from '../../model/index.ts';
import { MAX_DAYS_APART, MAX_WEEKDAY_WINDOW, YEARS_BY_MENTION, YEARS_BY_WEEKDAY } from '../settings.ts';
import { findDates } from './find-dates.ts';
import { fit, weekdaysIn, yearsIn } from './published.ts';

/** A report whose date is in doubt. */
interface Open {
  readonly report: Report;
  readonly doubt: DateInDoubt;
}
type Settle = (one: Open, known: readonly string[]) => string | undefined;

/**
 * Completes dates of publication that lack the year, have day and month in doubt or are a weekday alone, over reports that are read together:
 * from the dates of the others, from full dates in the texts, from the weekdays that all of them name, and last from the age of the file. A date
 * that stays in doubt stays absent, and a report without any date is left as it is.
 * @returns the readings in their order, with `report.published` set (basis 'text') where it could be told; pure, independent of their order
 */
export function completeDates(readings: readonly Reading[]): readonly Reading[] {
  const open = new Map<Reading, Open>();
  for (const reading of readings)
    if (reading.report && reading.dateInDoubt) open.set(reading, { report: reading.report, doubt: reading.dateInDoubt });
  if (!open.size) return readings;
  const known = new Set<string>();
  for (const reading of readings) {
    const { published } = reading.report ?? {};
    if (published && !open.has(reading) && /^\d{4}-\d\d-\d\d/.test(published.value)) known.add(published.value.slice(0, 10));
  }
  const settled = new Map<Reading, string>();
  const settle = (way: Settle): void => {
    const before = [...known].sort();
    for (const [reading, one] of open) {
      const day = settled.has(reading) ? undefined : way(one, before);
      if (!day) continue;
      settled.set(reading, day);
      known.add(day);
    }
  };
  settle(nearFellows);
  settle(nearDatesInText);
  settle(nearFellows);
  settle(byWeekdays([...open].filter(([reading]) => !settled.has(reading)).map(([, one]) => one)));
  settle(nearFellows);
  settle(({ report, doubt }) => report.published?.value.slice(0, 10) ?? byFile(doubt));
  settle(weekdayAmong);
  return readings.map((reading) => {
    const day = settled.get(reading);
    return day && reading.report
      ? { ...reading, report: { ...reading.report, published: publishedOn(day, reading.dateInDoubt?.time) } }
      : reading;
  });
}

function publishedOn(day: string, time: string | undefined): Published {
  return time ? { value: `${day}T${time}`, precision: 'minute', basis: 'text' } : { value: day, precision: 'day', basis: 'text' };
}

/** The days that a doubtful date may be, in the years given; none where a weekday beside it says otherwise. */
function candidates({ year, month, day, weekday }: DateInDoubt, years: Iterable<number>): string[] {
  if (month === undefined || day === undefined) return [];
  const found =
    year === undefined ? [...years].map((one) => isoDay(one, month, day)) : [isoDay(year, month, day), isoDay(year, day, month)];
  return found.filter((one): one is string => one !== undefined && (weekday === undefined || weekdayOf(one) === weekday));
}

/** The reading of the date that lies within weeks of another report's. */
function nearFellows({ doubt }: Open, known: readonly string[]): string | undefined {
  const years = new Set(known.flatMap((day) => [-1, 0, 1].map((more) => Number(day.slice(0, 4)) + more)));
  return nearest(candidates(doubt, years), known);
}

function nearest(days: readonly string[], to: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = MAX_DAYS_APART + 1;
  for (const day of [...days].sort())
    for (const other of to) {
      const apart = Math.abs(daysBetween(day, other));
      if (apart >= least) continue;
      least = apart;
      best = day;
    }
  return best;
}

/** Full dates in the text itself; not those of anniversaries, which no weekday of the text fits or a later year follows. */
function nearDatesInText({ report, doubt }: Open): string | undefined {
  if (doubt.month === undefined || doubt.year !== undefined) return undefined;
  const { text, language } = report;
  const full = findDates(text, language).flatMap((date) =>
    date.year === undefined || date.ambiguous ? [] : (isoDay(date.year, date.month, date.day) ?? []),
  );
  const last = doubt.modified?.slice(0, 4) ?? '9999';
  const day = nearest(candidates(doubt, new Set(full.map((one) => Number(one.slice(0, 4))))), full);
  if (!day || yearsIn(text).some((year) => String(year) > day.slice(0, 4) && String(year) <= last)) return undefined;
  const named = weekdaysIn({ text, language });
  return named.size && fit(weekdayOf(day) % 7, named) === 0 ? undefined : day;
}

/** The year in which the weekdays that the reports name beside and after their dates fit best; the later of two that fit alike. */
function byWeekdays(open: readonly Open[]): Settle {
  const dated = open
    .filter(({ doubt }) => doubt.month !== undefined && doubt.year === undefined && isFileDate(doubt.modified))
    .map((one) => ({ ...one, named: weekdaysIn(one.report) }));
  const first = dated.map(({ doubt }) => doubt).sort((a, b) => (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0))[0];
  const last = dated
    .map(({ doubt }) => (doubt.modified as string).slice(0, 10))
    .sort()
    .at(-1);
  if (!first?.month || !first.day || !last) return () => undefined;
  const certain = dated.some(({ doubt }) => doubt.weekday !== undefined);
  const from = Math.max(0, ...dated.flatMap(({ report }) => yearsIn(report.text)).filter((year) => year <= Number(last.slice(0, 4))));
  let best: Fit | undefined;
  for (let back = 0; back < (certain ? YEARS_BY_WEEKDAY : YEARS_BY_MENTION); back++) {
    const year = Number(last.slice(0, 4)) - back;
    const start = isoDay(year, first.month, first.day);
    if (year < from) break;
    if (!start || start > last) continue;
    const found = fitAround(start, dated);
    if (found.score > (best?.score ?? 0) && [...found.days.values()].every((day) => day <= addDays(last, 1))) best = found;
  }
  return ({ report }) => best?.days.get(report);
}

/** The days that the reports would be of, and how well the weekdays fit them. */
interface Fit {
  readonly score: number;
  readonly days: ReadonlyMap<Report, string>;
}

/** Each date taken in the year that brings it nearest to the start. */
function fitAround(start: string, dated: readonly (Open & { readonly named: ReadonlySet<number> })[]): Fit {
  const year = Number(start.slice(0, 4));
  const away = (day: string): number => Math.abs(daysBetween(day, start));
  const days = new Map<Report, string>();
  let score = 0;
  for (const { report, doubt, named } of dated) {
    const { weekday: _, ...bare } = doubt;
    const day = candidates(bare, [year - 1, year, year + 1]).sort((a, b) => away(a) - away(b))[0];
    if (!day) continue;
    days.set(report, day);
    if (doubt.weekday !== undefined) score += weekdayOf(day) === doubt.weekday ? 3 : -3;
    else if (named.size) score += fit(weekdayOf(day) % 7, named) || -1;
  }
  return { score, days };
}

/** With nothing else to go by: the last such day that is not after the file. */
function byFile(doubt: DateInDoubt): string | undefined {
  if (!isFileDate(doubt.modified)) return undefined;
  const last = doubt.modified.slice(0, 10);
  const year = Number(last.slice(0, 4));
  return candidates(doubt, [year, year - 1, year - 2, year - 3, year - 4])
    .filter((day) => day <= addDays(last, 1))
    .sort()
    .at(-1);
}

/** "Friday 09:00": the one Friday among the days of the other reports, or next to them. */
function weekdayAmong({ doubt }: Open, known: readonly string[]): string | undefined {
  const [first, last] = [known[0], known.at(-1)];
  if (doubt.month !== undefined || doubt.weekday === undefined || !first || !last) return undefined;
  if (daysBetween(first, last) > MAX_WEEKDAY_WINDOW) return undefined;
  const near: string[] = [];
  for (let day = addDays(first, -1); day <= addDays(last, 2); day = addDays(day, 1)) if (weekdayOf(day) === doubt.weekday) near.push(day);
  return near.length === 1 ? near[0] : undefined;
}

/** Archives and images are made with files of 1970 or 1980. */
function isFileDate(modified: string | undefined): modified is string {
  return modified !== undefined && modified >= '2000';
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
}

/** 1 Monday to 7 Sunday. */
function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}
