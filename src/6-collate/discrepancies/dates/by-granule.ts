import type { Discrepancy, Range, TimeExpression } from '../../../model/index.ts';
import { overlaps, relateWords, type Word } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { isSeries } from '../figures/index.ts';
import {
  compareFacts,
  type DiscrepancyContext,
  type Fact,
  isTimeWord,
  layOut,
  otherNames,
  otherTurns,
  type Pair,
  rivalFacts,
  shareBut,
  stageOf,
  tellOfOneSort,
  tellsOfAnother,
} from '../ground/index.ts';
import { opposites } from '../lexicon/opposites.ts';
import { tellingVerbs } from '../lexicon/sense.ts';
import { DATE } from '../settings.ts';

/** A time as far as it is told: its granule ("year") and what it says of it ("2019"), with the verb that it dates. */
interface Told {
  readonly range: Range;
  readonly granule: 'year' | 'month' | 'weekday' | 'hour' | 'ago';
  readonly value: string;
  readonly verb: string | undefined;
  /** To come, or denied: "will meet again", "failed to agree". */
  readonly stage: string;
  /** A deadline: "by Sunday". */
  readonly due: boolean;
  /** Days from the report's own day, where both are known. */
  readonly ago: number | undefined;
}

/** "since 2019" against "since 2016", "in January" against "in February", seven o'clock against nine: the one time of its granule that the other lacks. */
export function byGranule(context: DiscrepancyContext): Discrepancy[] {
  const known = new Map<StorySentence, Told[]>();
  const toldIn = (sentence: StorySentence): Told[] => {
    const found = known.get(sentence) ?? readTimes(context, sentence);
    known.set(sentence, found);
    return found;
  };
  const facts = [...context.pairs, ...context.beads].flatMap((pair): Fact[] => {
    if (pair.share < (pair.placed ? DATE.granulePlaced : DATE.granuleFree)) return [];
    const [left, right] = [toldIn(pair.a), toldIn(pair.b)];
    const [x, ...more] = left.filter((one) => !right.some((other) => isOne(one, other)));
    const [y, ...others] = right.filter((one) => !left.some((other) => isOne(one, other)));
    if (!x || !y || more.length || others.length || x.granule !== y.granule || !isOfOneThing(pair, x, y) || isSeries(context, pair))
      return [];
    return rivalFacts(pair, [x.value, y.value]);
  });
  return compareFacts(context, facts, {
    kind: 'date',
    ask: 'When?',
    noteOf: (values) => `The same event is given to ${values.join(' and to ')}.`,
  });
}

const isOne = (a: Told, b: Told): boolean => a.granule === b.granule && a.value === b.value;

/** Dependent reports at one place; independent ones only where verb and words agree, and never on the hour, which another zone shifts. */
function isOfOneThing(pair: Pair, x: Told, y: Told): boolean {
  const { coverageA, coverageB } = layOut(pair);
  const [least, most] = [Math.min(coverageA, coverageB), Math.max(coverageA, coverageB)];
  // The weekdays of dependent reports are another question's.
  if (pair.placed) return x.granule !== 'weekday' && most >= DATE.granuleMost && least >= DATE.placed;
  // "On Sunday" in Sunday's report and "on Saturday" in Saturday's tell of two days.
  if (x.ago !== undefined && x.ago === y.ago && x.ago <= 1) return false;
  if (
    x.stage !== y.stage ||
    x.due !== y.due ||
    otherNames(pair) ||
    tellsOfAnother(pair) ||
    otherTurns(pair) ||
    otherCounts(pair) ||
    tellOpposites(pair) ||
    otherMembers(pair) ||
    isAsking(pair)
  )
    return false;
  const but = shareBut(pair, { a: wordsIn(pair.a, x.range), b: wordsIn(pair.b, y.range) }).least;
  return (
    x.granule !== 'hour' &&
    x.granule !== 'ago' &&
    but >= (x.granule === 'year' ? DATE.yearLeast : DATE.granuleLeast) &&
    x.verb !== undefined &&
    (isOneVerb(x.verb, y.verb) || tellOfOneSort(pair))
  );
}

/** "Could not be reached for comment on Thursday": the day of the asking. */
const isAsking = ({ a, b }: Pair): boolean => [a, b].some(({ tokens }) => tokens.some(({ lemma }) => lemma === 'comment'));

/** "Called off Friday's strike", "went ahead with it on Monday": two things that happened. */
function tellOpposites({ a, b }: Pair): boolean {
  const sidesIn = ({ tokens }: StorySentence) =>
    tokens.flatMap(({ lemma, pos }, k) =>
      pos === 'VERB' ? (opposites.get(`${lemma}-${tokens[k + 1]?.norm}`) ?? opposites.get(lemma) ?? []) : [],
    );
  const right = sidesIn(b);
  return sidesIn(a).some((x) => right.some((y) => x.row === y.row && x.side !== y.side));
}

/** "The ban on swimming", "the ban on fishing"; "she", "he": each side has a member of one kind that the other has not. */
function otherMembers(pair: Pair): boolean {
  const { ofA, ofB } = layOut(pair);
  const alone = ({ tokens, wording: { words } }: StorySentence, of: ReadonlyMap<number, number>): string[] =>
    words.flatMap((word, i) => (!of.has(i) && (isMember(word) || isObject(tokens, word)) ? [word.lemma] : []));
  const right = alone(pair.b, ofA);
  return alone(pair.a, ofB).some((x) => right.some((y) => (PERSONS.test(x) && PERSONS.test(y)) || relateWords(x, y)?.kinship === 'sister'));
}

const isMember = ({ kind, pos, lemma }: Word): boolean =>
  (kind === 'content' && pos === 'NOUN' && !isTimeWord(lemma)) || PERSONS.test(lemma);
/** A gerund behind its preposition. */
const isObject = (tokens: StorySentence['tokens'], { start, text }: Word): boolean =>
  /ing$/.test(text) && tokens[tokens.findIndex((token) => token.start === start) - 1]?.pos === 'ADP';
const PERSONS = /^(?:he|she)$/;

/** "4.1 percent in March", "3.8 percent in April": each month has its own. */
function otherCounts({ a, b }: Pair): boolean {
  const countsIn = ({ tokens }: StorySentence): string[] =>
    tokens.flatMap(({ pos, norm }) => (pos === 'NUM' && !/^(?:19|20)\d\d$|:/.test(norm) ? [norm] : []));
  const [left, right] = [countsIn(a), countsIn(b)];
  return left.length > 0 && right.length > 0 && !left.some((one) => right.includes(one));
}

const wordsIn = ({ wording }: StorySentence, range: Range): number[] =>
  wording.words.flatMap((word, i) => (overlaps(word, range) ? [i] : []));

const isOneVerb = (a: string, b: string | undefined): boolean =>
  b !== undefined && (a === b || (relateWords(a, b)?.nearness ?? 0) >= SAME_VERB);
const SAME_VERB = 0.6;

function readTimes(context: DiscrepancyContext, sentence: StorySentence): Told[] {
  const annotated = context.sentences.get(sentence.report)?.annotated;
  const { tokens, range } = sentence;
  return (annotated?.annotations.times ?? []).flatMap((time): Told[] => {
    if (!overlaps(time, range)) return [];
    const text = annotated?.report.text.slice(time.start, time.end) ?? '';
    const before = tokens.findLast((token) => token.end <= time.start && (token.pos === 'VERB' || token.pos === 'AUX'))?.lemma;
    const verb = before ?? tokens.find((token) => token.start >= time.end && token.pos === 'VERB')?.lemma;
    return before && tellingVerbs.has(before)
      ? []
      : granulesOf(time, text).map((one) => ({
          ...one,
          range: { start: time.start, end: time.end },
          verb,
          stage: stageOf(tokens),
          due: /^(?:by|before|until|till)$/.test(tokens.findLast(({ end }) => end <= time.start)?.norm ?? ''),
          ago: daysAgo(time, annotated?.report.published?.value),
        }));
  });
}

function daysAgo({ range }: TimeExpression, published: string | undefined): number | undefined {
  if (!range || !published) return undefined;
  return Math.round((Date.parse(published.slice(0, 10)) - Date.parse(range.from.slice(0, 10))) / 864e5);
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;

function granulesOf({ type, value }: TimeExpression, written: string): Omit<Told, 'range' | 'verb' | 'ago' | 'stage' | 'due'>[] {
  const text = written.toLowerCase();
  if (type !== 'DATE' && type !== 'TIME') return [];
  const year = /^(?:in |since )?((?:19|20)\d\d)$/.exec(text)?.[1];
  if (year) return [{ granule: 'year', value: year }];
  const month = MONTHS.find((name) => new RegExp(`^(?:(?:last|next|this|early|late|mid|in)[ -])*${name}$`).test(text));
  if (month) return [{ granule: 'month', value: month }];
  const ago = /^(\w+ (?:day|week|month|year)s?) ago$/.exec(text)?.[1];
  if (ago) return [{ granule: 'ago', value: `${ago} ago` }];
  const clock = /T(\d\d:\d\d)/.exec(value)?.[1];
  const weekday = WEEKDAYS.exec(text)?.[0];
  // An hour with its zone, or told by another clock, may be the same hour.
  if (clock && /\d|noon|midnight/.test(text) && !/gmt|utc|local|cet|est|\b[a-z]{1,2}st\b/.test(text))
    return [{ granule: 'hour', value: clock }, ...(weekday ? [{ granule: 'weekday', value: weekday } as const] : [])];
  return weekday ? [{ granule: 'weekday', value: weekday }] : [];
}
