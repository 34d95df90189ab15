import { headlineWords } from './headline-words.ts';
import { stem } from './stem.ts';
import { type Entry, entryOf, parents } from './wordnet.ts';

/** How one word stands to another: b is the same, a synonym of, broader than, narrower than, a sister of, or the opposite of a. */
export type WordKinship = 'same' | 'form' | 'synonym' | 'broader' | 'narrower' | 'sister' | 'antonym';

export interface WordRelation {
  readonly kinship: WordKinship;
  /** How far one may stand for the other, 0 to 1. */
  readonly nearness: number;
}

const NEARNESS = {
  form: 0.9,
  synonym: 0.85,
  laterSense: 0.08,
  derivedSynonym: 0.65,
  twin: 0.75,
  broader: 0.7,
  stepUp: 0.12,
  sister: 0.3,
} as const;
const SAME: WordRelation = { kinship: 'same', nearness: 1 };

/** Word → its groups in the list of headline words. */
let twins: ReadonlyMap<string, readonly number[]> | undefined;

const STEPS_UP = 3;
const SENSES_UP = 4;

/** A word with what its comparisons need, worked out once. Senses are numbers, so that meeting is told without comparing texts. */
export interface LexiconWord {
  readonly word: string;
  readonly entry: Entry | undefined;
  readonly stem: string;
  readonly twins: readonly number[];
  readonly senses: readonly number[];
  /** The first two senses of each word derived from it. */
  readonly derived: ReadonlySet<number>;
  /** How many steps broader than one of its first senses another is: 1, 2 or 3, the fewest. */
  readonly broader: ReadonlyMap<number, number>;
  /** What its first two senses are kinds of. */
  readonly kinds: ReadonlySet<number>;
  /** Relations found: a text asks for the same pairs again and again. */
  readonly relations: Map<LexiconWord, WordRelation | null>;
}

const words = new Map<string, LexiconWord>();
/** Words, and relations between them, that are remembered at most. */
const WORDS_MOST = 50_000;
const RELATIONS_MOST = 500_000;
let relationsKept = 0;

/** Whether the lexicon has the word. */
export function knows(lemma: string): boolean {
  return entryOf(lemma) !== undefined;
}

/** How common a lemma is in WordNet's tagged texts: 0 (never met) to 9; undefined for words that are not in the lexicon. */
export function commonness(lemma: string): number | undefined {
  return entryOf(lemma)?.band;
}

/**
 * How b stands to a by form and by WordNet's relations. Symmetric but for broader and narrower.
 * @param a lower-case lemma
 * @param b lower-case lemma
 * @returns undefined where nothing is known that joins them
 */
export function relateWords(a: string, b: string): WordRelation | undefined {
  return a === b ? SAME : relateLexiconWords(lexiconWord(a), lexiconWord(b));
}

/** The same for words that were looked up before. */
export function relateLexiconWords(a: LexiconWord, b: LexiconWord): WordRelation | undefined {
  if (a.word === b.word) return SAME;
  const known = a.relations.get(b);
  if (known !== undefined) return known ?? undefined;
  if (relationsKept++ > RELATIONS_MOST) {
    words.clear();
    relationsKept = 0;
  }
  const found = relate(a, b);
  a.relations.set(b, found ?? null);
  return found;
}

/** @param lemma lower case; a word that the lexicon has not is looked up by its form alone */
export function lexiconWord(lemma: string): LexiconWord {
  const before = words.get(lemma);
  if (before) return before;
  if (words.size > WORDS_MOST) {
    words.clear();
    relationsKept = 0;
  }
  twins ??= groupsOf(headlineWords);
  const entry = entryOf(lemma);
  const word: LexiconWord = {
    word: lemma,
    entry,
    stem: stem(lemma),
    twins: twins.get(lemma) ?? [],
    senses: (entry?.senses ?? []).map(numberOf),
    derived: new Set((entry?.derived ?? []).flatMap((other) => entryOf(other)?.senses.slice(0, 2) ?? []).map(numberOf)),
    broader: entry ? stepsAbove(entry) : new Map(),
    kinds: new Set((entry ? aboveFirst(entry) : []).map(numberOf)),
    relations: new Map(),
  };
  words.set(lemma, word);
  return word;
}

/** Part of speech and number of a synset in one number. */
const numberOf = (sense: string): number => Number.parseInt(sense.slice(1), 36) * 128 + (sense.charCodeAt(0) & 127);

function stepsAbove(entry: Entry): Map<number, number> {
  const steps = new Map<number, number>();
  let level: readonly string[] = entry.senses.slice(0, SENSES_UP);
  for (let step = 1; step <= STEPS_UP && level.length; step++) {
    level = [...new Set(level.flatMap(parents))];
    for (const sense of level) if (!steps.has(numberOf(sense))) steps.set(numberOf(sense), step);
  }
  return steps;
}

function relate(a: LexiconWord, b: LexiconWord): WordRelation | undefined {
  const [one, two] = [a.entry, b.entry];
  if (one?.antonyms.includes(b.word) || two?.antonyms.includes(a.word)) return { kinship: 'antonym', nearness: 0 };
  if (one?.derived.includes(b.word) || two?.derived.includes(a.word)) return { kinship: 'form', nearness: NEARNESS.form };
  const stems = sameStem(a, b) ?? byTwins(a, b);
  if (!one || !two) return stems;
  return bySynset(a, b) ?? stems ?? byHypernym(a, b) ?? byDerivation(a, b) ?? bySister(a, b);
}

function sameStem(a: LexiconWord, b: LexiconWord): WordRelation | undefined {
  if (a.word[0] !== b.word[0] || a.stem !== b.stem) return undefined;
  // Two words of the same part of speech that only look alike ("general", "generation") share no family in the lexicon.
  const sure = !a.entry || !b.entry || a.entry.senses[0]?.[0] !== b.entry.senses[0]?.[0];
  return { kinship: 'form', nearness: sure ? NEARNESS.form : NEARNESS.derivedSynonym };
}

function byTwins(a: LexiconWord, b: LexiconWord): WordRelation | undefined {
  return a.twins.some((group) => b.twins.includes(group)) ? { kinship: 'synonym', nearness: NEARNESS.twin } : undefined;
}

function groupsOf(lines: readonly string[]): Map<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) for (const word of line.split(' ')) found.set(word, [...(found.get(word) ?? []), index]);
  return found;
}

function bySynset({ senses: one }: LexiconWord, { senses: two }: LexiconWord): WordRelation | undefined {
  let best = -1;
  for (let i = 0; i < one.length; i++) {
    const j = two.indexOf(one[i] as number);
    if (j >= 0 && (best < 0 || i + j < best)) best = i + j;
  }
  if (best < 0) return undefined;
  return {
    kinship: 'synonym',
    nearness: Math.max(NEARNESS.derivedSynonym, NEARNESS.synonym - NEARNESS.laterSense * Math.max(0, best - 1)),
  };
}

function stepsUp({ broader }: LexiconWord, { senses }: LexiconWord): number | undefined {
  let fewest: number | undefined;
  for (let at = 0; at < senses.length; at++) {
    const steps = broader.get(senses[at] as number);
    // Far up only the first senses count: by its fifth sense nearly every verb is some kind of "get".
    if (steps !== undefined && (steps === 1 || at < SENSES_UP) && (fewest === undefined || steps < fewest)) fewest = steps;
  }
  return fewest;
}

function byHypernym(a: LexiconWord, b: LexiconWord): WordRelation | undefined {
  const broader = stepsUp(a, b);
  if (broader) return { kinship: 'broader', nearness: NEARNESS.broader - NEARNESS.stepUp * (broader - 1) };
  const narrower = stepsUp(b, a);
  if (narrower) return { kinship: 'narrower', nearness: NEARNESS.broader - NEARNESS.stepUp * (narrower - 1) };
  return undefined;
}

function byDerivation(a: LexiconWord, b: LexiconWord): WordRelation | undefined {
  const joined = hasOneOfFirst(a.derived, b) || hasOneOfFirst(b.derived, a);
  return joined ? { kinship: 'synonym', nearness: NEARNESS.derivedSynonym } : undefined;
}

function hasOneOfFirst(derived: ReadonlySet<number>, { senses }: LexiconWord): boolean {
  if (derived.size) for (let at = 0; at < Math.min(3, senses.length); at++) if (derived.has(senses[at] as number)) return true;
  return false;
}

function bySister(a: LexiconWord, b: LexiconWord): WordRelation | undefined {
  for (const sense of b.kinds) if (a.kinds.has(sense)) return { kinship: 'sister', nearness: NEARNESS.sister };
  return undefined;
}

function aboveFirst(entry: Entry): readonly string[] {
  const first = entry.senses.slice(0, 2).flatMap(parents);
  return [...first, ...first.filter((sense) => sense[0] === 'n').flatMap(parents)];
}
