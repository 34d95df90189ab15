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

/** Relations found, by the first word, then by the second: a text asks for the same pairs again and again. */
const relations = new Map<string, Map<string, WordRelation | null>>();
let relationsKept = 0;
const RELATIONS_MOST = 500_000;

/** A word with what its comparisons need, worked out once. */
interface Known {
  readonly word: string;
  readonly entry: Entry | undefined;
  readonly stem: string;
  readonly twins: readonly number[];
  /** Entries of the words derived from it. */
  readonly derived: readonly Entry[];
  /** The senses one, two and three steps broader than its first ones. */
  readonly broader: readonly ReadonlySet<string>[];
  /** What its first two senses are kinds of. */
  readonly kinds: readonly string[];
}

const knowns = new Map<string, Known>();
const KNOWNS_MOST = 50_000;

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
  if (a === b) return SAME;
  let row = relations.get(a);
  const known = row?.get(b);
  if (known !== undefined) return known ?? undefined;
  if (relationsKept++ > RELATIONS_MOST) {
    relations.clear();
    relationsKept = 0;
    row = undefined;
  }
  if (!row) {
    row = new Map();
    relations.set(a, row);
  }
  const found = relate(knownOf(a), knownOf(b));
  row.set(b, found ?? null);
  return found;
}

function knownOf(word: string): Known {
  const before = knowns.get(word);
  if (before) return before;
  if (knowns.size > KNOWNS_MOST) knowns.clear();
  twins ??= groupsOf(headlineWords);
  const entry = entryOf(word);
  const known = {
    word,
    entry,
    stem: stem(word),
    twins: twins.get(word) ?? [],
    derived: (entry?.derived ?? []).flatMap((other) => entryOf(other) ?? []),
    broader: entry ? levelsAbove(entry) : [],
    kinds: entry ? aboveFirst(entry) : [],
  };
  knowns.set(word, known);
  return known;
}

function levelsAbove(entry: Entry): Set<string>[] {
  const levels: Set<string>[] = [];
  let level: readonly string[] = entry.senses.slice(0, SENSES_UP);
  for (let step = 1; step <= STEPS_UP && level.length; step++) {
    const above = new Set(level.flatMap(parents));
    levels.push(above);
    level = [...above];
  }
  return levels;
}

function relate(a: Known, b: Known): WordRelation | undefined {
  const [one, two] = [a.entry, b.entry];
  if (one?.antonyms.includes(b.word) || two?.antonyms.includes(a.word)) return { kinship: 'antonym', nearness: 0 };
  if (one?.derived.includes(b.word) || two?.derived.includes(a.word)) return { kinship: 'form', nearness: NEARNESS.form };
  const stems = sameStem(a, b) ?? byTwins(a, b);
  if (!one || !two) return stems;
  return bySynset(one, two) ?? stems ?? byHypernym(a, b, one, two) ?? byDerivation(a, b, one, two) ?? bySister(a, b);
}

function sameStem(a: Known, b: Known): WordRelation | undefined {
  if (a.word[0] !== b.word[0] || a.stem !== b.stem) return undefined;
  // Two words of the same part of speech that only look alike ("general", "generation") share no family in the lexicon.
  const sure = !a.entry || !b.entry || a.entry.senses[0]?.[0] !== b.entry.senses[0]?.[0];
  return { kinship: 'form', nearness: sure ? NEARNESS.form : NEARNESS.derivedSynonym };
}

function byTwins(a: Known, b: Known): WordRelation | undefined {
  return a.twins.some((group) => b.twins.includes(group)) ? { kinship: 'synonym', nearness: NEARNESS.twin } : undefined;
}

function groupsOf(lines: readonly string[]): Map<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) for (const word of line.split(' ')) found.set(word, [...(found.get(word) ?? []), index]);
  return found;
}

function bySynset(one: Entry, two: Entry): WordRelation | undefined {
  let best = -1;
  for (const [i, sense] of one.senses.entries()) {
    const j = two.senses.indexOf(sense);
    if (j >= 0 && (best < 0 || i + j < best)) best = i + j;
  }
  if (best < 0) return undefined;
  return {
    kinship: 'synonym',
    nearness: Math.max(NEARNESS.derivedSynonym, NEARNESS.synonym - NEARNESS.laterSense * Math.max(0, best - 1)),
  };
}

function stepsUp(from: Known, to: Entry): number | undefined {
  for (const [index, level] of from.broader.entries()) {
    // Far up only the first senses count: by its fifth sense nearly every verb is some kind of "get".
    const most = index === 0 ? to.senses.length : Math.min(SENSES_UP, to.senses.length);
    for (let at = 0; at < most; at++) if (level.has(to.senses[at] as string)) return index + 1;
  }
  return undefined;
}

function byHypernym(a: Known, b: Known, one: Entry, two: Entry): WordRelation | undefined {
  const broader = stepsUp(a, two);
  if (broader) return { kinship: 'broader', nearness: NEARNESS.broader - NEARNESS.stepUp * (broader - 1) };
  const narrower = stepsUp(b, one);
  if (narrower) return { kinship: 'narrower', nearness: NEARNESS.broader - NEARNESS.stepUp * (narrower - 1) };
  return undefined;
}

function byDerivation(a: Known, b: Known, one: Entry, two: Entry): WordRelation | undefined {
  const joined = a.derived.some((entry) => shareSense(entry, two)) || b.derived.some((entry) => shareSense(entry, one));
  return joined ? { kinship: 'synonym', nearness: NEARNESS.derivedSynonym } : undefined;
}

function shareSense(one: Entry, two: Entry): boolean {
  for (let i = 0; i < Math.min(2, one.senses.length); i++)
    for (let j = 0; j < Math.min(3, two.senses.length); j++) if (one.senses[i] === two.senses[j]) return true;
  return false;
}

function bySister(a: Known, b: Known): WordRelation | undefined {
  return b.kinds.some((sense) => a.kinds.includes(sense)) ? { kinship: 'sister', nearness: NEARNESS.sister } : undefined;
}

function aboveFirst(entry: Entry): readonly string[] {
  const first = entry.senses.slice(0, 2).flatMap(parents);
  return [...first, ...first.filter((sense) => sense[0] === 'n').flatMap(parents)];
}
