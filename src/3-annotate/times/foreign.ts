import type { TimeExpression } from '../../model/index.ts';
import { overlaps } from '../../text/index.ts';
import type { TextContext } from '../context.ts';
import { publishedDay } from './anchors.ts';
import { addDays, dayOf } from './calendar.ts';
import { FOREIGN_DAYS, FOREIGN_MONTHS } from './lexicon/foreign-months.ts';
import { resolve } from './resolve.ts';
import { flatten } from './scan.ts';
import { rangeOf } from './value.ts';

/** A month by one of its names, with the day and the year that may stand beside it. */
function byMonthName(months: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d])(?:(?<d>\\d{1,2})(?:\\.|er|º|°)? ?(?:de )?)?(?<m>${months.map((names) => `(?:${names})`).join('|')})\\.?(?!\\p{L})(?:,? (?:de |del )?(?<y>(?:1[5-9]|20)\\d\\d)(?!\\d)(?: (?:года|г\\.|року|р\\.))?)?`,
    'gu',
  );
}

/**
 * Absolute dates in other languages, by their month names: "27. November 2025", "27 ноября 2025 года", "noviembre de 2025". A day without a
 * year is the nearest to publication.
 */
export function foreignDates(context: TextContext): TimeExpression[] {
  const language = context.language.slice(0, 2);
  const months = FOREIGN_MONTHS[language];
  const flat = flatten(context.text);
  const published = publishedDay(context.published);
  const found: TimeExpression[] = [];
  const add = (start: number, text: string, value: string, from: string): void => {
    const span = { start, end: start + text.trimEnd().length };
    const range = value ? rangeOf(value) : undefined;
    if (range && !found.some((other) => overlaps(span, other)))
      found.push({ ...span, type: 'DATE', value, range, basis: `“${context.text.slice(span.start, span.end)}”, ${from}` });
  };
  for (const match of flat.matchAll(/(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])/g)) {
    const value = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
    add(match.index, match[0], value ?? '', 'as written');
  }
  for (const match of flat.matchAll(/(?<![\d./])(\d{1,2})[./](\d{1,2})[./](\d{4})(?![\d/])/g)) {
    const value = dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
    add(match.index, match[0], value ?? '', 'as written, day first');
  }
  for (const match of months ? flat.matchAll(byMonthName(months)) : []) {
    const { d, m, y } = match.groups as { d?: string; m: string; y?: string };
    const month = (months ?? []).findIndex((names) => names.split('|').includes(m)) + 1;
    const value = monthValue(d, month, y, published);
    add(match.index, match[0], value ?? '', y ? 'as written' : 'in the year nearest to publication');
  }
  for (const [word, days] of published ? Object.entries(FOREIGN_DAYS[language] ?? {}) : [])
    for (const match of flat.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu')))
      add(match.index, match[0], addDays(published as string, days), 'counted from the day of publication');
  return found.sort((a, b) => a.start - b.start);
}

function monthValue(day: string | undefined, month: number, year: string | undefined, published: string | undefined): string | undefined {
  if (day && year) return dayOf(Number(year), month, Number(day));
  if (year) return `${year}-${String(month).padStart(2, '0')}`;
  if (!day || !published || !dayOf(2024, month, Number(day))) return undefined;
  return resolve(
    { kind: 'month-day', month, day: Number(day) },
    { published, last: undefined, lastDay: undefined, lastClock: undefined, lastPeriod: undefined, dayFirst: undefined },
    'unknown',
  )?.value;
}
