import { type CalendarNames, calendarNames, english, foldArabic, persianMonths } from './names.ts';

/** A calendar date that a text names. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** 0 (Sunday) – 6, where the text gives it beside the date. */
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** "11/06/2026": day and month may be the other way round. */
  readonly ambiguous?: boolean;
}

const CLOCK = String.raw`(?:[\s,.T|–—-]{0,3}(?:at|um|à|a las|alle|kl\.?|в|о|ora)?\s?(?<hour>\d{1,2})(?:[:h.](?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:(?<half>[ap])\.?m\.?)?|\s?(?<onTheHour>[ap])\.?m\b\.?))?`;
const NUMERIC: readonly (readonly [pattern: RegExp, order: 'ymd' | 'dmy'])[] = [
  [new RegExp(String.raw`(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)[.日일]?${CLOCK}`, 'giu'), 'ymd'],
  [new RegExp(String.raw`(?<![\d.,])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)${CLOCK}`, 'giu'), 'dmy'],
  [new RegExp(String.raw`(?<![\d.,/])(\d{1,2})(/)(\d{1,2})/(\d{2})(?![\d/])${CLOCK}`, 'giu'), 'dmy'],
];

/**
 * Finds dates as they stand in by-lines, datelines and mastheads: numbers in several orders, and month names of some sixty languages.
 * @param text a line or two; Arabic, Persian and Devanagari digits are understood
 * @param language BCP 47; decides the names asked
 */
export function findDates(text: string, language: string): readonly FoundDate[] {
  const plain = asciiDigits(text);
  if (!/\d/.test(plain)) return [];
  const found = [...numericDates(plain, language), ...namedDates(plain, language)].filter((date) => isCalendarDay(date));
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((date, i, all) => !all.slice(0, i).some((earlier) => earlier.end > date.start));
}

/** "٢٠٢٦" and "۲۰۲۶" and "२०२६" → "2026"; the length stays. */
function asciiDigits(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    const zero = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10].find((base) => code >= base && code <= base + 9) as number;
    return String(code - zero);
  });
}

function* numericDates(text: string, language: string): Generator<FoundDate> {
  for (const [pattern, order] of NUMERIC) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (order === 'ymd') {
        yield {
          ...span,
          ...fromCalendar(Number(match[1]), Number(match[2]), Number(match[3]), language),
          ...clock(match.groups),
        };
        continue;
      }
      const a = Number(match[1]);
      const b = Number(match[3]);
      const time = clock(match.groups);
      const swapped = b > 12 || (a <= 12 && /^en-(?:us|ph)$/i.test(language));
      const written = Number(match[4]);
      const { year } = fromCalendar(written < 100 ? 2000 + written : written, 1, 1, language);
      yield {
        ...span,
        year,
        month: swapped ? a : b,
        day: swapped ? b : a,
        ...time,
        ...(a <= 12 && b <= 12 && a !== b && match[2] !== '.' && { ambiguous: true }),
      };
    }
  }
}

/** Years of other calendars, in languages that use them: Thai Buddhist, and the Persian solar year to the day. */
function fromCalendar(year: number, month: number, day: number, language: string): { year: number; month: number; day: number } {
  if (year >= 2400 && year < 2700 && /^(?:th|lo|km|und)/.test(language)) return { year: year - 543, month, day };
  if (year >= 1300 && year < 1500 && /^(?:fa|ps|az|ku|und)/.test(language)) return fromPersian(year, month, day);
  return { year, month, day };
}

/** Nowruz is taken as 21 March, or 20 March in Persian years that follow a leap year cycle of 33 (the arithmetic calendar; right for 1178–1633). */
function fromPersian(year: number, month: number, day: number): { year: number; month: number; day: number } {
  const leaps = (y: number) => Math.floor((8 * y + 21) / 33);
  const days = 365 * (year - 1) + leaps(year) + (month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6) + day;
  const date = new Date(Date.UTC(622, 2, 21) + (days - 1) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const NAMED_CLOCK = new RegExp(`^${CLOCK}`, 'iu');
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;

function* namedDates(text: string, language: string): Generator<FoundDate> {
  const names = namesFor(text, language);
  const persian = /^(?:fa|ps|ku|und)/.test(language) && /[\u0600-\u06ff]/.test(text);
  for (const match of text.matchAll(WORD)) {
    const solar = persian ? persianMonths().get(foldArabic(match[0])) : undefined;
    const month = names.months.get(match[0].toLowerCase()) ?? solar;
    const date = month ? aroundMonth(text, match.index, match[0].length, month, names.weekdays) : undefined;
    if (!date) continue;
    // A solar month without a solar year may be a word or a name.
    if (solar !== month) yield date.year === undefined ? date : { ...date, ...fromCalendar(date.year, date.month, date.day, language) };
    else if (date.year && date.year >= 1300 && date.year < 1500) yield { ...date, ...fromPersian(date.year, date.month, date.day) };
  }
}

/** The names of all languages take long to gather: an English month in a text of unknown language settles it. */
function namesFor(text: string, language: string): CalendarNames {
  const months = language === 'und' ? english.months : undefined;
  return months && (text.match(WORD) ?? []).some((word) => months.has(word.toLowerCase())) ? english : calendarNames(language);
}

const DAY_BEFORE = /(?<![\d:.,])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.|-го)?[\s-]*(?:de |di |of |d['’]|ta['’]?\s)?$/iu;
const DAY_AFTER = /^\.?[\s-]*(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)?(?![\d:])/iu;
const YEAR_AFTER = /^\.?[\s,/-]*(?:de |del |of |г\.?)?\s*(\d{4})(?!\d)/iu;

/** Day, year, weekday and time beside the name of a month. */
function aroundMonth(
  text: string,
  at: number,
  length: number,
  month: number,
  weekdays: ReadonlyMap<string, number>,
): FoundDate | undefined {
  const before = text.slice(Math.max(0, at - 30), at);
  const after = text.slice(at + length, at + length + 40);
  const dayFirst = DAY_BEFORE.exec(before);
  const dayNext = dayFirst ? undefined : DAY_AFTER.exec(after);
  const day = dayFirst ?? dayNext;
  if (!day) return undefined;
  const rest = dayNext ? after.slice(dayNext[0].length) : after;
  const year = YEAR_AFTER.exec(rest);
  const tail = rest.slice(year?.[0].length ?? 0);
  const time = NAMED_CLOCK.exec(tail);
  const weekday = weekdayBefore(dayFirst ? before.slice(0, dayFirst.index) : before, weekdays);
  return {
    start: at - (dayFirst ? before.length - dayFirst.index : 0) - (weekday?.length ?? 0),
    end: at + length + after.length - tail.length + (time?.groups?.hour ? time[0].length : 0),
    month,
    day: Number(day[1]),
    ...(year && { year: Number(year[1]) }),
    ...(weekday && { weekday: weekday.value }),
    ...clock(time?.groups),
  };
}

function weekdayBefore(before: string, weekdays: ReadonlyMap<string, number>): { value: number; length: number } | undefined {
  const match = /(\p{L}[\p{L}\p{M}-]*)[.,]?\s*(?:the |den |le |el )?$/iu.exec(before);
  const value = match ? weekdays.get((match[1] as string).toLowerCase()) : undefined;
  return match && value !== undefined ? { value, length: match[0].length } : undefined;
}

function clock(groups: Readonly<Record<string, string | undefined>> | undefined): { hour?: number; minute?: number } {
  if (groups?.hour === undefined) return {};
  const minute = Number(groups.minute ?? 0);
  const half = (groups.half ?? groups.onTheHour)?.toLowerCase();
  let hour = Number(groups.hour);
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  return hour < 24 && minute < 60 ? { hour, minute } : {};
}

function isCalendarDay(date: FoundDate): boolean {
  const { year = 2024, month, day } = date;
  if (date.year !== undefined && (date.year < 1900 || date.year > 2100)) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
