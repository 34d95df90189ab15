import { type Conflict, compareWordings, deedAgreement, findConflicts, overlaps, type Word, type WordAlignment } from '../../text/index.ts';
import { isPlainDenial, wholesOf } from './denial.ts';
import { partWords } from './lexicon.ts';
import type { ClaimNode } from './nodes.ts';
import { CONTRADICTION, JOIN } from './settings.ts';
import { agreeOnSlots, lastDigit, otherCurrency, SLOTS, sameInstant } from './slots/index.ts';

const WEEK_MS = 7 * 86_400_000;
/** Length of a day as a word of a claim, `#2025-03-12`. */
const DAY_LENGTH = 11;
const YEAR_LENGTH = 5;

/** How two claims stand to each other, whoever tells them. */
export interface ClaimRelation {
  /** 0 to 1. */
  readonly score: number;
  readonly coverageA: number;
  readonly coverageB: number;
  readonly conflicts: readonly Conflict[];
  /** They cannot be one statement: other speakers, other numbers, other days. */
  readonly apart: boolean;
  /** The very words, which count a day from the day of the report: a copy of the day after means the day that its source meant. */
  readonly shiftedDay: boolean;
  /** They speak of one thing and cannot both be so. */
  readonly contradicts: boolean;
  /** One is told as somebody's words and the other in the report's own voice, or as the words of somebody not identified. */
  readonly mixedVoice: boolean;
  /** Weight of what they have in common. */
  readonly shared: number;
  readonly sameClock: boolean;
  /** 1: one deed; 0.5: only one of the verbs has a partner; 0: each side says that something else is done. */
  readonly deed: 0 | 0.5 | 1;
  /** Something is denied on one side only, though not the claim itself. */
  readonly otherPolarity: boolean;
  /** Each side names somebody or some place that the other does not. */
  readonly otherNames: boolean;
  /** All that they have in common is who tells it, and how. */
  readonly hollow: boolean;
  /** Points of the slots that agree, less what speaks against it. */
  readonly slots: number;
  /** An hour is among the slots that agree, or a figure that is not one of a row. */
  readonly counted: boolean;
}

/** Compares two claims: their words, their conflicts, their speakers, numbers and times. */
export function compareClaims(a: ClaimNode, b: ClaimNode): ClaimRelation {
  const sameness = compareWordings(a.wording, b.wording);
  const { alignment, score } = sameness;
  const denial = isPlainDenial(a.wording, b.wording);
  const conflicts = findConflicts(a.wording, b.wording, alignment).filter((one) => one.kind !== 'polarity' || denial);
  const oneSide = isSideOf(a, b) || isSideOf(b, a);
  const otherSpeaker = a.speaker !== undefined && b.speaker !== undefined && a.speaker !== b.speaker && !oneSide;
  const excluded = conflicts.some(
    (one) => one.kind === 'number' || one.kind === 'polarity' || one.kind === 'antonym' || one.kind === 'roles',
  );
  const otherTime = timesDiffer(a, b) && !sameInstant(a.slots, b.slots);
  const sameText = a.wording.text.toLowerCase() === b.wording.text.toLowerCase();
  const otherNumbers = numbersDiffer(a.wording.words, b.wording.words) || partAndWhole(a, b) || otherCurrency(a.slots, b.slots);
  const leastCoverage = Math.min(alignment.coverageA, alignment.coverageB);
  const deed = deedAgreement(a.wording, b.wording, alignment);
  const otherPolarity = sameness.features.polarity >= JOIN.polarityShare || isDenied(a) !== isDenied(b);
  const otherNames = conflicts.some((one) => one.kind === 'names');
  const mixedVoice = !otherSpeaker && !oneSide && a.voice !== b.voice;
  const agreed = agreeOnSlots(a.slots, b.slots, deed === 1);
  return {
    score,
    coverageA: alignment.coverageA,
    coverageB: alignment.coverageB,
    conflicts,
    apart: otherSpeaker || excluded || conflicts.some((one) => one.kind === 'other') || (otherTime && !sameText) || otherNumbers,
    shiftedDay: otherTime && sameText,
    contradicts:
      excluded &&
      !otherTime &&
      a.voice === b.voice &&
      isAsserted(a) &&
      isAsserted(b) &&
      score >= CONTRADICTION.score &&
      leastCoverage >= CONTRADICTION.coverage,
    shared: alignment.coverageA * weightOf(a.wording.words),
    sameClock: clocks(a.wording.words).some((clock) => clocks(b.wording.words).includes(clock)),
    deed,
    otherPolarity,
    otherNames,
    mixedVoice,
    hollow: isHollow(a, b, alignment),
    slots: slotPoints(a, b, { agreed: agreed.points, alignment, otherPolarity, otherNames, mixedVoice }),
    counted: agreed.counted,
  };
}

/** "Zornia said", "its minister said", and what its own statement tells. */
const isSideOf = (person: ClaimNode, body: ClaimNode): boolean => {
  const speakers = [body.speaker, body.publisher];
  return speakers.some((one) => one !== undefined && (one === person.side || (one === person.speaker && body.publisher === one)));
};

/** Of two claims of which one tells what somebody denied, asked or wanted: no word of meaning agrees but those that govern. */
function isHollow(a: ClaimNode, b: ClaimNode, { pairs }: WordAlignment): boolean {
  const [left, right] = [a.claims[0]?.governing, b.claims[0]?.governing];
  if (!left && !right) return false;
  return !pairs.some(({ i, j }) => {
    const [x, y] = [a.wording.words[i]!, b.wording.words[j]!];
    return x.kind !== 'function' && x.kind !== 'light' && !(left && overlaps(x, left)) && !(right && overlaps(y, right));
  });
}

/** To come, or how else it is put: "will be cut" and "are to be cut" are one. */
function stageOf({ claims, wording }: ClaimNode): string {
  const { kind, modality } = claims[0]!;
  const isToBe = wording.tokens.some((token, i) => token.lemma === 'be' && wording.tokens[i + 1]?.norm === 'to');
  return (kind === 'plan' || isToBe) && modality === 'fact' ? 'future' : modality;
}

interface Against extends Pick<ClaimRelation, 'otherPolarity' | 'otherNames' | 'mixedVoice'> {
  /** Points of the slots that agree. */
  readonly agreed: number;
  readonly alignment: WordAlignment;
}

/** What the slots say for one fact, with the words that are common besides, less what speaks against it. */
function slotPoints(a: ClaimNode, b: ClaimNode, against: Against): number {
  if (!against.agreed) return 0;
  let words = 0;
  for (const { i, nearness } of against.alignment.pairs) {
    const word = a.wording.words[i]!;
    if (word.kind === 'content' && word.pos !== 'VERB') words += nearness * word.weight;
  }
  return (
    against.agreed +
    Math.min(SLOTS.mostWords, words * SLOTS.word) -
    (against.mixedVoice ? SLOTS.voice : 0) -
    (against.otherPolarity ? SLOTS.polarity : 0) -
    (against.otherNames ? SLOTS.names : 0) -
    (a.fragment || b.fragment ? SLOTS.fragment : 0) -
    (stageOf(a) === stageOf(b) ? 0 : SLOTS.modality)
  );
}

/** "To provide details" may stand behind "declined"; a fragment asserts nothing. */
function isAsserted(node: ClaimNode): boolean {
  return !node.fragment && node.wording.words[0]?.lemma !== 'to';
}

/** A verb of it stands under a negation. */
function isDenied(node: ClaimNode): boolean {
  return node.wording.words.some((word) => word.negated && word.kind === 'content' && word.pos === 'VERB');
}

const weightOf = (words: readonly Word[]): number => words.reduce((sum, word) => sum + word.weight, 0);
const clocks = (words: readonly Word[]): string[] => words.flatMap((word) => (/^#T\d/.test(word.lemma) ? [word.lemma] : []));

function disjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
}

/** Both name dates (or hours) and none of them agrees; a month or a year agrees with every date of its year. */
function timesDiffer(a: ClaimNode, b: ClaimNode): boolean {
  const [left, right] = [datesOf(a), datesOf(b)];
  const apart = left.length > 0 && right.length > 0 && !left.some((x) => right.some((y) => datesAgree(x, y)));
  return apart || disjoint(clocks(a.wording.words), clocks(b.wording.words));
}

/** Days, months and years that are named; not since when somebody is what they are ("the president since 2017"). */
function datesOf({ wording: { words, tokens } }: ClaimNode): string[] {
  return words.flatMap(({ lemma, start }) => {
    if (!/^#\d{4}(?:-\d\d){0,2}$/.test(lemma)) return [];
    const at = tokens.findIndex((token) => token.start >= start);
    const isOffice = tokens[at - 1]?.norm === 'since' && /^(?:NOUN|PROPN)$/.test(tokens[at - 2]?.pos ?? '');
    return isOffice ? [] : [lemma];
  });
}

function datesAgree(a: string, b: string): boolean {
  if (a.length === DAY_LENGTH && b.length === DAY_LENGTH) return a === b || sameWeekday(a, b);
  return a.slice(0, YEAR_LENGTH) === b.slice(0, YEAR_LENGTH);
}

/** "Thursday" may have been taken for last week's, "New Year's Day" for this year's: a week or years to the day are no conflict. */
function sameWeekday(a: string, b: string): boolean {
  return Math.abs(Date.parse(a.slice(1)) - Date.parse(b.slice(1))) === WEEK_MS || a.slice(5) === b.slice(5);
}

/** Both give quantities and none of them agrees; "about 300" agrees with 312. */
function numbersDiffer(a: readonly Word[], b: readonly Word[]): boolean {
  const left = a.filter(isQuantity);
  const right = b.filter(isQuantity);
  return left.length > 0 && right.length > 0 && !left.some((x) => right.some((y) => sameNumber(x, y)));
}

/** One tells of a part of a number ("half of the 300 who left"), the other of the number itself ("about 300 left"). */
function partAndWhole(a: ClaimNode, b: ClaimNode): boolean {
  const [left, right] = [wholesOf(a.wording), wholesOf(b.wording)];
  // "Cut 4,000 posts by half" tells the part in another place.
  const isBare = (node: ClaimNode, value: number): boolean =>
    node.wording.words.some((word) => word.kind === 'number' && word.value === value) &&
    !node.wording.words.some((word) => word.kind === 'number' && word.value !== undefined && word.value !== value) &&
    !node.wording.tokens.some((token) => partWords.has(token.norm));
  return (
    [...left].some((value) => !right.has(value) && isBare(b, value)) || [...right].some((value) => !left.has(value) && isBare(a, value))
  );
}

/** Whether a claim gives every quantity and hour that the other gives; "about 300" gives 312. */
export function givesFigures(node: ClaimNode, of: ClaimNode): boolean {
  const own = node.wording.words.filter(isQuantity);
  const hours = clocks(node.wording.words);
  return (
    of.wording.words.filter(isQuantity).every((x) => own.some((y) => sameNumber(x, y))) &&
    clocks(of.wording.words).every((hour) => hours.includes(hour))
  );
}

const isQuantity = (word: Word): boolean => word.kind === 'number' && word.value !== undefined;

function sameNumber(a: Word, b: Word): boolean {
  const [x, y] = [a.value ?? 0, b.value ?? 0];
  if (x === y) return true;
  const far = Math.abs(x - y);
  return (
    (a.approximate || b.approximate || false) &&
    far <= JOIN.rounding * Math.max(x, y) &&
    far <= Math.max(a.approximate ? lastDigit(x) : 0, b.approximate ? lastDigit(y) : 0)
  );
}
