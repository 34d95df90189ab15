import { type LexiconWord, lexiconWord, relateLexiconWords, type WordKinship } from '../lexicon/index.ts';
import { numberWord } from '../numbers.ts';
import { isSameName, type NameWord, nameWord } from './same-name.ts';
import type { Word, Wording } from './words.ts';

/** Word i of one wording stands where word j of the other stands. */
export interface WordPair {
  readonly i: number;
  readonly j: number;
  /** How far the one may stand for the other, 0 to 1. */
  readonly nearness: number;
  readonly kinship: WordKinship;
}

export interface WordAlignment {
  readonly pairs: readonly WordPair[];
  /** Share of the weight of a (b) that has a partner, counted by nearness; 0 to 1. */
  readonly coverageA: number;
  readonly coverageB: number;
}

const LEAST = 0.25;
/** Neighbours that also match settle which of two equal words belongs to which; small enough to change no real choice. */
const CONTEXT = 0.12;
const MISSPELT = 0.85;
/** The same digits, once with a unit beside them and once without. */
const OTHER_UNIT = 0.7;
/** "About 300" may stand for 312. */
const ROUNDED = 0.1;

/** A word with what its comparisons need. */
interface ReadyWord {
  readonly word: Word;
  readonly lexicon: LexiconWord;
  /** As a name is compared: folded where it is one, in lower case where it may be. */
  readonly name: NameWord;
  readonly isOrdinal: boolean;
  /** Entities and times that stand for words have no spelling to compare. */
  readonly isStandIn: boolean;
}

const ready = new WeakMap<Wording, readonly ReadyWord[]>();

function readyWords(wording: Wording): readonly ReadyWord[] {
  const known = ready.get(wording);
  if (known) return known;
  const made = wording.words.map((word): ReadyWord => {
    const name = word.kind === 'name' ? word.lemma : word.text.toLowerCase();
    return {
      word,
      lexicon: lexiconWord(word.lemma),
      name: nameWord(name),
      isOrdinal: numberWord(word.lemma)?.kind === 'ordinal',
      isStandIn: name[0] === '@' || name[0] === '#',
    };
  });
  ready.set(wording, made);
  return made;
}

/**
 * Pairs the words of two wordings one to one, best pairs first: same lemma, same stem, WordNet relations, names by spelling, numbers by value.
 * After Sultan, Bethard and Sumner (2014), with the words' neighbours for context instead of a parse. What the words weigh is not looked at.
 */
export function pairWords(a: Wording, b: Wording): readonly WordPair[] {
  const [left, right] = [readyWords(a), readyWords(b)];
  const candidates: (WordPair & { readonly rank: number })[] = [];
  for (let i = 0; i < left.length; i++) {
    const one = left[i] as ReadyWord;
    for (let j = 0; j < right.length; j++) {
      const two = right[j] as ReadyWord;
      if ((one.word.kind === 'function' || two.word.kind === 'function') && one.word.lemma !== two.word.lemma) continue;
      const relation = relate(one, two);
      if (!relation) continue;
      const { kinship, nearness } = relation;
      const context = CONTEXT * (sameAt(a, b, i - 1, j - 1) + sameAt(a, b, i + 1, j + 1));
      const rank = nearness + context - 0.02 * Math.abs(i / a.words.length - j / b.words.length);
      candidates.push({ i, j, kinship, nearness, rank });
    }
  }
  candidates.sort((x, y) => y.rank - x.rank || x.i - y.i || x.j - y.j);
  const usedA = new Uint8Array(left.length);
  const usedB = new Uint8Array(right.length);
  const pairs: WordPair[] = [];
  for (const { i, j, nearness, kinship } of candidates) {
    if (usedA[i] || usedB[j]) continue;
    usedA[i] = 1;
    usedB[j] = 1;
    pairs.push({ i, j, nearness, kinship });
  }
  return pairs;
}

/** How far paired words cover each side, by what each word weighs. */
export function weighPairs(a: Wording, b: Wording, pairs: readonly WordPair[]): WordAlignment {
  return { pairs, coverageA: coverage(a, pairs, 'i'), coverageB: coverage(b, pairs, 'j') };
}

function sameAt(a: Wording, b: Wording, i: number, j: number): number {
  const left = a.words[i];
  const right = b.words[j];
  return left && right && left.lemma === right.lemma ? 1 : 0;
}

interface Nearness {
  readonly kinship: WordKinship;
  readonly nearness: number;
}
const EQUAL: Nearness = { kinship: 'same', nearness: 1 };
const OPPOSITE: Nearness = { kinship: 'antonym', nearness: 0 };

function relate(one: ReadyWord, two: ReadyWord): Nearness | undefined {
  const [left, right] = [one.word, two.word];
  if (left.kind === 'number' || right.kind === 'number') return relateNumbers(left, right);
  if (left.kind === 'function' || right.kind === 'function') return left.lemma === right.lemma ? EQUAL : undefined;
  if (left.kind === 'name' || right.kind === 'name') return relateNames(one, two);
  if (left.lemma === right.lemma) return EQUAL;
  // WordNet has all ordinals as kinds of one another; "the first draft" is not the second.
  if (one.isOrdinal && two.isOrdinal) return OPPOSITE;
  const relation = relateLexiconWords(one.lexicon, two.lexicon);
  if (!relation || (isTaxonomic(relation.kinship) && (left.pos === 'VERB') !== (right.pos === 'VERB'))) return undefined;
  return relation.nearness >= LEAST || relation.kinship === 'antonym' ? relation : undefined;
}

/** A noun is no kind of verb, though both have senses that are ("accord" the verb is a kind of "give"). */
const isTaxonomic = (kinship: WordKinship): boolean => kinship === 'broader' || kinship === 'narrower' || kinship === 'sister';

function relateNumbers(left: Word, right: Word): Nearness | undefined {
  const sameUnit = left.unit === right.unit;
  if (left.lemma === right.lemma) return sameUnit ? EQUAL : { kinship: 'same', nearness: OTHER_UNIT };
  if (left.value === undefined || right.value === undefined || !sameUnit) return undefined;
  if (left.value === right.value) return EQUAL;
  const near = Math.abs(left.value - right.value) <= ROUNDED * Math.max(left.value, right.value);
  return near && (left.approximate || right.approximate) ? { kinship: 'form', nearness: MISSPELT } : undefined;
}

function relateNames(one: ReadyWord, two: ReadyWord): Nearness | undefined {
  if (one.name.text === two.name.text || one.word.lemma === two.word.lemma) return EQUAL;
  if (one.isStandIn || two.isStandIn) return undefined;
  if (isSameName(one.name, two.name)) return { kinship: 'form', nearness: MISSPELT };
  return one.word.kind === 'name' && two.word.kind === 'name' ? undefined : relateLexiconWords(one.lexicon, two.lexicon);
}

function coverage(of: Wording, pairs: readonly WordPair[], side: 'i' | 'j'): number {
  let covered = 0;
  let all = 0;
  for (const word of of.words) all += word.weight;
  for (const pair of pairs) covered += (of.words[pair[side]] as Word).weight * pair.nearness;
  return all ? covered / all : 0;
}
