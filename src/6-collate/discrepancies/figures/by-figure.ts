import type { Discrepancy, FigureMention, Span, Token } from '../../../model/index.ts';
import { compareWordings, overlaps, prepareWording, type Wording } from '../../../text/index.ts';
import { type StorySentence, spanOf } from '../../sentences.ts';
import { type Answer, type DiscrepancyContext, labelAnswers, otherTimes, questionAbout, writeDiscrepancy } from '../ground/index.ts';
import { anaphoricCounts, contrasts, deathVerbs, holdingVerbs, rivalWords } from '../lexicon/figures.ts';
import { FIGURE } from '../settings.ts';
import { agree, differInTime, isComparable, isComplement, isDifference, isIdiom, isRest, isRunning } from './compare-figures.ts';
import { noteFigures } from './figure-note.ts';
import { askFigure, figureWords } from './figure-words.ts';
import { areOfOneHour } from './same-hour.ts';
import { tellsBesides } from './series.ts';

interface Place {
  readonly figure: FigureMention;
  readonly sentence: StorySentence;
  readonly span: Span;
  /** All figures of the sentence, differences and former values too. */
  readonly beside: readonly FigureMention[];
  /** The value that held before ("from 62 to 57"). */
  readonly former: boolean;
  /** The words around the number, without it: what is counted, by whom, how. */
  readonly slot: Wording;
}

interface Conflict {
  readonly a: Place;
  readonly b: Place;
}

const BEFORE = 8;
const BEHIND = 4;

/** Two numbers for one thing: in sentences at one place, in like surroundings elsewhere, or set against each other in one sentence. */
export function byFigure(context: DiscrepancyContext): Discrepancy[] {
  const places = gatherPlaces(context);
  const conflicts = [...placedConflicts(context, places), ...freeConflicts(context, places), ...rivals(places)];
  return mergeConflicts(conflicts)
    .map((group) => groupToAnswers(context, group, places))
    .flatMap((told) => writeDiscrepancy(context.descent, { kind: 'figure', severity: 'material', ...told }));
}

function gatherPlaces(context: DiscrepancyContext): Map<StorySentence, Place[]> {
  const places = new Map<StorySentence, Place[]>();
  for (const id of [...context.sentences.keys()].sort()) {
    const report = context.sentences.get(id);
    for (const sentence of report?.sentences ?? []) {
      if (!report || !sentence) continue;
      const { figures, times } = report.annotated.annotations;
      const own = figures.filter(
        (one) =>
          overlaps(one, sentence.range) &&
          /^(?:quantity|share|money)$/.test(one.role) &&
          (one.unit || one.head) &&
          !isDifference(sentence.tokens, one) &&
          !isIdiom(sentence.tokens, one) &&
          !times.some((t) => t.type !== 'DURATION' && overlaps(t, one)),
      );
      if (own.length)
        places.set(
          sentence,
          own.map((figure) => {
            const slot = slotOf(sentence.tokens, figure);
            return {
              figure: tellsDead(figure, slot) ? { ...figure, head: 'dead' } : figure,
              sentence,
              span: spanOf(report.annotated, sentence.range),
              beside: figures.filter((one) => overlaps(one, sentence.range)),
              former: isFormer(sentence.tokens, figure),
              slot,
            };
          }),
        );
    }
  }
  return places;
}

/** "19 people lost their lives": counted as the dead, whatever noun stands there. */
function tellsDead(figure: FigureMention, slot: Wording): boolean {
  if (figure.unit || figure.role !== 'quantity' || isRunning(figure)) return false;
  const lemmas = new Set(slot.words.map((word) => word.lemma));
  return deathVerbs.some((verb) => lemmas.has(verb)) || (lemmas.has('lose') && (lemmas.has('life') || lemmas.has('lives')));
}

function slotOf(tokens: readonly Token[], figure: FigureMention): Wording {
  const at = tokens.findIndex((token) => token.end > figure.start);
  const first = tokens.findLastIndex((token, k) => k < at && isBreak(token));
  const behind = tokens.findIndex((token, k) => k > at && token.start >= figure.end && (isBreak(token) || token.norm === 'from'));
  const last = Math.min(at + BEHIND + 1, behind < 0 ? tokens.length : behind);
  const near = tokens.slice(Math.max(first + 1, at - BEFORE, 0), last).filter((token) => !overlaps(token, figure) && token.pos !== 'NUM');
  return prepareWording({ text: near.map((token) => token.text).join(' '), tokens: near });
}

/** Where another clause begins, with a subject or verb of its own. */
function isBreak(token: Token): boolean {
  return /^[;:.—–"“”,]$/.test(token.norm) || contrasts.has(token.norm);
}

/** "from 62 to 57", "down from 30": the value that no longer holds. */
function isFormer(tokens: readonly Token[], figure: FigureMention): boolean {
  const at = tokens.findIndex((token) => token.end > figure.start);
  return /^(?:from|against|than)$/.test(tokens[at - 1]?.norm ?? '');
}

/** Share of the slots' meaning that agrees, counted from the poorer side. */
function likeSlots(a: Place, b: Place): number {
  const { coverageA, coverageB } = compareWordings(a.slot, b.slot).alignment;
  return Math.min(coverageA, coverageB);
}

function isConflict(a: Place, b: Place, others: ReadonlyMap<StorySentence, readonly Place[]>): boolean {
  const [x, y] = [a.figure, b.figure];
  if (!isComparable(x, y) || agree(x, y) || isComplement(x, y) || differInTime(x, y)) return false;
  // One of them tells both numbers: a change from one to the other, or both answers.
  const tellsBoth = (place: Place, value: FigureMention): boolean =>
    (others.get(place.sentence) ?? []).some(
      (one) => one.figure !== place.figure && isComparable(one.figure, value) && agree(one.figure, value),
    ) || tellsBesides(place.beside, place.figure, value);
  if (isRest(a.sentence, b.sentence, x.value + y.value)) return false;
  return !tellsBoth(a, y) && !tellsBoth(b, x) && !isBare(a, y.value) && !isBare(b, x.value);
}

/** "Two of the five hospitals" tells two hospitals, though no noun stands beside the number. */
function isBare({ sentence }: Place, value: number): boolean {
  const { tokens, wording } = sentence;
  return wording.words.some((word) => {
    if (word.kind !== 'number' || word.value !== value) return false;
    const next = tokens.find((token) => token.start >= word.end);
    return !next || next.pos === 'PUNCT' || next.norm === 'of';
  });
}

function placedConflicts(context: DiscrepancyContext, places: ReadonlyMap<StorySentence, readonly Place[]>): Conflict[] {
  return context.pairs.flatMap((pair) => {
    if (!pair.placed) return [];
    const [left, right] = [places.get(pair.a) ?? [], places.get(pair.b) ?? []];
    return left.flatMap((a) =>
      right.flatMap((b) => (isConflict(a, b, places) && areRivals(context, { a, b, left, right, share: pair.share }) ? [{ a, b }] : [])),
    );
  });
}

interface Rivals extends Conflict {
  /** All figures of the two sentences. */
  readonly left: readonly Place[];
  readonly right: readonly Place[];
  /** Of terms that the sentences share, 0 to 1. */
  readonly share: number;
}

/** Whether two numbers of sentences at one place claim to be the same count. */
function areRivals(context: DiscrepancyContext, { a, b, left, right, share }: Rivals): boolean {
  if (isMixedUp(a, left, b) || isMixedUp(b, right, a)) return true;
  // A rewrite of the same sentence may carry a later count; only where both name the same hour is that told.
  const running = isRunning(a.figure, words(a)) || isRunning(b.figure, words(b));
  if (running && !areOfOneHour(context, [a, b], { copied: true })) return false;
  if (likeSlots(a, b) >= FIGURE.placed && share >= FIGURE.placed) return true;
  return share >= FIGURE.lone && isLone(a, left, right) && isLone(b, right, left);
}

/** The value that one report gives to the injured, the other gives to the dead. */
function isMixedUp(a: Place, beside: readonly Place[], b: Place): boolean {
  return (
    b.figure.value >= FIGURE.mixable &&
    beside.some((one) => one !== a && one.figure.value === b.figure.value && !isComparable(one.figure, a.figure))
  );
}

/** The one number of its sort that has no like on the other side. */
function isLone(a: Place, own: readonly Place[], other: readonly Place[]): boolean {
  const unmatched = own.filter(
    (one) =>
      !one.former &&
      isComparable(one.figure, a.figure) &&
      !other.some((two) => isComparable(one.figure, two.figure) && agree(one.figure, two.figure)),
  );
  return unmatched.length === 1 && unmatched[0] === a;
}

const words = (place: Place): string[] => place.slot.words.map((word) => word.lemma);

/** Independent reports: the same unit, and what stands around the numbers is alike. */
function freeConflicts(context: DiscrepancyContext, places: ReadonlyMap<StorySentence, readonly Place[]>): Conflict[] {
  const byUnit = new Map<string, Place[]>();
  for (const list of places.values())
    for (const place of list) if (place.figure.unit) byUnit.set(place.figure.unit, [...(byUnit.get(place.figure.unit) ?? []), place]);
  const found: Conflict[] = [];
  for (const list of byUnit.values()) {
    const distinct = distinctOf(list).slice(0, FIGURE.mostOfUnit);
    for (const [k, a] of distinct.entries())
      for (const b of distinct.slice(k + 1))
        if (isConflict(a, b, places) && tellsOfOne(a, b) && !otherTimes(context, { a: a.sentence, b: b.sentence })) found.push({ a, b });
  }
  return found;
}

/** Each number with its words once. */
function distinctOf(list: readonly Place[]): Place[] {
  const seen = new Map<string, Place>();
  for (const place of list) {
    const key = `${place.figure.value} ${words(place).join(' ')}`;
    if (!seen.has(key)) seen.set(key, place);
  }
  return [...seen.values()];
}

/** Whether two reports count the same thing, though neither was made from the other. */
function tellsOfOne(a: Place, b: Place): boolean {
  if (a.sentence.report === b.sentence.report || isRunning(a.figure, words(a)) || a.former || b.former) return false;
  if (!isNear(a.figure, b.figure)) return false;
  return (likeSlots(a, b) >= FIGURE.free && contentPairs(a, b) >= FIGURE.freeWords) || isOneHolding(a, b);
}

/** "Acme holds 60 percent of Nordlys", "owns 70 percent of Nordlys": whose share, and of what, are both named. */
function isOneHolding(a: Place, b: Place): boolean {
  if (a.figure.role !== 'share' || b.figure.role !== 'share' || a.figure.of !== b.figure.of) return false;
  const [left, right] = [wordsNear(a), wordsNear(b)];
  if (![left, right].every((near) => near.some((word) => holdingVerbs.has(word.lemma)))) return false;
  const names = (near: Wording['words']): string[] => near.filter((word) => word.kind === 'name').map((word) => word.lemma);
  const theirs = new Set(names(right));
  return new Set(names(left).filter((name) => theirs.has(name))).size >= FIGURE.holdingNames;
}

/** The words around a number over commas ("Acme, which owns 60 percent of …"). */
function wordsNear({ sentence: { tokens }, figure }: Place): Wording['words'] {
  const at = tokens.findIndex((token) => token.end > figure.start);
  const near = tokens.slice(Math.max(0, at - BEFORE), at + BEHIND + 2);
  return prepareWording({ text: near.map((token) => token.text).join(' '), tokens: near }).words;
}

/** Two answers to one question are of one order of size. */
function isNear(a: FigureMention, b: FigureMention): boolean {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return low > 0 && high / low <= FIGURE.ratio;
}

/** How many content words the slots share; none without a name and a verb in common, for then it may be another's. */
function contentPairs(a: Place, b: Place): number {
  const pairs = compareWordings(a.slot, b.slot).alignment.pairs.filter(({ nearness }) => nearness >= 0.5);
  const kinds = pairs.map(({ i }) => a.slot.words[i]?.kind);
  const others = kinds.filter((kind) => kind === 'content').length;
  const named = pairs.some(({ i, j }) => a.slot.words[i]?.kind === 'name' || b.slot.words[j]?.kind === 'name');
  const acted = pairs.some(({ i, j }) => a.slot.words[i]?.pos === 'VERB' && b.slot.words[j]?.pos === 'VERB');
  return named && acted ? others + 1 : 0;
}

/** "put the number at 214, while the coast guard said the true figure was 231". */
function rivals(places: ReadonlyMap<StorySentence, readonly Place[]>): Conflict[] {
  const found: Conflict[] = [];
  for (const [sentence, list] of places) {
    for (const [k, a] of list.entries()) {
      const b = list[k + 1];
      if (!b || agree(a.figure, b.figure)) continue;
      const between = sentence.tokens.filter((token) => token.start >= a.figure.end && token.end <= b.figure.start);
      if (!between.some((token) => contrasts.has(token.norm))) continue;
      const anaphor = between.findIndex((token) => anaphoricCounts.has(token.lemma));
      if (anaphor > 0 && between.slice(Math.max(0, anaphor - 2), anaphor).some((token) => rivalWords.has(token.norm))) found.push({ a, b });
    }
  }
  return found;
}

/** Conflicts that share a value of one unit and thing are one question. */
function mergeConflicts(conflicts: readonly Conflict[]): Place[][] {
  const groups: Place[][] = [];
  for (const { a, b } of conflicts) {
    const touching = groups.filter((group) =>
      group.some((one) =>
        [a, b].some((place) => one === place || (isComparable(one.figure, place.figure) && agree(one.figure, place.figure))),
      ),
    );
    const merged = [...new Set([...touching.flat(), a, b])];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

/** Other places with one of the values and like surroundings are members too. */
function groupToAnswers(
  context: DiscrepancyContext,
  group: readonly Place[],
  places: ReadonlyMap<StorySentence, readonly Place[]>,
): { readonly subject: string; readonly answers: readonly Answer[]; readonly note: string } {
  const inside = new Set(group);
  const all = [...group];
  for (const place of [...places.values()].flat()) {
    if (inside.has(place)) continue;
    const like = group.find((one) => one.figure.value === place.figure.value && (one.figure.unit ?? '') === (place.figure.unit ?? ''));
    if (like && (like.figure.unit ? likeSlots(like, place) >= FIGURE.free : isTelling(place))) all.push(place);
  }
  const keyOf = ({ figure }: Place): string => `${figure.value} ${figure.unit ?? ''}`;
  const words = (place: Place): string => figureWords(context.sentences.get(place.span.report)?.annotated.report.text ?? '', place.figure);
  const labels = labelAnswers(all, (one) => ({ key: keyOf(one), words: words(one) }));
  const [shortest] = [...group].sort((x, y) => x.span.text.length - y.span.text.length || (x.span.text < y.span.text ? -1 : 1));
  return {
    subject: shortest ? questionAbout(askFigure(shortest.figure), shortest.span.text, words(shortest)) : '',
    answers: all.map((one) => ({ value: labels.get(keyOf(one)) ?? words(one), members: [one.span] })),
    note: noteFigures(
      context.descent,
      group.map((one) => ({ report: one.span.report, figure: one.figure, words: labels.get(keyOf(one)) ?? words(one) })),
    ),
  };
}

/** A number of several digits is rarely met twice in a story by chance. */
const isTelling = (place: Place): boolean => place.figure.value >= FIGURE.telling;
