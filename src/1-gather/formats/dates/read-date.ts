import { MONTHS, ZONES } from './date-words.ts';

/**
 * A date of a feed as ISO 8601 in UTC.
 * Read are RFC 822 and its 1123, 850 and asctime relatives with whatever zones and order people write, ISO 8601 in all its lengths (ISO week and
 * ordinal dates too), seconds and milliseconds since 1970, and month names in the languages of the lexicon. What has no zone is taken as UTC.
 * @returns undefined where it is no date, or none between 1990 and 2100; a date without a time as "2026-06-11"
 */
export function readDate(raw: string | undefined): string | undefined {
  const text = raw?.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (!text || text.length > 100) return undefined;
  const moment = fromNumber(text) ?? fromIso(text) ?? fromWords(text);
  if (!moment) return undefined;
  const year = Number(moment.slice(0, 4));
  return year >= 1990 && year <= 2100 ? moment : undefined;
}

function fromNumber(text: string): string | undefined {
  if (!/^\d{9,10}$|^\d{12,13}$/.test(text)) return undefined;
  const ms = Number(text) * (text.length > 10 ? 1 : 1000);
  return new Date(ms).toISOString();
}

const ISO =
  /^([+-]?\d{4})(?:-?(\d{2})(?:-?(\d{2}))?|-(\d{3})|-?W(\d{2})(?:-?(\d))?)?(?:(?:T| |T )(\d{1,2})(?::?(\d{2}))?(?::?(\d{2})(?:[.,]\d+)?)?\s*(.*))?$/i;

function fromIso(text: string): string | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, ordinal, week, weekday, hour, minute, second, zone = ''] = match;
  const date = ordinal
    ? Date.UTC(Number(year), 0, Number(ordinal))
    : week
      ? weekDate(Number(year), Number(week), Number(weekday ?? 1))
      : calendarDate(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (date === undefined) return undefined;
  if (hour === undefined) return new Date(date).toISOString().slice(0, 10);
  return withTime(date, Number(hour), Number(minute ?? 0), Number(second ?? 0), zone);
}

function weekDate(year: number, week: number, weekday: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000;
  return monday + ((week - 1) * 7 + (weekday - 1)) * 86_400_000;
}

function calendarDate(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return Date.UTC(year, month - 1, day);
}

function withTime(date: number, hour: number, minute: number, second: number, zone: string): string | undefined {
  const offset = offsetMinutes(zone);
  // 24:00 is the next midnight; a leap second is the second after.
  if (offset === undefined || hour > 24 || minute > 59 || second > 60) return undefined;
  return new Date(date + ((hour * 60 + minute - offset) * 60 + second) * 1000).toISOString();
}

/** Minutes east of Greenwich; an unknown zone is taken as none. */
function offsetMinutes(zone: string): number | undefined {
  const plain = zone.replace(/\([^)]*\)/g, '').trim();
  if (!plain) return 0;
  const numeric = /(?:^|UTC|GMT|\s)\s*([+\u2212-])(\d{1,2}):?(\d{2})?$/i.exec(plain);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    if (minutes > 18 * 60) return 0;
    return numeric[1] === '+' ? minutes : -minutes;
  }
  return (ZONES[plain.toUpperCase()] ?? 0) * 60;
}

const TIME = /(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?!\d)\s*([ap]\.?m\.?)?/i;

/** Day, month and year in words or figures, in any order that is clear. */
function fromWords(text: string): string | undefined {
  const time = /\d{1,2}[:h]\d{2}/.test(text)
    ? TIME.exec(text.replace(/(\d{1,2})\.(\d{1,2})\.(\d{4})/, (date) => date.replaceAll('.', '/')))
    : null;
  const flat = text.replace(/(\d{1,2})\.(\d{1,2})\.(\d{4})/, '$1/$2/$3');
  const before = time ? flat.slice(0, time.index) : flat;
  const behind = time ? flat.slice(time.index + time[0].length) : '';
  const found = dayOf(before) ?? dayOf(`${before} ${behind.replace(/[+-]\d{4}/, ' ')}`);
  const date = found && calendarDate(found.year, found.month, found.day);
  if (date === undefined) return undefined;
  if (!time) return new Date(date).toISOString().slice(0, 10);
  const half = time[4]?.toLowerCase()[0];
  const hour = (Number(time[1]) % (half ? 12 : 25)) + (half === 'p' ? 12 : 0);
  // asctime has the year behind the time: "Thu Jan  1 19:48:21 2004".
  const zone = behind.replace(/\b(?:19|20)\d{2}\b(?!\d)/, (year, at: number) => (/[+-]$/.test(behind.slice(0, at)) ? year : ''));
  return withTime(date, hour, Number(time[2]), Number(time[3] ?? 0), zone);
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayOf(text: string): Day | undefined {
  const ideographic = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/.exec(text);
  if (ideographic) return { year: Number(ideographic[1]), month: Number(ideographic[2]), day: Number(ideographic[3]) };
  const figures = /(?<!\d)(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})(?!\d)/.exec(text);
  if (figures) return byFigures(Number(figures[1]), Number(figures[2]), Number(figures[3]), figures[1]!.length > 2);
  const month = [...text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)].map(([word]) => monthOf(word)).find((value) => value !== undefined);
  if (!month) return undefined;
  const numbers = [...text.matchAll(/\d{1,4}/g)].map(([number]) => number);
  const yearAt = numbers.findIndex((number) => number.length === 4);
  const year = numbers[yearAt >= 0 ? yearAt : 1];
  const day = numbers.find((_, i) => i !== (yearAt >= 0 ? yearAt : 1));
  return year && day ? { year: fullYear(year), month, day: Number(day) } : undefined;
}

/** Two figures that may both be a month are read day first, as all but one country write them; a slash with the month first is told by a day above 12. */
function byFigures(a: number, b: number, c: number, yearFirst: boolean): Day {
  if (yearFirst) return { year: a, month: b, day: c };
  const year = fullYear(String(c));
  return b > 12 ? { year, month: a, day: b } : { year, month: b, day: a };
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

function monthOf(word: string): number | undefined {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return MONTHS.get(plain) ?? MONTHS.get(plain.slice(0, 3));
}
