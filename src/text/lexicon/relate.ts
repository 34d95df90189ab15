import { headlineWords } from './headline-words.ts';
import { stem } from './stem.ts';
// Made by scripts/build-lexicon.ts from WordNet (Princeton University; LICENCE.wordnet.txt): two long strings, read in 8 ms, cut up only when asked.
import wordnet from './wordnet.json' with { type: 'json' };

/** How one word stands to another: b is the same, a synonym of, broader than, narrower than, a sister of, or the opposite of a. */
export type WordKinship = 'same' | 'form' | 'synonym' | 'broader' | 'narrower' | 'sister' | 'antonym';

export interface WordRelation {
  readonly kinship: WordKinship;
  /** How far one may stand for the other, 0 to 1. */
  readonly nearness: number;
}

interface Entry {
  readonly band: number;
  /** Part of speech letter and number of synset, first sense first. */
  readonly senses: readonly string[];
  readonly antonyms: readonly string[];
  readonly derived: readonly string[];
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
/** Word → its groups in the list of headline words. */
let twins: ReadonlyMap<string, readonly number[]> | undefined;

const STEPS_UP = 3;
const SENSES_UP = 4;

let up: readonly string[] | undefined;
const above = new Map<string, readonly string[]>();
const entries = new Map<string, Entry | undefined>();
const relations = new Map<string, WordRelation | null>();
const RELATIONS_KEPT = 200_000;

function entryOf(lemma: string): Entry | undefined {
  if (entries.has(lemma)) return entries.get(lemma);
  const line = lineOf(wordnet.words, lemma);
  let entry: Entry | undefined;
  if (line !== undefined) {
    const [band = '0', senses = '', antonyms = '', derived = ''] = line.split('\t');
    const list = (text: string): string[] => (text ? text.split(' ') : []);
    entry = { band: Number(band), senses: list(senses), antonyms: list(antonyms), derived: list(derived) };
  }
  entries.set(lemma, entry);
  return entry;
}

/** By halves, so that nothing is built for the words nobody asks for. */
function lineOf(table: string, key: string): string | undefined {
  let low = 0;
  let high = table.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = table.lastIndexOf('\n', middle) + 1;
    const end = table.indexOf('\n', start);
    if (end < 0) {
      high = start - 1;
      continue;
    }
    const tab = table.indexOf('\t', start);
    const found = table.slice(start, tab);
    if (found === key) return table.slice(tab + 1, end);
    if (found < key) low = end;
    else high = start - 1;
  }
  return undefined;
}

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
  if (a === b) return { kinship: 'same', nearness: 1 };
  const key = `${a} ${b}`;
  const known = relations.get(key);
  if (known !== undefined) return known ?? undefined;
  const found = relate(a, b);
  if (relations.size > RELATIONS_KEPT) relations.clear();
  relations.set(key, found ?? null);
  return found;
}

function relate(a: string, b: string): WordRelation | undefined {
  const one = entryOf(a);
  const two = entryOf(b);
  if (one?.antonyms.includes(b) || two?.antonyms.includes(a)) return { kinship: 'antonym', nearness: 0 };
  if (one?.derived.includes(b) || two?.derived.includes(a)) return { kinship: 'form', nearness: NEARNESS.form };
  const stems = sameStem(a, b, one, two) ?? byTwins(a, b);
  if (!one || !two) return stems;
  return bySynset(one, two) ?? stems ?? byHypernym(one, two) ?? byDerivation(one, two) ?? bySister(one, two);
}

function sameStem(a: string, b: string, one: Entry | undefined, two: Entry | undefined): WordRelation | undefined {
  if (a[0] !== b[0] || stem(a) !== stem(b)) return undefined;
  // Two words of the same part of speech that only look alike ("general", "generation") share no family in the lexicon.
  const sure = !one || !two || one.senses[0]?.[0] !== two.senses[0]?.[0];
  return { kinship: 'form', nearness: sure ? NEARNESS.form : NEARNESS.derivedSynonym };
}

function byTwins(a: string, b: string): WordRelation | undefined {
  twins ??= groupsOf(headlineWords);
  const other = twins.get(b);
  return twins.get(a)?.some((group) => other?.includes(group)) ? { kinship: 'synonym', nearness: NEARNESS.twin } : undefined;
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

function parents(sense: string): readonly string[] {
  const known = above.get(sense);
  if (known) return known;
  up ??= wordnet.up.split('\n');
  const line = up[Number.parseInt(sense.slice(1), 36)];
  const found = line ? line.split(' ').map((id) => sense[0] + id) : [];
  above.set(sense, found);
  return found;
}

function stepsUp(from: readonly string[], to: readonly string[]): number | undefined {
  let level = from.slice(0, SENSES_UP);
  for (let step = 1; step <= STEPS_UP && level.length; step++) {
    level = level.flatMap(parents);
    // Far up only the first senses count: by its fifth sense nearly every verb is some kind of "get".
    const near = step === 1 ? to : to.slice(0, SENSES_UP);
    if (level.some((sense) => near.includes(sense))) return step;
  }
  return undefined;
}

function byHypernym(one: Entry, two: Entry): WordRelation | undefined {
  const broader = stepsUp(one.senses, two.senses);
  if (broader) return { kinship: 'broader', nearness: NEARNESS.broader - NEARNESS.stepUp * (broader - 1) };
  const narrower = stepsUp(two.senses, one.senses);
  if (narrower) return { kinship: 'narrower', nearness: NEARNESS.broader - NEARNESS.stepUp * (narrower - 1) };
  return undefined;
}

function byDerivation(one: Entry, two: Entry): WordRelation | undefined {
  const joined = one.derived.some((word) => shareSense(entryOf(word), two)) || two.derived.some((word) => shareSense(entryOf(word), one));
  return joined ? { kinship: 'synonym', nearness: NEARNESS.derivedSynonym } : undefined;
}

function shareSense(one: Entry | undefined, two: Entry): boolean {
  return one?.senses.slice(0, 2).some((sense) => two.senses.slice(0, 3).includes(sense)) ?? false;
}

function bySister(one: Entry, two: Entry): WordRelation | undefined {
  const left = aboveFirst(one);
  const right = aboveFirst(two);
  return right.some((sense) => left.includes(sense)) ? { kinship: 'sister', nearness: NEARNESS.sister } : undefined;
}

function aboveFirst(entry: Entry): readonly string[] {
  const first = entry.senses.slice(0, 2).flatMap(parents);
  return [...first, ...first.filter((sense) => sense[0] === 'n').flatMap(parents)];
}
