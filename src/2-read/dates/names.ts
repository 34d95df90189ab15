/** Names of months and weekdays, lower-cased, as number: months 1–12, weekdays 0 (Sunday) – 6. */
export interface CalendarNames {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

const ENGLISH_MONTHS = 'january february march april may june july august september october november december'.split(' ');
const ENGLISH_DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

export const english: CalendarNames = {
  months: new Map([
    ...ENGLISH_MONTHS.map((name, i) => [name, i + 1] as const),
    ...ENGLISH_MONTHS.map((name, i) => [name.slice(0, 3), i + 1] as const),
    ['sept', 9] as const,
  ]),
  weekdays: new Map([
    ...ENGLISH_DAYS.map((name, i) => [name, i] as const),
    ...ENGLISH_DAYS.map((name, i) => [name.slice(0, 3), i] as const),
    ['tues', 2] as const,
    ['thur', 4] as const,
    ['thurs', 4] as const,
  ]),
};

/** Languages whose month names are known, from the Unicode CLDR data that Node carries. */
const LOCALES =
  'de fr es it pt nl sv da nb fi is pl cs sk sl hr bs sr sr-Latn sq ro hu bg mk ru uk be lt lv et el tr az ka hy kk uz ky ar ar-SY fa ur he hi mr ne bn ta te gu pa th vi id ms sw af ca gl eu cy ga';

let everyLanguage: CalendarNames | undefined;
const byLanguage = new Map<string, CalendarNames>();

/**
 * Month and weekday names of some sixty languages, in the forms used alone and inside a date (genitives). About 40 ms at first call: ask only
 * where the text is not English. A name that means different months in different languages (Czech and Croatian "listopad") is left out, unless
 * `language` decides.
 */
export function calendarNames(language: string): CalendarNames {
  if (/^en(?:-|$)/i.test(language)) return english;
  const base = language.toLowerCase().split(/[-_]/)[0] as string;
  const known = byLanguage.get(base);
  if (known) return known;
  everyLanguage ??= merge(LOCALES.split(' '));
  const names = withOwn(everyLanguage, base);
  byLanguage.set(base, names);
  return names;
}

/** The language's own names go before those of others. */
function withOwn(all: CalendarNames, language: string): CalendarNames {
  if (language === 'und' || !isLocale(language)) return all;
  const own = merge([language]);
  return { months: new Map([...all.months, ...own.months]), weekdays: new Map([...all.weekdays, ...own.weekdays]) };
}

/** Pages declare languages that are none ("en_US.utf8", "x"), which Intl answers with an exception. */
function isLocale(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

let solarHijri: ReadonlyMap<string, number> | undefined;

/** Months of the Persian solar calendar, folded by `foldArabic`. */
export function persianMonths(): ReadonlyMap<string, number> {
  solarHijri ??= new Map(
    Array.from({ length: 12 }, (_, i) => {
      const format = new Intl.DateTimeFormat('fa-u-ca-persian', { month: 'long', timeZone: 'UTC' });
      return [foldArabic(part(format, 'month', Date.UTC(2021, 3 + i, 5))), i + 1] as const;
    }),
  );
  return solarHijri;
}

/** Arabic and Persian keyboards write yeh and kaf differently. */
export function foldArabic(word: string): string {
  return word.replace(/ي/g, 'ی').replace(/ك/g, 'ک');
}

function merge(locales: readonly string[]): CalendarNames {
  const months = new Map<string, number>(english.months);
  const weekdays = new Map<string, number>(english.weekdays);
  const clashes = new Set<string>();
  const add = (map: Map<string, number>, raw: string, value: number) => {
    const name = raw.toLowerCase().replace(/\.$/, '').normalize('NFC');
    if (name.length < 2 || /\d/.test(name)) return;
    if (map.has(name) && map.get(name) !== value && !english.months.has(name)) clashes.add(name);
    else if (!map.has(name)) map.set(name, value);
  };
  for (const locale of locales) {
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
      for (let i = 0; i < 12; i++) add(months, part(format, 'month', Date.UTC(2021, i, 15)), i + 1);
    }
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
      for (let i = 0; i < 7; i++) add(weekdays, part(format, 'weekday', Date.UTC(2021, 7, 1 + i)), i);
    }
  }
  for (const name of clashes) months.delete(name);
  return { months, weekdays };
}

function part(format: Intl.DateTimeFormat, type: string, ms: number): string {
  return format.formatToParts(ms).find((piece) => piece.type === type)?.value ?? '';
}
