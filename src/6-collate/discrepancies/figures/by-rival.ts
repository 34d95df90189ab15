import type { Discrepancy, FigureMention, Token } from '../../../model/index.ts';
import { overlaps } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { eventClasses } from '../../statements/index.ts';
import { allSentences, creditsIn, type DiscrepancyContext, mentionsOf } from '../ground/index.ts';
import { admittingVerbs, countingVerbs } from '../lexicon/figures.ts';
import { RIVAL } from '../settings.ts';
import { type CountFact, compareCounts } from './compare-counts.ts';
import { agree, isComparable, isDifference } from './compare-figures.ts';
import { figureWords } from './figure-words.ts';

/** A number where it stands, with what it counts; a bare one counts what the number before it counts. */
interface Place {
  readonly figure: FigureMention;
  readonly sentence: StorySentence;
}

/**
 * "The ward has 35 beds, not 60", "34 hospitals were hit, the union said. The ministry speaks of 31": a report that sets its number against another's.
 * Told where a report that owes nothing to it gives the other number alone: its readers see one side.
 */
export function byRival(context: DiscrepancyContext): Discrepancy[] {
  const places = placesIn(context);
  const facts = rivalsIn(context, places).flatMap(([own, other]) => {
    const elsewhere = places.filter(
      ({ figure, sentence }) =>
        !context.descent.related(sentence.report, own.sentence.report) &&
        countsSame(figure, other.figure) &&
        [own, other].some((one) => figure.value === one.figure.value && figure.bound === one.figure.bound),
    );
    if (!elsewhere.length) return [];
    const key = `${own.figure.of}: ${[own, other]
      .map(({ figure }) => figure.value)
      .sort((a, b) => a - b)
      .join(' or ')}`;
    return [own, other, ...elsewhere].map((place) => factOf(context, place, key, own.sentence));
  });
  return compareCounts(context, facts);
}

function factOf(context: DiscrepancyContext, { figure, sentence }: Place, key: string, beside: StorySentence): CountFact {
  const words = figureWords(context.sentences.get(sentence.report)?.annotated.report.text ?? '', figure);
  return { key, value: `${figure.value}${figure.unit ? ` ${figure.unit}` : ''}`, words, sentence, beside, figure };
}

/** One thing counted: "eleven bodies", "nine dead". */
const countsSame = (x: FigureMention, y: FigureMention): boolean => isComparable(x, y) || (!x.unit && !y.unit && isDead(x) && isDead(y));
const isDead = ({ head }: FigureMention): boolean => eventClasses.get(head)?.includes('die') ?? false;

function placesIn(context: DiscrepancyContext): Place[] {
  return allSentences(context).flatMap((sentence) => {
    const { figures = [], times = [] } = context.sentences.get(sentence.report)?.annotated.annotations ?? {};
    return figures.flatMap((figure): Place[] =>
      overlaps(figure, sentence.range) &&
      /^(?:quantity|share|money)$/.test(figure.role) &&
      !times.some((time) => overlaps(time, figure)) &&
      !isDifference(sentence.tokens, figure)
        ? [{ figure, sentence }]
        : [],
    );
  });
}

/** Numbers that a report sets against each other, its own first. */
function rivalsIn(context: DiscrepancyContext, places: readonly Place[]): (readonly [Place, Place])[] {
  return places.flatMap((own, k) => {
    const next = places[k + 1];
    if (!next || next.sentence.report !== own.sentence.report) return [];
    const other = { ...next, figure: countedLike(next.figure, own.figure) };
    if (!countsSame(own.figure, other.figure) || agree(own.figure, other.figure)) return [];
    if (next.sentence === own.sentence) return isDeniedNumber(own, next) ? [[own, other] as const] : [];
    return next.sentence.index - own.sentence.index === 1 && isAnotherCount(context, own.sentence, next) ? [[own, other] as const] : [];
  });
}

/** "35 beds, not 60": sixty beds. */
const countedLike = (figure: FigureMention, { of, head, unit, role }: FigureMention): FigureMention =>
  figure.head === '' && !figure.unit ? { ...figure, of, head, role, ...(unit ? { unit } : {}) } : figure;

const tokenAt = ({ tokens }: StorySentence, { start }: FigureMention): number => tokens.findIndex((token) => token.end > start);

/** ", not 60", "instead of 60", "rather than 60"; "not 60 but 35" has the denied one first and is left. */
function isDeniedNumber({ figure, sentence }: Place, other: Place): boolean {
  const { tokens } = sentence;
  const at = tokenAt(sentence, other.figure);
  const between = tokens.slice(tokenAt(sentence, figure) + 1, at);
  const last = between.at(-1)?.norm === 'the' ? between.at(-2) : between.at(-1);
  const before = between.at(between.at(-1)?.norm === 'the' ? -3 : -2);
  return (
    between.length <= RIVAL.between &&
    (last?.norm === 'not' ? /^(?:,|and)$/.test(before?.norm ?? '') : /^(?:instead|rather)$/.test(before?.norm ?? ''))
  );
}

/** A short sentence in which another body gives its number: "The ministry speaks of 31", "Ombra has acknowledged 24". */
function isAnotherCount(context: DiscrepancyContext, told: StorySentence, { figure, sentence }: Place): boolean {
  const { tokens } = sentence;
  const at = tokenAt(sentence, figure);
  const verb = tokens.findIndex(({ lemma }) => countingVerbs.has(lemma));
  const word = tokens[verb];
  if (!word || verb > RIVAL.subject || verb > at || tokens.length > RIVAL.tokens) return false;
  // "Puts its own dead at 24" counts others; "earlier spoke of 24" is out of date.
  if (tokens.some(({ norm }) => SET_APART.test(norm)) || /(?:ed|oke|said|gave)$/.test(word.norm) !== tokens.slice(0, verb).some(isPerfect))
    return false;
  const subject = tokens.slice(0, verb).filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  if (
    !subject.length ||
    !isCredited(told) ||
    subject.every((one) => told.tokens.some(({ norm, pos }) => norm === one.norm && pos !== 'DET'))
  )
    return admittingVerbs.has(word.lemma) && subject.length > 0 && !subject.every((one) => isSpeakerOf(told, one));
  // "Velm reported 41 cases. Korm counted 27": two places.
  const isPlace = mentionsOf(context, sentence).some(({ type, end }) => type === 'place' && end <= word.start);
  return !isPlace || admittingVerbs.has(word.lemma);
}

const SET_APART = /^(?:own|earlier|previously|initially|first|yesterday|other|others|another|also|too|more|further|alone|elsewhere|last)$/;
const isPerfect = ({ lemma }: Token): boolean => lemma === 'have';

/** Somebody's words, and so not the report's own. */
const isCredited = (sentence: StorySentence): boolean =>
  creditsIn(sentence).length > 0 ||
  sentence.tokens.some(
    ({ lemma, norm, pos }) =>
      norm === 'according' || (pos === 'VERB' && /^(?:say|tell|count|estimate|claim|report|put|insist)$/.test(lemma)),
  );

/** The noun stands before the first verb of saying. */
function isSpeakerOf({ tokens }: StorySentence, { norm }: Token): boolean {
  const verb = tokens.findIndex(({ lemma }) => /^(?:say|tell|claim|insist)$/.test(lemma));
  return tokens.slice(0, Math.max(0, verb)).some((one) => one.norm === norm);
}
