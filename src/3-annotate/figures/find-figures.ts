import type { DateRange, FigureMention, Sentence, TimeExpression, Token } from '../../model/index.ts';
import { firstEndingAfter } from '../../text/index.ts';
import type { TextContext } from '../context.ts';
import { type Counted, countedBy } from './counted.ts';
import { FATES, LABEL_NOUNS, MEASURED } from './lexicon/casualties.ts';
import { HEDGES, type Hedge, TRAILING_HEDGES } from './lexicon/hedges.ts';
import { TIME_UNITS } from './lexicon/units.ts';
import { type Numeral, numerals } from './scan.ts';
import { AS_OF_REACH, CONTINUES_REACH, HEDGE_REACH } from './settings.ts';

export interface TimedContext extends TextContext {
  readonly times: readonly TimeExpression[];
}

const alternatives = (table: Readonly<Record<string, Hedge>>): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
const BEFORE = new RegExp(`\\b(${alternatives(HEDGES)})(?: (?:a|an|the|another|total of))? ?$`);
const BEHIND = new RegExp(`^[ -](${alternatives(TRAILING_HEDGES)})\\b`);

/**
 * The numbers of a report, in digits and words, with what they count.
 * @param context the text and its time expressions; numbers of dates and times of day are no figures, lengths of time are
 * @returns in order of the text. "a third of", "half the" are shares in percent; "28-point plan" counts points; "Article 7" is a label
 */
export function findFigures(context: TimedContext): FigureMention[] {
  // Words of number and the nouns that they count are English: "12 Millionen" would be twelve.
  if (!context.language.startsWith('en') && context.language !== 'und') return [];
  const figures: FigureMention[] = [];
  for (const sentence of context.sentences) {
    let previous: Previous | undefined;
    const times = context.times.filter((time) => time.start < sentence.end && sentence.start < time.end);
    const all = numerals(context, sentence, times);
    for (const [index, numeral] of all.entries()) {
      const found = describe(withUnitOf(numeral, all[index + 1], context), { context, sentence, times, previous });
      if (!found) continue;
      figures.push(found);
      if (found.role !== 'label' && found.role !== 'ordinal')
        previous = { counted: { of: found.of, head: found.head, bare: false }, unit: found.unit, end: found.end };
    }
  }
  return figures;
}

/** "from 62 to 57 per cent": the unit that stands once belongs to both. */
function withUnitOf(numeral: Numeral, next: Numeral | undefined, context: TextContext): Numeral {
  if (numeral.unit || !next?.unit || TIME_UNITS.has(next.unit) || !/^ to $/.test(context.text.slice(numeral.end, next.start)))
    return numeral;
  return { ...numeral, unit: next.unit, money: next.money };
}

/** The figure before in the same sentence. */
interface Previous {
  readonly counted: Counted;
  readonly unit: string | undefined;
  readonly end: number;
}

interface Surroundings {
  readonly context: TimedContext;
  readonly sentence: Sentence;
  readonly times: readonly TimeExpression[];
  readonly previous: Previous | undefined;
}

/** An age is in years, a label has no unit. */
function unitIn(role: FigureMention['role'], unit: string | undefined): { readonly unit?: string } {
  if (role === 'age') return { unit: 'year' };
  return unit && role !== 'label' ? { unit } : {};
}

function describe(numeral: Numeral, { context, sentence, times, previous }: Surroundings): FigureMention | undefined {
  const before = context.text
    .slice(Math.max(sentence.start, numeral.start - HEDGE_REACH), numeral.start)
    .toLowerCase()
    .replace(/\s/g, ' ');
  const after = context.text.slice(numeral.end, Math.min(sentence.end, numeral.end + HEDGE_REACH)).toLowerCase();
  if (/^(?:one|zero)$/.test(numeral.written.trim()) && !countsOne(numeral, context, before, after)) return undefined;
  let counted = countedBy(numeral, context, sentence, { floor: previous?.end ?? sentence.start, times });
  let { unit } = numeral;
  // "to 22,500 tonnes from 19,000": the second number counts what the first does.
  if (counted.bare && previous && (!unit || unit === previous.unit) && continues(before, context.text.slice(previous.end, numeral.start))) {
    counted = previous.counted;
    unit = previous.unit;
  }
  // "the catch stays at 48,000 tonnes, but the share goes from 19,000": a share is of the same measure.
  if (!unit && previous?.unit && MEASURED.has(counted.head) && !TIME_UNITS.has(previous.unit)) unit = previous.unit;
  const role = roleOf(numeral, context, unit, before, after);
  if (role === 'label') counted = { of: '', head: '', bare: true };
  const hedge = hedgeOf(before, after);
  const asOf = asOfDate(context, sentence, numeral, times, counted);
  return {
    start: numeral.start,
    end: numeral.end,
    value: numeral.value,
    ...(numeral.valueTo === undefined ? {} : { valueTo: numeral.valueTo }),
    ...unitIn(role, unit),
    of: counted.of,
    head: counted.head,
    ...(hedge ? { hedge: hedge.words } : {}),
    approximate: hedge?.approximate ?? (numeral.fraction || numeral.valueTo !== undefined || /dozen/.test(numeral.written)),
    ...(hedge?.bound ? { bound: hedge.bound } : {}),
    role,
    ...(asOf ? { asOf } : {}),
  };
}

/** Whether a number stands to the one before as "from", "than" or "and" link them; "to" only where nothing stands between. */
function continues(before: string, between: string): boolean {
  if (between.length > CONTINUES_REACH) return false;
  if (/^ to $/.test(between)) return true;
  return /\b(?:from|against|than|with|and|or|versus)\s(?:(?:some|about|just|only|nearly|almost|around|roughly)\s)?$/u.test(before);
}

/** "one" counts before a noun; "one of them", "no one", "the one that" do not. */
function countsOne(numeral: Numeral, context: TextContext, before: string, after: string): boolean {
  if (/\b(?:no|any|every|some|the|this|that|which|each|only) $/.test(before) || /^ (?:of|another|that|who|day|such)\b/.test(after))
    return false;
  const next = context.tokens[firstEndingAfter(context.tokens, numeral.end - 1) + 1] as Token | undefined;
  return next?.pos === 'NOUN' || next?.pos === 'ADJ' || FATES[next?.norm ?? ''] !== undefined;
}

function roleOf(numeral: Numeral, context: TextContext, unit: string | undefined, before: string, after: string): FigureMention['role'] {
  if (numeral.ordinal) return 'ordinal';
  if (
    /-?\s?olds?$/.test(numeral.written) ||
    (/\b(?:aged?|age of|died at|turned) $/.test(before) && !numeral.unit && numeral.value < 120) ||
    (/,\s$/.test(before) && /^,/.test(after) && isAge(numeral, context))
  )
    return 'age';
  if (numeral.money) return 'money';
  if (unit === 'percent') return 'share';
  if (!numeral.unit && isLabel(numeral, context)) return 'label';
  return 'quantity';
}

/** "Marquand, 58, was questioned": a number of a life between commas behind a name. */
function isAge(numeral: Numeral, context: TextContext): boolean {
  const name = context.tokens[firstEndingAfter(context.tokens, numeral.start) - 2] as Token | undefined;
  return numeral.digits && !numeral.unit && numeral.value >= 1 && numeral.value <= 115 && /^\p{Lu}/u.test(name?.text ?? '');
}

/** A number behind a noun that is numbered, or glued to a name: "Article 7", "Su-35", "Flight 103". */
function isLabel(numeral: Numeral, context: TextContext): boolean {
  // "COVID-19", "Su-35"
  if (/\p{L}-$/u.test(context.text.slice(Math.max(0, numeral.start - 2), numeral.start))) return true;
  const at = firstEndingAfter(context.tokens, numeral.start);
  const left = context.tokens[at - 1] as Token | undefined;
  if (!left) return false;
  const glued = context.text.slice(left.end, numeral.start) === '' && /\p{L}|-/u.test(left.text);
  if (glued) return true;
  if (LABEL_NOUNS.has(left.norm))
    return numeral.digits
      ? left.pos === 'PROPN' || /^\p{Lu}/u.test(left.text) || !nounBehind(context, numeral)
      : /^\p{Lu}/u.test(left.text);
  return (
    numeral.digits &&
    left.pos === 'PROPN' &&
    !nounBehind(context, numeral) &&
    /^\p{Lu}/u.test(left.text) &&
    numeral.value < 1000 &&
    !/[,.]/.test(numeral.written)
  );
}

function nounBehind(context: TextContext, numeral: Numeral): boolean {
  const next = context.tokens[firstEndingAfter(context.tokens, numeral.end - 1) + 1] as Token | undefined;
  return next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN' || FATES[next?.norm ?? ''] !== undefined;
}

function hedgeOf(before: string, after: string): (Hedge & { readonly words: string }) | undefined {
  const left = BEFORE.exec(before);
  if (left) return { ...(HEDGES[left[1] as string] as Hedge), words: left[1] as string };
  const right = BEHIND.exec(after);
  return right ? { ...(TRAILING_HEDGES[right[1] as string] as Hedge), words: right[1] as string } : undefined;
}

/** Whether the words before a time make it the time of the count: "as of", "by", and "at" where a toll stands. */
function setsCount(context: TextContext, sentence: Sentence, numeral: Numeral, time: TimeExpression, head: string): boolean {
  const lead = context.text.slice(Math.max(sentence.start, time.start - 12), time.start).toLowerCase();
  const fate = FATES[head] !== undefined;
  const near = numeral.start < time.start ? time.start - numeral.end < AS_OF_REACH : lead.trim().startsWith('as');
  if (near && /\b(?:as of|as at) (?:\p{L}+ )?$/u.test(lead)) return true;
  if (/\bby $/.test(lead)) return fate || lead.trim() === 'by';
  const tolled = (): boolean => /\b(?:toll|count|stood)\b/.test(context.text.slice(sentence.start, sentence.end).toLowerCase());
  return fate && time.type === 'TIME' && /\bat $/.test(lead) && tolled();
}

/** The day or time at which a count stood: "as of 9 a.m.", "By six o'clock", and for a toll that rises the day on which it is told. */
function asOfDate(
  context: TextContext,
  sentence: Sentence,
  numeral: Numeral,
  times: readonly TimeExpression[],
  { head }: Counted,
): DateRange | undefined {
  if (numeral.unit && TIME_UNITS.has(numeral.unit)) return undefined;
  for (const time of times) {
    if (!time.range || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
    if (setsCount(context, sentence, numeral, time, head)) return time.range;
  }
  const rising = /\b(?:bringing|raising|taking|brought|raised|rose|risen|climbed|increased|stood|reached|updated)\b/.test(
    context.text.slice(Math.max(sentence.start, numeral.start - 60), numeral.start).toLowerCase(),
  );
  if (!rising || FATES[head] === undefined) return undefined;
  return times.find(
    (time) =>
      time.range && (time.range.precision === 'day' || time.range.precision === 'time') && time.type !== 'SET' && time.type !== 'DURATION',
  )?.range;
}
