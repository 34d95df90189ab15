import type { Discrepancy, FigureMention, Token } from '../../../model/index.ts';
import { overlaps, relateWords } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { splitCondition } from '../certainty/index.ts';
import {
  type DiscrepancyContext,
  happeningsIn,
  isWidened,
  otherDeeds,
  otherNames,
  otherStages,
  otherTimes,
  otherTurns,
  otherVerbs,
  type Pair,
  shareBut,
  tellOfOneSort,
  tellsOfAnother,
  thingsInCommon,
} from '../ground/index.ts';
import { FIGURE } from '../settings.ts';
import { areSwapped } from './by-slip.ts';
import { type CountFact, compareCounts } from './compare-counts.ts';
import { agree, baseOf, differInTime, isComparable, isComplement, isDifference, isIdiom, isRest, isRunning } from './compare-figures.ts';
import { figureWords } from './figure-words.ts';
import { areOfOneHour } from './same-hour.ts';
import { figuresOf, tellsBesides } from './series.ts';

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
  const facts = [...context.pairs, ...context.beads].flatMap((pair): CountFact[] => {
    if (!pair.placed && pair.share < FIGURE.alikeFree) return [];
    // A number of this sentence is in question already.
    if ([pair.a, pair.b].every(({ report, range }) => told.has(`${report}:${range.start}`))) return [];
    const [left, right] = [figuresIn(pair.a), figuresIn(pair.b)].map((own, k) => free(own, k ? pair.b : pair.a, k ? pair.a : pair.b)) as [
      FigureMention[],
      FigureMention[],
    ];
    const [alone, others] = [left.filter((one) => !hasLike(one, right)), right.filter((one) => !hasLike(one, left))];
    const rival = alone.flatMap((x) =>
      others.flatMap((y) => (isRival(context, pair, [x, y], [alone, others]) ? [[x, y] as const] : [])),
    )[0];
    if (!rival) return [];
    const key = `${rival[0].of || rival[1].of}: ${rival.map(keyOfValue).sort().join(' or ')}`;
    return [rival[0], rival[1]].map((figure, k): CountFact => {
      const sentence = k ? pair.b : pair.a;
      const words = figureWords(context.sentences.get(sentence.report)?.annotated.report.text ?? '', figure);
      return { key, value: keyOfValue(figure), words, sentence, figure };
    });
  });
  return compareCounts(context, facts);
}

const keyOfValue = ({ value, unit }: FigureMention): string => `${value}${unit ? ` ${unit}` : ''}`;

/** Without the numbers of a condition that the other sentence does not tell. */
function free(own: readonly FigureMention[], sentence: StorySentence, other: StorySentence): FigureMention[] {
  const clause = splitCondition(sentence.tokens)?.clause ?? [];
  if (!clause.length || splitCondition(other.tokens)) return [...own];
  return own.filter((one) => !clause.some((token) => overlaps(token, one)));
}

const hasLike = (one: FigureMention, others: readonly FigureMention[]): boolean =>
  others.some(
    (two) => (one.value === two.value && (!one.unit || !two.unit || one.unit === two.unit)) || (isComparable(one, two) && agree(one, two)),
  );

interface Rivalry {
  readonly context: DiscrepancyContext;
  readonly pair: Pair;
  readonly x: FigureMention;
  readonly y: FigureMention;
  /** Figures of either sentence that the other lacks. */
  readonly alone: readonly FigureMention[];
  readonly others: readonly FigureMention[];
  /** Share of the meaning in common but for the numbers, from the poorer and the better side. */
  readonly least: number;
  readonly most: number;
  /** The digits of the one are those of the other in another order. */
  readonly swapped: boolean;
}

function isRival(
  context: DiscrepancyContext,
  pair: Pair,
  [x, y]: readonly [FigureMention, FigureMention],
  [alone, others]: readonly [readonly FigureMention[], readonly FigureMention[]],
): boolean {
  if (agree(x, y) || isComplement(x, y) || differInTime(x, y) || otherUnits(x, y)) return false;
  if (tellsBesides(figuresOf(context, pair.a), x, y) || tellsBesides(figuresOf(context, pair.b), y, x)) return false;
  // "Leads by 1,200" and "has 1,400" are a lead and a count.
  if (isStep(pair.a.tokens, tokenAt(pair.a, x), x) !== isStep(pair.b.tokens, tokenAt(pair.b, y), y)) return false;
  const swapped = areSwapped(x.value, y.value, 2);
  const { least, most } = shareBut(pair, { a: wordsOf(pair.a, x), b: wordsOf(pair.b, y) });
  if (pair.placed && swapped) return most >= FIGURE.swappedMost;
  if (otherShares(x, y) && !areTurnouts(pair) && !(swapped && least >= FIGURE.sameBut)) return false;
  const running = isRunning(x) || isRunning(y) || countsDead(pair);
  const counted = [
    { figure: x, sentence: pair.a },
    { figure: y, sentence: pair.b },
  ] as const;
  if (running && !areOfOneHour(context, counted, { copied: pair.placed })) return false;
  const told: Rivalry = { context, pair, x, y, alone, others, least, most, swapped };
  return pair.placed ? isPlacedRival(told) : isFreeRival(told);
}

const otherUnits = (x: FigureMention, y: FigureMention): boolean =>
  x.unit !== y.unit && x.head !== '' && y.head !== '' && !(x.unit && y.unit && isComparable(x, y));

const areNear = (x: FigureMention, y: FigureMention, ratio: number): boolean => {
  const [one, two] = [baseOf(x).value, baseOf(y).value];
  const [high, low] = [Math.max(one, two), Math.min(one, two)];
  return low > 0 && high / low <= ratio;
};

/** "A 23-year-old man", "a 32-year-old man": two people have two ages, so the noun must be one. */
function areAges(context: DiscrepancyContext, { a, b }: Pair, x: FigureMention, y: FigureMention): boolean {
  const isCompound = ({ report }: StorySentence, { start, end }: FigureMention): boolean =>
    /-year-old/.test(context.sentences.get(report)?.annotated.report.text.slice(start, end + 10) ?? '');
  return x.head === y.head && isCompound(a, x) && isCompound(b, y);
}

/** "Nine children and four adults", "thirteen people": one number is the sum of two of the other side. */
const isSum = ({ wording }: StorySentence, part: FigureMention, whole: FigureMention): boolean =>
  wording.words.some(({ kind, value }) => kind === 'number' && value !== undefined && value > 0 && value + part.value === whole.value);

/** At one place of dependent reports: the only number of either sentence that the other lacks. */
function isPlacedRival({ pair, x, y, alone, others, least }: Rivalry): boolean {
  // Other sums of one thing told besides: the same thing on another day.
  if (isRest(pair.a, pair.b, x.value + y.value) || isSum(pair.a, x, y) || isSum(pair.b, y, x) || alone.length > 1 || others.length > 1)
    return false;
  return areNear(x, y, FIGURE.ratioPlaced) && least >= (x.unit && y.unit && isComparable(x, y) ? FIGURE.unitPlaced : FIGURE.headless);
}

/** Something tells that the two sentences are of two events, or of the plan and of what came of it. */
const isSetApart = (context: DiscrepancyContext, pair: Pair): boolean =>
  [otherNames, tellsOfAnother, isWidened, otherTurns].some((differs) => differs(pair)) ||
  otherTimes(context, pair) ||
  otherStages(context, pair);

/** In independent reports: one event, one thing counted, and nothing that sets it apart. */
function isFreeRival({ context, pair, x, y, alone, others, least, swapped }: Rivalry): boolean {
  if (isSetApart(context, pair)) return false;
  if (alone.length > 1 && others.length > 1) return false;
  if (x.role === 'age' && !areAges(context, pair, x, y)) return false;
  if (swapped && least >= FIGURE.swappedFree) return true;
  const [at, other] = [tokenAt(pair.a, x), tokenAt(pair.b, y)];
  if (otherDeeds(pair.a, at, pair.b, other) || otherVerbs(pair.a, at, pair.b, other)) return false;
  if (hasOnly(pair.a, x) !== hasOnly(pair.b, y) || otherOf(pair, x, y)) return false;
  if (!areNear(x, y, FIGURE.ratio) || !isOneCount(pair, x, y) || !isLone(x, alone) || !isLone(y, others)) return false;
  // "Seven are missing", "twelve remain missing": the fate tells the event where no verb does.
  const sort = tellOfOneSort(pair) || (isRunning(x) && x.head === y.head);
  if (sort) return isSameSort(pair, least);
  return least >= FIGURE.sortless && (thingsInCommon(pair).names > 0 || (x.head === y.head && least >= FIGURE.sameBut));
}

/** "The terminal has five silos": the stock, and not what something happened to. */
const hasOnly = (sentence: StorySentence, figure: FigureMention): boolean =>
  /^(?:have|own|possess|hold|number)$/.test(
    sentence.tokens.slice(0, tokenAt(sentence, figure)).findLast(({ pos }) => pos === 'VERB' || pos === 'AUX')?.lemma ?? '',
  ) && !sentence.tokens.slice(0, tokenAt(sentence, figure)).some(({ norm }, k, own) => norm === 'had' && own[k + 1]?.pos === 'VERB');

/** "22 cases of measles", "37 cases of mumps". */
function otherOf({ a, b }: Pair, x: FigureMention, y: FigureMention): boolean {
  const ofWhat = (sentence: StorySentence, figure: FigureMention): string | undefined => {
    const behind = sentence.tokens.slice(tokenAt(sentence, figure) + 1, tokenAt(sentence, figure) + REACH);
    const of = behind.findIndex(({ norm }, k) => norm === 'of' && behind[k - 1]?.pos === 'NOUN');
    return of < 0 ? undefined : behind.slice(of + 1).find(({ pos }) => pos === 'NOUN')?.lemma;
  };
  const [one, two] = [ofWhat(a, x), ofWhat(b, y)];
  return one !== undefined && two !== undefined && one !== two && (relateWords(one, two)?.nearness ?? 0) < OF;
}

/** Unit: tokens. */
const REACH = 6;
/** Nearness of two nouns that may be one. */
const OF = 0.6;

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
  if (areTurnouts(pair) && nouns > 1) return true;
  if (names > 0 && nouns + names >= 2 && least >= FIGURE.sameNamed) return true;
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

/** "Turnout was 61 percent", "61 percent of voters took part": one share in other words. */
const areTurnouts = ({ a, b }: Pair): boolean =>
  [a, b].every(({ tokens }) => {
    const has = (pattern: RegExp): boolean => tokens.some(({ norm }) => pattern.test(norm));
    return (
      has(/^(?:turnout|participation)$/) || (has(/^(?:voters?|electorate|eligible)$/) && has(/^(?:took|voted|cast|participated|turned)$/))
    );
  });

/** Counts that rise with the hours. */
const countsDead = ({ a, b }: Pair): boolean =>
  [a, b].some(({ tokens }) =>
    tokens.some((token) => /^(?:die|dead|death|kill|toll|injure|injured|wound|miss|missing|rescue)$/.test(token.lemma)),
  );

const wordsOf = ({ wording }: StorySentence, figure: FigureMention): number[] =>
  wording.words.flatMap((word, i) => (overlaps(word, figure) ? [i] : []));

/** "Rose by 12 percent"; "was signed by 12 members" counts. */
const isStep = (tokens: readonly Token[], at: number, { unit }: FigureMention): boolean =>
  tokens[at - 1]?.norm === 'by' &&
  !/^(?:vote|pass|approve|back|carry)$/.test(tokens[at - 2]?.lemma ?? '') &&
  (unit !== undefined || !/(?:ed|en)$/.test(tokens[at - 2]?.norm ?? ''));

function readFigures(context: DiscrepancyContext, { report, range, tokens }: StorySentence): FigureMention[] {
  const annotations = context.sentences.get(report)?.annotated.annotations;
  return (annotations?.figures ?? []).filter((one) => {
    if (!overlaps(one, range) || !/^(?:quantity|share|money|age)$/.test(one.role)) return false;
    const at = tokens.findIndex((token) => token.end > one.start);
    const before = tokens[at - 1]?.norm ?? '';
    if (isIdiom(tokens, one)) return false;
    if (/^(?:from|against|than)$/.test(before) || (before === 'with' && /^compare/.test(tokens[at - 2]?.lemma ?? ''))) return false;
    if (before !== 'by' && isDifference(tokens, one)) return false;
    return !annotations?.times.some((time) => time.type !== 'DURATION' && overlaps(time, one));
  });
}
