import { dayOf } from '../calendar.ts';
import { DECADES, SEASONS } from '../lexicon/calendar.ts';
import { ANY_WEEKDAY, DAY_NUMBER, MONTH, monthOfName, ORDINAL_DAY, readDay, readYear, SEASON, YEAR, YEAR4 } from '../patterns.ts';
import type { Meaning, Rule } from '../spec.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const on = `(?:(?:${ANY_WEEKDAY},? )(?:the )?)?`;
const LINK = '(?: ?- ?| to | and | through | or | until )';

/** A calendar day, or two of them; without a year it stays open which one. */
function day(month: number, first: number, year: number | undefined, last?: number, lastMonth?: number): Meaning | undefined {
  if (year === undefined) {
    if (!dayOf(2024, month, first)) return undefined;
    return { kind: 'month-day', month, day: first, ...(last ? { dayTo: last } : {}), ...(lastMonth ? { monthTo: lastMonth } : {}) };
  }
  const value = dayOf(year, month, first);
  const to = last ? dayOf(year, lastMonth ?? month, last) : undefined;
  if (!value || (last && !to)) return undefined;
  return { kind: 'fixed', value, ...(to ? { to } : {}) };
}

const optionalYear = (text: string | undefined): number | undefined => (text ? readYear(text) : undefined);
const rule = (name: string, needs: Rule['needs'], source: string, read: Rule['read']): Rule => ({
  name,
  needs,
  pattern: new RegExp(source, 'gu'),
  read,
});

/** Expressions that name their place in the calendar. Patterns after HeidelTime (Strötgen and Gertz 2013), rewritten. */
export const ABSOLUTE: readonly Rule[] = [
  rule(
    'iso date',
    'digit',
    String.raw`(?<![\d-])(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?:[t ](?<t>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?z?)?(?![\d-])`,
    (g) => {
      const value = dayOf(Number(g.y), Number(g.m), Number(g.d));
      return value ? { kind: 'fixed', value: g.t ? `${value}T${g.t}` : value } : undefined;
    },
  ),
  // The one day that the world's press calls by its number, without the year.
  rule(
    'named day',
    'digit',
    String.raw`(?<![\d/.:-])9/11(?![\d/:]|[.-]\d)|\b(?:sept(?:\.|ember)?) 11(?:th)?(?= (?:\d{4} )?(?:(?:terror(?:ist)?) )?(?:attacks?|hijack\p{L}*|terror\p{L}*|victims?|families|commission|memorial|widows?|survivors?|responders?)\b)`,
    () => ({ kind: 'fixed', value: '2001-09-11' }),
  ),
  rule(
    'month day',
    'month',
    `${on}\\b(?<m>${MONTH}) (?:the )?(?<d>${DAY_NUMBER}|${ORDINAL_DAY})(?:(?:${LINK}(?<d2>${DAY_NUMBER})(?! ?[ap]\\.?m| (?:${MONTH})))|(?: ?- ?(?<m2>${MONTH}) (?<d3>${DAY_NUMBER})))?(?:(?: ?,? | ?, ?)(?<y>${YEAR})(?!\\d|:\\d| ?[ap]\\.?m))?`,
    (g) =>
      day(
        monthOfName(g.m as string),
        readDay(g.d as string),
        optionalYear(g.y),
        (g.d2 ?? g.d3) ? readDay((g.d2 ?? g.d3) as string) : undefined,
        g.m2 ? monthOfName(g.m2) : undefined,
      ),
  ),
  rule(
    'day month',
    'month',
    `${on}\\b(?:the )?(?:(?<d1>${DAY_NUMBER})${LINK}(?:the )?)?(?<d>${DAY_NUMBER}|${ORDINAL_DAY})(?: day)?(?: of |[ -])(?<m>${MONTH})(?![a-z])(?:(?:,? |, ?|-| of )(?<y>${YEAR})(?!\\d|:\\d))?`,
    (g) =>
      g.d1
        ? day(monthOfName(g.m as string), readDay(g.d1), optionalYear(g.y), readDay(g.d as string))
        : day(monthOfName(g.m as string), readDay(g.d as string), optionalYear(g.y)),
  ),
  rule('slashed date', 'digit', String.raw`(?<![\d/.:-])(?<a>\d{1,2})(?<s>[/.])(?<b>\d{1,2})\k<s>(?<y>\d{4}|\d\d)(?![\d/:])`, (g) => {
    const year = (g.y as string).length === 4 ? Number(g.y) : readYear(`'${g.y}`);
    const [first, second] = [Number(g.a), Number(g.b)];
    if (g.s === '.') return day(second, first, year);
    if (first > 12) return day(second, first, year);
    if (second > 12) return day(first, second, year);
    if (first < 1 || second < 1) return undefined;
    return first === second ? day(first, second, year) : { kind: 'ambiguous', first, second, year };
  }),
  rule('month year', 'month', `\\b(?<m>${MONTH})(?:(?: of)?,? |-|,)(?<y>${YEAR})`, (g) => ({
    kind: 'fixed',
    value: `${readYear(g.y as string)}-${two(monthOfName(g.m as string))}`,
  })),
  rule('months year', 'month', `\\b(?<m>${MONTH})${LINK}(?<m2>${MONTH})(?: of|,)? (?<y>${YEAR})`, (g) => ({
    kind: 'fixed',
    value: `${readYear(g.y as string)}-${two(monthOfName(g.m as string))}`,
    to: `${readYear(g.y as string)}-${two(monthOfName(g.m2 as string))}`,
  })),
  rule('season year', 'season', `\\b(?:the )?(?<s>${SEASON})(?: of|,|-| season of)? ?(?<y>${YEAR})\\b`, (g) => ({
    kind: 'fixed',
    value: `${readYear(g.y as string)}-${SEASONS[g.s as string]}`,
  })),
  rule('year season', 'season', `\\b(?:the )?(?<y>${YEAR4})[ -](?<s>${SEASON})\\b`, (g) => ({
    kind: 'fixed',
    value: `${readYear(g.y as string)}-${SEASONS[g.s as string]}`,
  })),
  rule(
    'years',
    'digit',
    `\\b(?:between |from )?(?<a>${YEAR4.replace('|-\\d\\d\\b', '')})(?: ?- ?)(?<b>(?:1[0-9]|20)\\d\\d|\\d\\d(?!\\d|:| ?%))(?![\\d/-]|[,.]\\d)\\b`,
    (g) => {
      const from = Number(g.a);
      const to = (g.b as string).length === 4 ? Number(g.b) : Number(`${(g.a as string).slice(0, 2)}${g.b}`);
      return to > from ? { kind: 'fixed', value: String(from), to: String(to) } : undefined;
    },
  ),
  rule('year', 'digit', `(?<![\\p{L}\\d$£€¥#/.:,]|\\d-|^-| -|[A-Z]-)(?:the year |calendar )?(?<y>${YEAR4})(?![\\p{L}\\d]|:\\d)`, (g) => ({
    kind: 'fixed',
    value: g.y as string,
  })),
  rule(
    'spelled year',
    'word',
    `\\b(?:the year )?(?<y>(?:in |of |since |until |by )?(?:nineteen|eighteen)[ -](?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?))\\b(?! ?-| percent)`,
    (g) => ({
      kind: 'fixed',
      value: String(readYear((g.y as string).replace(/^(?:in|of|since|until|by) /, ''))),
    }),
  ),
  rule('the year two thousand', 'word', '\\bthe year two thousand\\b', () => ({ kind: 'fixed', value: '2000' })),
  rule('quoted year', 'digit', String.raw`(?<![\p{L}\d])(?<y>'\d\d)(?![\d'’\p{L}])`, (g) => ({
    kind: 'fixed',
    value: String(readYear(g.y as string)),
  })),
  rule('fiscal year', 'digit', `\\b(?:the )?(?:fiscal|financial|fy)(?: ?year)?[ -]?(?<y>${YEAR4}|'\\d\\d|\\d\\d\\b)`, (g) => ({
    kind: 'fixed',
    value: String(/^\d\d$/.test(g.y as string) ? readYear(`'${g.y}`) : readYear(g.y as string)),
  })),
  rule('decade', 'digit', String.raw`\b(?:the )?(?<d>1[0-9]\d|20\d)0'?s\b`, (g) => ({ kind: 'fixed', value: g.d as string })),
  rule(
    'short decade',
    'digit',
    String.raw`(?<![\p{L}\d]|(?:his|her|their|my|your|our|in) |mid-|late |early |the mid-)(?:the )?'?(?<d>[2-9])0'?s\b(?! (?:and|or))`,
    (g) => ({ kind: 'short-decade', digit: Number(g.d) }),
  ),
  rule(
    'spelled decade',
    'word',
    `\\bthe (?:early |late |mid[ -])?(?:(?<c>nineteen|eighteen) )?(?<d>${Object.keys(DECADES).join('|')})\\b`,
    (g) =>
      g.c
        ? { kind: 'fixed', value: `${g.c === 'nineteen' ? 19 : 18}${DECADES[g.d as string]}` }
        : { kind: 'short-decade', digit: DECADES[g.d as string] as number },
  ),
  rule('century', 'unit', `\\b(?:the )?(?<n>\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_DAY})[ -]century\\b`, (g) => {
    const n = readDay(g.n as string);
    return n > 1 && n < 23 ? { kind: 'fixed', value: two(n - 1) } : undefined;
  }),
];
