import type { Discrepancy, FigureMention } from '../../../model/index.ts';
import { overlaps } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import {
  allSentences,
  type DiscrepancyContext,
  isTimeWord,
  layOut,
  nounsNear,
  otherStages,
  otherTimes,
  otherTurns,
  otherVerbs,
  type Pair,
} from '../ground/index.ts';
import { everyBodysNouns } from '../lexicon/figures.ts';
import { FIGURE, SOLE } from '../settings.ts';
import { type CountFact, compareCounts } from './compare-counts.ts';
import { agree, isComplement, isDifference, isIdiom, isRest, isRunning } from './compare-figures.ts';
import { figureWords } from './figure-words.ts';

interface Place {
  readonly figure: FigureMention;
  readonly sentence: StorySentence;
}

/**
 * "600 unarmed observers would be posted in the corridor", "bring 800 foreign observers into the corridor": independent reports whose sentences share
 * little. A thing that each report counts once, and all reports together with two numbers, is one thing, where both tell it of one name.
 */
export function bySoleCount(context: DiscrepancyContext): Discrepancy[] {
  const byNoun = new Map<string, Place[]>();
  for (const place of placesIn(context)) byNoun.set(place.figure.head, [...(byNoun.get(place.figure.head) ?? []), place]);
  const facts = [...byNoun].flatMap(([noun, places]): CountFact[] => {
    if (new Set(places.map(({ figure }) => figure.value)).size !== 2 || !isCountedOnce(places)) return [];
    const rival = places.flatMap((x, k) => places.slice(k + 1).flatMap((y) => (areRivals(context, x, y) ? [[x, y] as const] : [])))[0];
    if (!rival) return [];
    const key = `${noun}: ${rival.map(({ figure }) => figure.value).join(' or ')}`;
    return places.map(({ figure, sentence }): CountFact => {
      const words = figureWords(context.sentences.get(sentence.report)?.annotated.report.text ?? '', figure);
      return { key, value: `${figure.value}`, words, sentence, beside: rival[0].sentence, figure };
    });
  });
  return compareCounts(context, facts);
}

/** No report gives both numbers. */
const isCountedOnce = (places: readonly Place[]): boolean =>
  places.every((x) => places.every((y) => x.sentence.report !== y.sentence.report || x.figure.value === y.figure.value));

function placesIn(context: DiscrepancyContext): Place[] {
  return allSentences(context).flatMap((sentence) => {
    const { figures = [], times = [] } = context.sentences.get(sentence.report)?.annotated.annotations ?? {};
    return figures.flatMap((figure): Place[] => {
      const { role, unit, head, value } = figure;
      if (role !== 'quantity' || unit || head.length < SOLE.letters || value < SOLE.least || !overlaps(figure, sentence.range)) return [];
      if (everyBodysNouns.has(head) || isTimeWord(head) || isRunning(figure) || times.some((time) => overlaps(time, figure))) return [];
      return isDifference(sentence.tokens, figure) || isIdiom(sentence.tokens, figure) ? [] : [{ figure, sentence }];
    });
  });
}

function areRivals(context: DiscrepancyContext, x: Place, y: Place): boolean {
  const [a, b] = [x.figure, y.figure];
  if (context.descent.related(x.sentence.report, y.sentence.report) || agree(a, b) || isComplement(a, b)) return false;
  if (Math.max(a.value, b.value) > FIGURE.ratio * Math.min(a.value, b.value)) return false;
  const pair: Pair = { a: x.sentence, b: y.sentence, placed: false, share: 0 };
  if (otherTimes(context, pair) || isSetApart(x) || isSetApart(y) || otherTurns(pair) || otherStages(context, pair)) return false;
  if (isRest(pair.a, pair.b, a.value + b.value)) return false;
  const [at, other] = [tokenAt(x), tokenAt(y)];
  return !otherVerbs(pair.a, at, pair.b, other) && tellOfOneName(pair, at, other);
}

/** "Another 800 observers", "the earlier 600"; "it would also bring" sets nothing apart from the other report's. */
const isSetApart = ({ sentence: { tokens }, figure }: Place): boolean =>
  tokens.some(
    ({ norm, end }) =>
      /^(?:earlier|previous|previously|last|again|originally|initially)$/.test(norm) ||
      (/^(?:another|further|additional|other)$/.test(norm) && end <= figure.start && figure.start - end < SOLE.near),
  );

const tokenAt = ({ sentence, figure }: Place): number => sentence.tokens.findIndex(({ end }) => end > figure.start);

/** The clauses of the two numbers have a name in common, and a noun beside what is counted. */
function tellOfOneName(pair: Pair, at: number, other: number): boolean {
  const { ofB } = layOut(pair);
  const right = nounsNear(pair.b, other);
  const common = nounsNear(pair.a, at).filter((i) => right.includes(ofB.get(i) ?? -1));
  const kinds = common.map((i) => pair.a.wording.words[i]?.kind);
  return kinds.includes('name') && kinds.filter((kind) => kind !== 'name').length >= SOLE.nouns;
}
