import type { Discrepancy, FigureMention, Token } from '../../model/index.ts';
import { overlaps, relateWords } from '../../text/index.ts';
import type { StorySentence } from '../sentences.ts';
import { agree, differInTime, isComparable, isComplement, isRest, isRunning } from './compare-figures.ts';
import { shareBut } from './compared.ts';
import { compareFacts, type Fact, otherTimes } from './facts.ts';
import type { DiscrepancyContext } from './find-discrepancies.ts';
import { happeningsIn, otherDeeds, otherNames, tellOfOneSort, tellsOfAnother, thingsInCommon } from './happenings.ts';
import type { Pair } from './pairs.ts';
import { FIGURE } from './settings.ts';

/**
 * Numbers of two sentences that say the same in all but the number: the one of its sort that the other side lacks. Digits that are exchanged
 * (112, 211) are a slip whatever is counted; other numbers must count one thing.
 */
export function byDigits(context: DiscrepancyContext, found: readonly Discrepancy[]): Discrepancy[] {
  const told = new Set(
    found.flatMap((one) => one.values.flatMap(({ members }) => members.map(({ report, start }) => `${report}:${start}`))),
  );
  const known = new Map<StorySentence, FigureMention[]>();
  const figuresIn = (sentence: StorySentence): FigureMention[] => {
    const list = known.get(sentence) ?? readFigures(context, sentence);
    known.set(sentence, list);
    return list;
  };
  const facts = context.pairs.flatMap((pair): Fact[] => {
    if (pair.share < (pair.placed ? FIGURE.lone : FIGURE.alikeFree)) return [];
    // A number of this sentence is in question already.
    if ([pair.a, pair.b].every(({ report, range }) => told.has(`${report}:${range.start}`))) return [];
    const [left, right] = [figuresIn(pair.a), figuresIn(pair.b)];
    const [alone, others] = [left.filter((one) => !hasLike(one, right)), right.filter((one) => !hasLike(one, left))];
    const rival = alone.flatMap((x) =>
      others.flatMap((y) => (isRival(context, pair, [x, y], [alone, others]) ? [[x, y] as const] : [])),
    )[0];
    if (!rival) return [];
    const [x, y] = rival.map((one) => `${one.value}${one.unit ? ` ${one.unit}` : ''}`) as [string, string];
    const key = `${rival[0].of || rival[1].of || 'number'}: ${[x, y].sort().join(' or ')}`;
    return [
      { key, value: x, sentence: pair.a },
      { key, value: y, sentence: pair.b },
    ];
  });
  return compareFacts(context, facts, {
    kind: 'figure',
    subjectOf: (key) => `how many: ${key}`,
    noteOf: (values) => `The same thing is put at ${values.join(' and at ')}.`,
  });
}

const hasLike = (one: FigureMention, others: readonly FigureMention[]): boolean =>
  others.some((two) => one.value === two.value || (isComparable(one, two) && agree(one, two)));

function isRival(
  context: DiscrepancyContext,
  pair: Pair,
  [x, y]: readonly [FigureMention, FigureMention],
  [alone, others]: readonly [readonly FigureMention[], readonly FigureMention[]],
): boolean {
  if (agree(x, y) || isComplement(x, y) || differInTime(x, y) || (x.unit !== y.unit && x.head !== '' && y.head !== '')) return false;
  // "Leads by 1,200" and "has 1,400" are a lead and a count.
  if (isStep(pair.a.tokens, tokenAt(pair.a, x), x) !== isStep(pair.b.tokens, tokenAt(pair.b, y), y)) return false;
  const swapped = areSwapped(x.value, y.value);
  const { least, most } = shareBut(pair, { a: wordsOf(pair.a, x), b: wordsOf(pair.b, y) });
  if (pair.placed && swapped) return most >= FIGURE.swappedMost;
  if (isRunning(x) || isRunning(y) || countsDead(pair) || otherShares(x, y)) return false;
  const [high, low] = [Math.max(x.value, y.value), Math.min(x.value, y.value)];
  const near = low > 0 && high / low <= FIGURE.ratio;
  // Other sums of one thing told besides: the same thing on another day.
  if (pair.placed)
    return (
      near &&
      !isRest(pair.a, pair.b, x.value + y.value) &&
      alone.length === 1 &&
      others.length === 1 &&
      (!x.head || !y.head) &&
      least >= FIGURE.headless
    );
  if (otherTimes(context, pair) || otherNames(pair) || tellsOfAnother(pair) || (alone.length > 1 && others.length > 1)) return false;
  if (swapped && least >= FIGURE.swappedFree) return true;
  if (!tellOfOneSort(pair) || otherDeeds(pair.a, tokenAt(pair.a, x), pair.b, tokenAt(pair.b, y))) return false;
  return near && isOneCount(pair, x, y) && isLone(x, alone) && isLone(y, others) && isSameSort(pair, least);
}

/** One unit, or one thing counted: a noun, or what the event of the sentence counts (people and jobs of a lay-off). */
function isOneCount(pair: Pair, x: FigureMention, y: FigureMention): boolean {
  if ((x.unit || x.head) === '' || (y.unit || y.head) === '')
    return isPart(pair.a, x) && isPart(pair.b, y) && !isRest(pair.a, pair.b, x.value + y.value);
  if (isComparable(x, y)) return true;
  const others = happeningsIn(pair.b);
  return !x.unit && !y.unit && COUNTED.test(x.head) && COUNTED.test(y.head) && [...happeningsIn(pair.a)].some((one) => others.has(one));
}

/** "Seven of the twelve bakeries". */
const isPart = ({ tokens }: StorySentence, { end }: FigureMention): boolean => {
  const behind = tokens.filter((token) => token.start >= end).slice(0, 3);
  return behind[0]?.norm === 'of' && behind.some((token) => token.pos === 'NUM');
};

const tokenAt = ({ tokens }: StorySentence, { start }: FigureMention): number => tokens.findIndex((token) => token.end > start);

/** Nouns that count people under another name. */
const COUNTED = /^(?:people|person|job|post|worker|employee|staff|position|man|woman)$/;

/** Nearly the same words, or a name and the things around it in other words. */
function isSameSort(pair: Pair, least: number): boolean {
  if (least >= FIGURE.sameBut) return true;
  const { nouns, names } = thingsInCommon(pair);
  return names > 0 && nouns + names >= FIGURE.sortNouns && least >= FIGURE.sortBut;
}

const isLone = (one: FigureMention, own: readonly FigureMention[]): boolean => own.every((two) => two === one || !isComparable(one, two));

/** "22 percent of the young", "31 percent of all": shares of two things. */
const otherShares = (x: FigureMention, y: FigureMention): boolean =>
  x.role === 'share' &&
  y.role === 'share' &&
  x.head !== y.head &&
  x.head !== x.unit &&
  y.head !== y.unit &&
  (relateWords(x.head, y.head)?.nearness ?? 0) < 0.6;

/** Two numbers of one order with the same digits in another order. */
function areSwapped(a: number, b: number): boolean {
  const digits = (value: number): string =>
    String(value)
      .replace(/(?<=^\d+)0+$/, '')
      .replace('.', '');
  const [x, y] = [digits(a), digits(b)];
  const size = (value: number): number => Math.floor(Math.log10(value));
  return x !== y && x.length >= 2 && a > 0 && b > 0 && size(a) === size(b) && [...x].sort().join('') === [...y].sort().join('');
}

/** Counts that rise with the hours. */
const countsDead = ({ a, b }: Pair): boolean =>
  [a, b].some(({ tokens }) =>
    tokens.some((token) => /^(?:die|dead|death|kill|toll|injure|injured|wound|miss|missing|rescue)$/.test(token.lemma)),
  );

const wordsOf = ({ wording }: StorySentence, figure: FigureMention): number[] =>
  wording.words.flatMap((word, i) => (overlaps(word, figure) ? [i] : []));

/** "Rose by 12 percent"; "was signed by 12 members" counts. */
const isStep = (tokens: readonly Token[], at: number, { unit }: FigureMention): boolean =>
  tokens[at - 1]?.norm === 'by' && (unit !== undefined || !/(?:ed|en)$/.test(tokens[at - 2]?.norm ?? ''));

function readFigures(context: DiscrepancyContext, { report, range, tokens }: StorySentence): FigureMention[] {
  const annotations = context.sentences.get(report)?.annotated.annotations;
  return (annotations?.figures ?? []).filter((one) => {
    if (!overlaps(one, range) || !/^(?:quantity|share|money)$/.test(one.role)) return false;
    const at = tokens.findIndex((token) => token.end > one.start);
    if (/^(?:from|against|than)$/.test(tokens[at - 1]?.norm ?? '')) return false;
    return !annotations?.times.some((time) => time.type !== 'DURATION' && overlaps(time, one));
  });
}
