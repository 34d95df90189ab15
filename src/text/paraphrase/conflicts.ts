import type { Range, Token } from '../../model/index.ts';
import type { WordAlignment, WordPair } from './align.ts';
import { conditionWords, futureModals, hedgeWords, necessaryModals, possibleModals, untrueWords } from './lexicon.ts';
import { VERDICT } from './settings.ts';
import { polarityOf } from './similarity.ts';
import type { Word, Wording } from './words.ts';

export type ConflictKind =
  | 'number'
  | 'polarity'
  | 'antonym'
  | 'roles'
  | 'modality'
  | 'condition'
  | 'predicate'
  | 'names'
  | 'other'
  | 'scope'
  | 'untrue';

/** One reason why two wordings do not say the same. Offsets are those of the wordings' tokens. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly a: Range;
  readonly b: Range;
  /** In words, for the reader. */
  readonly note: string;
}

/** Kinds that cannot both be true; the others make a statement stronger, weaker or another one. */
export const excluding: ReadonlySet<ConflictKind> = new Set(['number', 'polarity', 'untrue', 'antonym', 'roles']);

/** Finds what speaks against two aligned wordings saying the same, each with its kind and place. */
export function findConflicts(a: Wording, b: Wording, alignment: WordAlignment): Conflict[] {
  return [
    ...polarityConflict(a, b, alignment),
    ...antonyms(a, b, alignment),
    ...numberConflicts(a, b, alignment),
    ...roleSwap(a, b, alignment),
    ...predicateClash(a, b, alignment),
    ...nameClash(a, b, alignment),
    ...modalityConflict(a, b),
    ...conditionConflict(a, b),
    ...scopeConflict(a, b),
  ];
}

const whole = (wording: Wording): Range => ({ start: wording.words[0]?.start ?? 0, end: wording.words.at(-1)?.end ?? 1 });

function polarityConflict(a: Wording, b: Wording, alignment: WordAlignment): Conflict[] {
  const untrue = callsUntrue(a) !== callsUntrue(b);
  const differs = deniesIt(a, b, alignment);
  if (differs === untrue) return [];
  return [
    {
      kind: untrue ? 'untrue' : 'polarity',
      a: whole(a),
      b: whole(b),
      note: untrue ? 'one calls it untrue' : 'one denies what the other affirms',
    },
  ];
}

/** One side denies the very predicate that the other affirms, denies no more than that, and is for the most part about the same thing. */
function deniesIt(a: Wording, b: Wording, alignment: WordAlignment): boolean {
  if (polarityOf(a, b, alignment) < VERDICT.polarityLeast) return false;
  const denied = alignment.pairs.find((pair) => isDeniedPredicate(a, b, pair));
  if (!denied || deniesMore(a, b, alignment)) return false;
  return (a.words[denied.i]?.negated ? alignment.coverageA : alignment.coverageB) >= VERDICT.contradicts;
}

/** "There is no man playing a bamboo flute" does not deny that a man plays a flute: what is denied must all be on the other side. */
function deniesMore(a: Wording, b: Wording, { pairs }: WordAlignment): boolean {
  const rest = (words: readonly Word[], paired: ReadonlySet<number>): number =>
    words.reduce((sum, word, k) => sum + (word.negated && word.kind === 'content' && !paired.has(k) ? word.weight : 0), 0);
  const restA = rest(a.words, new Set(pairs.filter((pair) => pair.nearness > 0).map((pair) => pair.i)));
  const restB = rest(b.words, new Set(pairs.filter((pair) => pair.nearness > 0).map((pair) => pair.j)));
  return Math.max(restA, restB) >= VERDICT.deniedRest;
}

/**
 * The very predicate that one side denies stands affirmed on the other: "no traveller was left off" does not deny "every traveller is on it".
 * Where the denied side has no full verb in scope, an adjective or a noun is the predicate.
 */
function isDeniedPredicate(a: Wording, b: Wording, pair: WordPair): boolean {
  const left = a.words[pair.i] as Word;
  const right = b.words[pair.j] as Word;
  if (left.negated === right.negated || pair.nearness < VERDICT.predicate) return false;
  const [side, denied] = left.negated ? [a, left] : [b, right];
  if (denied.pos === 'VERB') return (left.negated ? right : left).pos === 'VERB';
  return !side.words.some((word) => word.negated && word.pos === 'VERB' && word.kind === 'content');
}

/** Whether the wording calls a story false, a hoax, satire, or opens with "No,". */
export function callsUntrue(wording: Wording): boolean {
  if (wording.words.some((word) => untrueWords.has(word.lemma) && !word.negated)) return true;
  return wording.tokens.some(
    (token, i) =>
      token.norm === 'no' &&
      /^[,.:]$/.test(wording.tokens[i + 1]?.norm ?? '') &&
      (i === 0 || /^[:;.]$/.test(wording.tokens[i - 1]?.norm ?? '')),
  );
}

/** Opposites: of deeds and of what is said of a thing they exclude each other; of what marks a thing out ("the white dog", "the first draft") they tell of two. */
function antonyms(a: Wording, b: Wording, alignment: WordAlignment): Conflict[] {
  const found: Conflict[] = [];
  for (const pair of alignment.pairs) {
    if (pair.kinship !== 'antonym') continue;
    const left = a.words[pair.i] as Word;
    const right = b.words[pair.j] as Word;
    if (left.kind !== 'content' || right.kind !== 'content' || left.negated !== right.negated) continue;
    const kind = isPredicative(a, pair.i) && isPredicative(b, pair.j) ? 'antonym' : 'other';
    found.push({ kind, a: left, b: right, note: `“${left.text}” is the opposite of “${right.text}”` });
  }
  return found;
}

function isPredicative(wording: Wording, at: number): boolean {
  const word = wording.words[at] as Word;
  if (word.pos === 'VERB') return true;
  return word.pos === 'ADJ' && wording.words[at + 1]?.pos !== 'NOUN' && wording.words[at + 1]?.kind !== 'name';
}

const EXCLUSIVE = /^(?:only|solely|exclusively|merely|all|every|always|entirely)$/;

/** Only one side says "only" or "all". */
function scopeConflict(a: Wording, b: Wording): Conflict[] {
  const left = a.tokens.find((token) => EXCLUSIVE.test(token.norm));
  const right = b.tokens.find((token) => EXCLUSIVE.test(token.norm));
  if (!left === !right) return [];
  return [{ kind: 'scope', a: left ?? whole(a), b: right ?? whole(b), note: `only one says “${(left ?? right)?.text}”` }];
}

function numberConflicts(a: Wording, b: Wording, alignment: WordAlignment): Conflict[] {
  const pairedA = new Set(alignment.pairs.map((pair) => pair.i));
  const pairedB = new Set(alignment.pairs.map((pair) => pair.j));
  const found: Conflict[] = [];
  const left = free(a, pairedA);
  for (const j of free(b, pairedB)) {
    const i = left.find((candidate) => sameSlot(a, b, candidate, j, alignment.pairs));
    if (i === undefined) continue;
    const one = a.words[i] as Word;
    const two = b.words[j] as Word;
    if (agree(one, two)) continue;
    found.push({ kind: 'number', a: one, b: two, note: `${one.text} against ${two.text}` });
  }
  return found;
}

function free(wording: Wording, paired: ReadonlySet<number>): number[] {
  return wording.words.flatMap((word, i) => (word.kind === 'number' && word.value !== undefined && !paired.has(i) ? [i] : []));
}

/** The numbers count the same thing: their units agree and a content word behind (or just before) the one is aligned with one behind the other. */
function sameSlot(a: Wording, b: Wording, i: number, j: number, pairs: readonly WordPair[]): boolean {
  if ((a.words[i] as Word).unit !== (b.words[j] as Word).unit) return false;
  const isYear = (word: Word): boolean => /^(?:1[5-9]|20)\d\d$/.test(word.text);
  if (isYear(a.words[i] as Word) !== isYear(b.words[j] as Word)) return false;
  const near = (wording: Wording, at: number): number[] => {
    const behind = nextContent(wording, at, 1);
    const before = nextContent(wording, at, -1);
    return isYear(wording.words[at] as Word) || behind < 0 ? [before] : [behind];
  };
  const right = near(b, j);
  return near(a, i).some((x) => pairs.some((pair) => pair.i === x && right.includes(pair.j) && pair.kinship !== 'antonym'));
}

function nextContent(wording: Wording, at: number, step: 1 | -1): number {
  for (let k = at + step, seen = 0; k >= 0 && k < wording.words.length && seen < 3; k += step, seen++) {
    const word = wording.words[k] as Word;
    if (word.kind === 'content' || word.kind === 'light') return k;
  }
  return -1;
}

function agree(one: Word, two: Word): boolean {
  if (one.value === undefined || two.value === undefined || one.value === two.value) return true;
  return (
    Boolean(one.approximate || two.approximate) && Math.abs(one.value - two.value) <= VERDICT.rounding * Math.max(one.value, two.value)
  );
}

function roleSwap(a: Wording, b: Wording, { pairs }: WordAlignment): Conflict[] {
  for (const pair of pairs) {
    const left = a.words[pair.i] as Word;
    const right = b.words[pair.j] as Word;
    if (left.pos !== 'VERB' || right.pos !== 'VERB' || left.lemma !== right.lemma) continue;
    const one = argumentsOf(a, pair.i);
    const two = argumentsOf(b, pair.j);
    if (!one || !two || one.passive !== two.passive) continue;
    const joined = (x: readonly number[], y: readonly number[]): boolean =>
      pairs.some((other) => x.includes(other.i) && y.includes(other.j) && other.nearness > 0.8);
    if (joined(one.before, two.behind) && joined(one.behind, two.before) && !joined(one.before, two.before))
      return [{ kind: 'roles', a: left, b: right, note: `who does it to whom is turned round (“${left.text}”)` }];
  }
  return [];
}

const isNominal = (word: Word | undefined): boolean =>
  word?.kind === 'name' || ((word?.pos === 'NOUN' || word?.pos === 'ADJ') && word.kind === 'content');

/** The noun groups on either side of a verb, as indexes of words. */
function argumentsOf(
  wording: Wording,
  verb: number,
): { readonly before: readonly number[]; readonly behind: readonly number[]; readonly passive: boolean } | undefined {
  const before = nominalsFrom(wording, verb, -1);
  const behind = nominalsFrom(wording, verb, 1);
  if (!before.length || !behind.length) return undefined;
  const passive = wording.words.slice(verb + 1, behind[0]).some((word) => word.lemma === 'by');
  return { before, behind, passive };
}

function nominalsFrom(wording: Wording, verb: number, step: 1 | -1): number[] {
  let at = verb + step;
  while (wording.words[at] && !isNominal(wording.words[at])) at += step;
  const found: number[] = [];
  for (; isNominal(wording.words[at]); at += step) found.push(at);
  return found;
}

/** The first full verb of the main clause that is finite by its form; where there is none, the first full verb. */
function headVerb(wording: Wording): number {
  const isFull = (word: Word): boolean => word.pos === 'VERB' && word.kind === 'content';
  const side = sideClauses(wording.tokens);
  const inSide = (word: Word): boolean => side.some((range) => word.start >= range.start && word.start < range.end);
  const finite = wording.words.findIndex(
    (word, i) =>
      isFull(word) &&
      !inSide(word) &&
      (!/ing$/i.test(word.text) || wording.words[i - 1]?.lemma === 'be') &&
      wording.words[i - 1]?.lemma !== 'to',
  );
  return finite >= 0 ? finite : wording.words.findIndex(isFull);
}

const SIDE = /^(?:if|unless|when|while|after|before|because|since|although|though|who|which)$/;

/** Clauses that only set the scene ("if elected president,"): from their opener to the next comma. */
function sideClauses(tokens: readonly Token[]): Range[] {
  const found: Range[] = [];
  for (const [i, token] of tokens.entries()) {
    if (!SIDE.test(token.norm)) continue;
    const comma = tokens.findIndex((other, k) => k > i && other.norm === ',');
    found.push({ start: token.start, end: (tokens[comma] ?? (tokens.at(-1) as Token)).end });
  }
  return found;
}

/**
 * How far two wordings tell of one deed: 1 where both head verbs have partners (or there is no verb to compare), 0.5 where one has, 0 where none has.
 */
export function deedAgreement(a: Wording, b: Wording, { pairs }: WordAlignment): 0 | 0.5 | 1 {
  const i = headVerb(a);
  const j = headVerb(b);
  if (i < 0 || j < 0) return 1;
  const counts = (pair: WordPair): boolean => pair.nearness >= VERDICT.verb || pair.kinship === 'antonym';
  const left = pairs.some((pair) => pair.i === i && counts(pair));
  const right = pairs.some((pair) => pair.j === j && counts(pair));
  return left && right ? 1 : left || right ? 0.5 : 0;
}

/** What is done differs: neither head verb has a partner ("killed" against "wounded", however much else is equal). */
function predicateClash(a: Wording, b: Wording, alignment: WordAlignment): Conflict[] {
  if (deedAgreement(a, b, alignment) > 0) return [];
  const [left, right] = [a.words[headVerb(a)] as Word, b.words[headVerb(b)] as Word];
  return [{ kind: 'predicate', a: left, b: right, note: `“${left.text}” is not “${right.text}”` }];
}

/** Each side names somebody or some place that the other does not. */
function nameClash(a: Wording, b: Wording, { pairs }: WordAlignment): Conflict[] {
  const left = a.words.find((word, i) => word.kind === 'name' && word.pos !== 'NUM' && !pairs.some((pair) => pair.i === i));
  const right = b.words.find((word, j) => word.kind === 'name' && word.pos !== 'NUM' && !pairs.some((pair) => pair.j === j));
  return left && right ? [{ kind: 'names', a: left, b: right, note: `${left.text} against ${right.text}` }] : [];
}

/** How firmly a wording commits itself: 3 fact, 2 future or need, 1 possible or only reported. */
export function commitment(tokens: readonly Token[]): { readonly level: 1 | 2 | 3; readonly cue?: Range } {
  let cue: Token | undefined;
  for (const token of tokens) {
    if (possibleModals.has(token.norm) && token.norm !== 'can' && token.pos !== 'PROPN') return { level: 1, cue: token };
    if (futureModals.has(token.norm) || necessaryModals.has(token.norm)) cue ??= token;
  }
  return cue ? { level: 2, cue } : { level: 3 };
}

function modalityConflict(a: Wording, b: Wording): Conflict[] {
  const left = commitment(a.tokens);
  const right = commitment(b.tokens);
  if (left.level === right.level) return [];
  return [
    {
      kind: 'modality',
      a: left.cue ?? whole(a),
      b: right.cue ?? whole(b),
      note: left.level > right.level ? 'the first is firmer' : 'the second is firmer',
    },
  ];
}

function conditionConflict(a: Wording, b: Wording): Conflict[] {
  const left = a.tokens.find((token) => conditionWords.has(token.norm) && token.norm !== 'until' && token.norm !== 'should');
  const right = b.tokens.find((token) => conditionWords.has(token.norm) && token.norm !== 'until' && token.norm !== 'should');
  if (!left === !right) return [];
  return [{ kind: 'condition', a: left ?? whole(a), b: right ?? whole(b), note: `only one is conditional (“${(left ?? right)?.text}”)` }];
}

/** Whether the wording only reports, asks or supposes. */
export function isHedged(wording: Wording): boolean {
  return (
    /\?\s*["”']?$/.test(wording.text) ||
    wording.tokens.some((token) => hedgeWords.has(token.lemma ?? token.norm) || hedgeWords.has(token.norm))
  );
}
