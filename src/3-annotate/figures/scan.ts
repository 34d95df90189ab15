import type { Range, Sentence, TimeExpression } from '../../model/index.ts';
import { allMatches, cardinalSource, readNumber } from '../../text/index.ts';
import type { TextContext } from '../context.ts';
import { CURRENCY_SIGNS, CURRENCY_WORDS, NATIONAL_CURRENCIES, UNITS } from './lexicon/units.ts';

/** A number as it stands in the text, with the unit that is written at it. */
export interface Numeral extends Range {
  readonly value: number;
  readonly valueTo?: number;
  readonly unit?: string;
  readonly money: boolean;
  readonly ordinal: boolean;
  /** A fraction told in words: "a third of", "half the". */
  readonly fraction: boolean;
  /** Whether the number is part of a compound: "28-point", "four-year-old". */
  readonly compound: boolean;
  /** Written in digits. */
  readonly digits: boolean;
  readonly written: string;
}

const escaped = (text: string): string => text.replace(/[$.*+?^()|[\]{}\\/]/g, '\\$&');
const either = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
const SIGN = `(?:${either(Object.keys(CURRENCY_SIGNS))})`;
const UNIT = `(?:${either(Object.keys(UNITS))})`;
const CURRENCY = `(?:${either(Object.keys(CURRENCY_WORDS))})`;
const SHORT = '(?:bn|tn|trn|mln|bln|mn|k|m|b)';
const number = `(?:${cardinalSource})`;
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,/])(?<sign>${SIGN} ?)?(?<n>${number})(?!(?:st|nd|rd|th)\\b|/\\d)(?<short> ?${SHORT}\\b(?!\\.\\p{L}))?(?:(?: ?- ?|- (?:to|or) |(?<!from \\S+(?: \\S+)?) to | or |(?<=between \\S+(?: \\S+)?) and )(?<sign2>${SIGN})?(?<n2>${number})(?<short2>${SHORT}\\b)?(?=[ -]|[.,;)]|$|%))?(?:(?<gap>(?:-plus)?[ -]?)(?:(?<unit>%|°[cf]|${UNIT}\\b(?!-old)|${UNIT}(?=-old))|(?<nation>\\p{L}+ )?(?<currency>${CURRENCY})s?\\b))?(?<old>[ -](?:years?|months?)[ -]olds?\\b|-old\\b|[ -]olds?\\b)?`,
  'gu',
);
const FRACTION =
  /(?<!\p{L})(?:(?<n>an?|one|two|three|four|five) |(?<n2>two|three|four)-)(?<f>thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|half)(?= (?:of|the)\b)|(?<!\p{L})(?<n2>two|three|four)-(?<f>thirds|quarters|fifths|sixths|eighths|tenths)\b|(?<!\p{L})(?<half>half)(?= (?:of|the|its|their|his|her|that|those|all)\b)/gu;
const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 };
const ORDINAL = /(?<![\p{L}\d.,-])(?<n>\d+)(?:st|nd|rd|th)\b/gu;

/** All numbers of a sentence that are no part of a date, a time of day or something that recurs. */
export function numerals(context: TextContext, sentence: Sentence, times: readonly TimeExpression[]): Numeral[] {
  const flat = context.text
    .slice(sentence.start, sentence.end)
    .toLowerCase()
    .replace(/\s/g, ' ')
    .replace(/[‐‑‒–−]/g, '-')
    .replace(/[’‘]/g, "'");
  const taken: Range[] = times.filter(({ type, value }) => type !== 'DURATION' && !/_REF$/.test(value));
  const found: Numeral[] = [];
  const free = (range: Range): boolean => ![...taken, ...found].some((other) => other.start < range.end && range.start < other.end);
  for (const match of allMatches(FRACTION, flat)) {
    const { n, n2, f, half } = match.groups as Record<string, string | undefined>;
    const value = half ? 50 : (100 * (readNumber(n ?? n2 ?? '') ?? 1)) / (PARTS[(f as string).replace(/s$/, '')] as number);
    const range = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    if (free(range))
      found.push({
        ...range,
        value: Math.round(value * 100) / 100,
        unit: 'percent',
        money: false,
        ordinal: false,
        fraction: true,
        compound: false,
        digits: false,
        written: match[0],
      });
  }
  for (const match of allMatches(NUMBER, flat)) {
    const numeral = read(match, sentence.start);
    if (numeral && free(numeral)) found.push(numeral);
  }
  for (const match of allMatches(ORDINAL, flat)) {
    const range = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    if (free(range))
      found.push({
        ...range,
        value: Number(match.groups?.n),
        money: false,
        ordinal: true,
        fraction: false,
        compound: false,
        digits: true,
        written: match[0],
      });
  }
  return found.sort((a, b) => a.start - b.start);
}

const SCALE: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, bln: 1e9, b: 1e9, tn: 1e12, trn: 1e12 };

type Groups = Readonly<Record<string, string | undefined>>;

function read(match: RegExpExecArray, offset: number): Numeral | undefined {
  const groups = match.groups as Groups;
  // "several hundred" has no value.
  if (
    /\b(?:several|few|many|some|of)\s$/.test(match.input.slice(0, match.index)) &&
    /^(?:hundred|thousand|million|billion|trillion|dozen)\b/.test(groups.n as string)
  )
    return undefined;
  const values = valuesOf(groups);
  if (!values) return undefined;
  const behind = match.input.slice(match.index + match[0].length);
  const unit = unitOf(groups, behind);
  return {
    start: offset + match.index,
    end: offset + match.index + match[0].trimEnd().length,
    ...values,
    ...(unit.name ? { unit: unit.name } : {}),
    money: unit.money,
    ordinal: false,
    fraction: false,
    compound: groups.gap === '-' || behind.startsWith('-'),
    digits: /^\d/.test(groups.n as string),
    written: match[0],
  };
}

/** "m" is metres without a currency beside it, millions with one. */
function isMetres({ short, sign, currency }: Groups): boolean {
  return short?.trim() === 'm' && !sign && !currency;
}

/** The number, or both ends of a range; undefined where it is none ("2-1"). */
function valuesOf(groups: Groups): { readonly value: number; readonly valueTo?: number } | undefined {
  const { n, short, n2, short2 } = groups;
  const scaled = (value: number, letter: string | undefined): number => round(value * (letter ? (SCALE[letter.trim()] ?? 1) : 1));
  const first = readNumber(n as string);
  if (first === undefined) return undefined;
  const value = scaled(first, isMetres(groups) ? undefined : short);
  const second = n2 === undefined ? undefined : readNumber(n2);
  if (second === undefined) return { value };
  const valueTo = scaled(second, short2 ?? short);
  // "20 to 30 million": the scale of the upper end is that of both.
  const scale = /(thousand|million|billion|trillion)$/.exec(n2 as string)?.[1];
  const lower =
    scale && !/[a-z]$/.test(n as string) ? round(value * (readNumber(scale) as number)) : short2 && !short ? scaled(value, short2) : value;
  return valueTo > lower ? { value: lower, valueTo } : undefined;
}

function unitOf(groups: Groups, behind: string): { readonly name: string | undefined; readonly money: boolean } {
  const { sign, unit, currency, nation, old } = groups;
  if (old) return { name: /month/.test(old) ? 'month' : 'year', money: false };
  if (isMetres(groups)) return { name: 'm', money: false };
  // "pounds of flour" are no money.
  if (currency === 'pound' && !sign && /^s? of\b/.test(behind)) return { name: 'lb', money: false };
  if (sign) return { name: CURRENCY_SIGNS[sign.trim()], money: true };
  if (currency) return { name: currencyOf(currency, nation?.trim()), money: true };
  return { name: unit ? UNITS[unit] : undefined, money: false };
}

/** "Canadian dollars" is CAD; a nation without an entry stays beside the word, since a bare dollar would be another's. */
function currencyOf(currency: string, nation: string | undefined): string {
  const bare = CURRENCY_WORDS[currency] as string;
  if (!nation) return bare;
  return NATIONAL_CURRENCIES[`${nation} ${currency}`] ?? (bare === 'USD' || bare === 'GBP' ? `${nation} ${currency}` : bare);
}

/** Products of decimals without the dust of binary fractions: 1.4 million is 1400000. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
