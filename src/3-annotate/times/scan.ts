import type { Range } from '../../model/index.ts';
import { allMatches, overlaps } from '../../text/index.ts';
import type { TextContext } from '../context.ts';
import { HOLIDAYS } from './lexicon/holidays.ts';
import { ABSOLUTE } from './rules/absolute.ts';
import { CLOCK, REFERENCES } from './rules/clock.ts';
import { DURATIONS } from './rules/durations.ts';
import { RELATIVE } from './rules/relative.ts';
import type { Candidate, Need, Rule } from './spec.ts';

const RULES: readonly Rule[] = [...ABSOLUTE, ...RELATIVE, ...DURATIONS, ...CLOCK, ...REFERENCES];
/** A rule is tried on a sentence only where one of its words stands there. */
const NEEDS: Readonly<Record<Exclude<Need, 'word'>, RegExp>> = {
  digit: /\d/,
  month: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/,
  weekday: /mon|tue|wed|thu|fri|sat|sun/,
  unit: /second|sec|minute|min|hour|hr|day|night|week|month|quarter|year|decade|centur|millen/,
  season: /spring|summer|autumn|fall|winter/,
  clock: /\d|clock|minute|middle|noon|midday|night|morning|afternoon|evening|dawn|daybreak|dusk|sunrise|sunset|half|quarter|past/,
  holiday: new RegExp(
    Object.keys(HOLIDAYS)
      .map((name) => name.replaceAll('.', '\\.'))
      .join('|'),
  ),
};
const LEADING =
  /^(?:(?:in|on|at(?! least| most)|by|since|until|till|during|over|for|of|from|between|within|after|before|takes?|took|lasted|to) )+/;

/** Lower case, white space and dashes made plain, code unit for code unit, so that offsets hold. */
export function flatten(text: string): string {
  let flat = text.toLowerCase();
  if (flat.length !== text.length)
    flat = [...text].map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
  return flat
    .replace(/\s/g, ' ')
    .replace(/[‘’‛′`]/g, "'")
    .replace(/[‐‑‒–−]/g, '-');
}

/** All matches of all rules, the longest kept where they overlap; in order of the text. */
export function scan(context: TextContext): Candidate[] {
  const kept: Candidate[] = [];
  for (const sentence of context.sentences) {
    const found = scanSentence(flatten(context.text.slice(sentence.start, sentence.end)), sentence.start);
    kept.push(...longest(found.filter((one) => areMonths(one, context))).filter((one) => isTime(one, context)));
  }
  return kept;
}

function scanSentence(flat: string, offset: number): Candidate[] {
  const found: Candidate[] = [];
  const has = new Map<Need, boolean>([['word', true]]);
  for (const rule of RULES) {
    let wanted = has.get(rule.needs);
    if (wanted === undefined) {
      wanted = NEEDS[rule.needs as Exclude<Need, 'word'>].test(flat);
      has.set(rule.needs, wanted);
    }
    if (!wanted) continue;
    for (const match of allMatches(rule.pattern, flat)) {
      const candidate = isInsideWord(flat, match) ? undefined : candidateOf(rule, match, offset);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

/** "Nov|áková", "Mar|ić": what the patterns take for the end of a word is a letter that \b does not know. */
function isInsideWord(flat: string, match: RegExpExecArray): boolean {
  const [last, next] = [match[0].at(-1) ?? '', flat[match.index + match[0].length] ?? ''];
  const [before, first] = [flat[match.index - 1] ?? '', match[0][0] ?? ''];
  const tears = (a: string, b: string): boolean => /\p{L}/u.test(a) && /\p{L}/u.test(b) && /[^a-z]/.test(a + b);
  return tears(last, next) || tears(before, first);
}

/** What a match means, without the preposition before it; nothing where the rule cannot read it. */
function candidateOf(rule: Rule, match: RegExpExecArray, offset: number): Candidate | undefined {
  const meaning = rule.read(match.groups ?? {});
  if (!meaning) return undefined;
  const text = match[0];
  const lead = LEADING.exec(text)?.[0].length ?? 0;
  const start = match.index + (lead < text.length ? lead : 0);
  const end = match.index + text.trimEnd().length;
  if (end <= start) return undefined;
  return { rule: rule.name, start: start + offset, end: end + offset, meaning, ...(rule.part ? { part: rule.part } : {}) };
}

/** The longest match wins; among equals the rule that stands first. */
function longest(found: readonly Candidate[]): Candidate[] {
  const order = found
    .map((one, index) => ({ one, index }))
    .sort((a, b) => b.one.end - b.one.start - (a.one.end - a.one.start) || a.index - b.index);
  const kept: Candidate[] = [];
  for (const { one } of order) if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** Words that are times only in some uses: "may", "march", a number that looks like a year. */
function isTime(one: Candidate, context: TextContext): boolean {
  const written = context.text.slice(one.start, one.end);
  if (one.rule === 'month' && /^(?:may|march|mar\.?|dec\.?|sep\.?|jan\.?|jun\.?|august)$/i.test(written)) {
    if (!/^\p{Lu}/u.test(written)) return false;
    return isMonthName(one, context);
  }
  // "Jan" is a first name, "Jan." a month.
  if (one.rule === 'month' && /^(?:jan|mar|jun|dec)$/i.test(written)) return false;
  // "0% APR", "the SEP": three capitals among small letters abbreviate something else.
  if (one.rule === 'month' && /^(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEP|OCT|NOV|DEC)$/.test(written)) return false;
  if (one.rule === 'duration' && isRate(one, written, context)) return false;
  if (one.rule === 'year') return isYear(one, context);
  return true;
}

/** "May and June"; not "on 4 May and march to the hall", where the one belongs to its day and the other is a verb. */
function areMonths(one: Candidate, { text }: TextContext): boolean {
  if (one.meaning.kind !== 'month' || one.meaning.monthTo === undefined) return true;
  if (/(?<!\p{L})(?:may|march)(?!\p{L})/u.test(text.slice(one.start, one.end))) return false;
  return !/\d(?:st|nd|rd|th)?\s$/.test(text.slice(Math.max(0, one.start - 4), one.start));
}

/** "$5 million a year", "three-quarters of it": no time but a rate or a fraction. */
function isRate(one: Range, written: string, context: TextContext): boolean {
  if (/quarters$/i.test(written) && /-/.test(written)) return true;
  return (
    /^an?\s/i.test(written) &&
    /(?:\d|\b(?:million|billion|thousand|hundred|percent|times|dollars?|euros?|pounds|tons|tonnes|barrels))\s$/i.test(
      context.text.slice(Math.max(0, one.start - 10), one.start),
    )
  );
}

/** "May" and "March" as months: after a preposition or beside a year, or not before a verb. */
function isMonthName(one: Range, context: TextContext): boolean {
  const before = context.text.slice(Math.max(0, one.start - 14), one.start);
  if (/\b(?:in|since|until|till|by|from|of|last|next|this|during|between|and|to|late|early|mid|before|after|for)[\s-]$/i.test(before))
    return true;
  return false;
}

/** A number from 1000 to 2099 is a year after a preposition or alone in brackets; before a noun in the plural it is a count. */
function isYear(one: Range, context: TextContext): boolean {
  const value = Number(/\d{4}/.exec(context.text.slice(one.start, one.end))?.[0]);
  const before = context.text.slice(Math.max(0, one.start - 24), one.start).toLowerCase();
  const after = context.text.slice(one.end, one.end + 24);
  if (
    /(?:\b(?:no|nos|number|flight|room|route|highway|article|section|page|channel|boeing|model|chapter|resolution|operation|top)\.?\s|#)$/.test(
      before,
    )
  )
    return false;
  if (
    /^\s?(?:km|kg|m|mm|cm|ft|feet|miles?|metres|meters|people|tons?|tonnes|dollars|euros|pounds|points|square|degrees|votes|troops|soldiers|others|percent|per cent|million|hours|gmt|utc)\b/i.test(
      after,
    )
  )
    return false;
  const preposition =
    /(?:\b(?:in|since|until|till|by|from|of|during|between|and|to|late|early|mid|before|after|for|through|circa|the|year|back|summer|winter|spring|autumn|fall|class|season|post|pre|than|around)[\s-]|\()$/.test(
      before,
    );
  if (value < 1500) return /(?:\b(?:in|since|until|year|circa|from)\s|\()$/.test(before) && !/^\s\p{Ll}+s\b/u.test(after);
  if (preposition)
    return !(
      /(?:\b(?:of|than|to|by|from|and|for|around)\s)$/.test(before) &&
      /^\s(?:\p{Ll}+\s)?\p{Ll}+s\b/u.test(after) &&
      value % 100 === 0
    );
  // "Expo 2020": a name.
  if (/\p{Lu}\p{L}*\s$/u.test(context.text.slice(Math.max(0, one.start - 24), one.start))) return false;
  return value > 1700 && !/^\s\p{Ll}{3,}s\b/u.test(after);
}
