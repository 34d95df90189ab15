import { cardinalSource, numberWord, readNumber, readOrdinal } from '../../text/index.ts';
import { MONTHS, SEASONS, SHORT_MONTHS, SHORT_WEEKDAYS, UNIT_WORDS, WEEKDAYS } from './lexicon/calendar.ts';

const either = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Pieces of which the rules are built; each is a source without capturing groups. */
export const WEEKDAY = `(?:${either(Object.keys(WEEKDAYS))})`;
export const ANY_WEEKDAY = `(?:${either(Object.keys(WEEKDAYS))}|(?:${either(Object.keys(SHORT_WEEKDAYS))})\\b\\.?)`;
export const MONTH = `(?:${either(Object.keys(MONTHS))}|(?:${either(Object.keys(SHORT_MONTHS))})\\b\\.?)`;
export const UNIT = `(?:${either(Object.keys(UNIT_WORDS))})`;
export const LONG_UNIT = '(?:days?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|century|centuries)';
export const SEASON = `(?:${Object.keys(SEASONS).join('|')})`;
export const DAY_NUMBER = '(?:(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d,.]\\d|\\d|[-/]\\d{3})\\b)';
export const ORDINAL_DAY = `(?:(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)`;
const spelledTens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const spelledUnits = '(?:one|two|three|four|five|six|seven|eight|nine)';
const spelledTeens = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const SPELLED_YEAR = `(?:(?:seventeen|eighteen|nineteen)[ -](?:hundred|o[h']?[ -]${spelledUnits}|${spelledTens}(?:[ -]${spelledUnits})?|${spelledTeens})|two thousand(?: (?:and )?(?:${spelledTeens}|${spelledUnits}|${spelledTens}(?:[ -]${spelledUnits})?))?|twenty[ -](?:${spelledTeens}|${spelledTens}(?:[ -]${spelledUnits})?))`;
export const YEAR4 = '(?:1[0-9]\\d\\d|20\\d\\d)(?![\\d/]|[,.]\\d|-\\d\\d\\b|\\s?%)';
export const YEAR = `(?:${YEAR4}|'\\d\\d\\b|${SPELLED_YEAR})`;
export const CARDINAL = cardinalSource;
/** A count of units of time: "two", "a", "several", "a couple of". */
export const COUNT = `(?:(?:an? )?(?:few|couple(?: of)?|handful of|number of|dozen)|several|many|some|${CARDINAL}|an?\\b)`;
export const HEDGE =
  '(?:about|around|almost|nearly|roughly|some|approximately|more than|less than|over|under|at least|at most|up to|as many as|no more than|fewer than)';

export function monthOfName(name: string): number {
  const word = name.replace('.', '');
  return MONTHS[word] ?? (SHORT_MONTHS[word] as number);
}

export function weekdayOfName(name: string): number {
  const word = name.replace('.', '');
  return WEEKDAYS[word] ?? (SHORT_WEEKDAYS[word] as number);
}

/** Year in digits or words: 1996, '96, nineteen ninety-six, two thousand and six. */
export function readYear(text: string): number {
  if (/^\d{4}/.test(text)) return Number(text.slice(0, 4));
  if (text.startsWith("'")) return Number(text.slice(1)) + (Number(text.slice(1)) < 40 ? 2000 : 1900);
  const words = text
    .replaceAll('-', ' ')
    .replace(/ o[h']? /, ' ')
    .split(' ');
  if (words[1] === 'thousand') return readNumber(text) as number;
  const century = (numberWord(words[0] as string)?.value ?? 0) * 100;
  return century + (words[1] === 'hundred' ? 0 : (readNumber(words.slice(1).join(' ')) ?? 0));
}

/** Number of days in "3rd", "third", "3"; the ordinals of dates are those of counting. */
export function readDay(text: string): number {
  const digits = /^\d+/.exec(text);
  return digits ? Number(digits[0]) : (readOrdinal(text) ?? 0);
}

/** Count of units; NaN where the text does not say how many ("a few", "several"). */
export function readCount(text: string): number {
  if (/couple/.test(text)) return 2;
  if (/few|several|many|some|handful|number of/.test(text)) return Number.NaN;
  if (/^an?$/.test(text)) return 1;
  return readNumber(text) ?? Number.NaN;
}
