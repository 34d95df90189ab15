import { countryOf, demonymOf } from '../gazetteer/index.ts';
import { relateWords, type WordKinship } from '../lexicon/index.ts';
import { compareNameWords } from '../names.ts';
import { numberWord } from '../numbers.ts';
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

/**
 * Pairs the words of two wordings one to one, best pairs first: same lemma, same stem, WordNet relations, names by spelling, numbers by value.
 * After Sultan, Bethard and Sumner (2014), with the words' neighbours for context instead of a parse.
 */
export function alignWords(a: Wording, b: Wording): WordAlignment {
  const candidates: (WordPair & { readonly rank: number })[] = [];
  for (let i = 0; i < a.words.length; i++) {
    const left = a.words[i] as Word;
    for (let j = 0; j < b.words.length; j++) {
      const relation = relate(left, b.words[j] as Word);
      if (!relation) continue;
      const { kinship, nearness } = relation;
      const context = CONTEXT * (sameAt(a, b, i - 1, j - 1) + sameAt(a, b, i + 1, j + 1));
      const rank = nearness + context - 0.02 * Math.abs(i / a.words.length - j / b.words.length);
      candidates.push({ i, j, kinship, nearness, rank });
    }
  }
  candidates.sort((x, y) => y.rank - x.rank || x.i - y.i || x.j - y.j);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const pairs: WordPair[] = [];
  for (const { i, j, nearness, kinship } of candidates) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    pairs.push({ i, j, nearness, kinship });
  }
  return { pairs, coverageA: coverage(a, pairs, (pair) => pair.i), coverageB: coverage(b, pairs, (pair) => pair.j) };
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

const isOrdinal = (lemma: string): boolean => numberWord(lemma)?.kind === 'ordinal';

function relate(left: Word, right: Word): Nearness | undefined {
  if (left.kind === 'number' || right.kind === 'number') return relateNumbers(left, right);
  if (left.kind === 'function' || right.kind === 'function') return left.lemma === right.lemma ? EQUAL : undefined;
  if (left.kind === 'name' || right.kind === 'name') return relateNames(left, right);
  if (left.lemma === right.lemma) return EQUAL;
  // WordNet has all ordinals as kinds of one another; "the first draft" is not the second.
  if (isOrdinal(left.lemma) && isOrdinal(right.lemma)) return OPPOSITE;
  const relation = relateWords(left.lemma, right.lemma);
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

function relateNames(left: Word, right: Word): Nearness | undefined {
  const one = left.kind === 'name' ? left.lemma : left.text.toLowerCase();
  const two = right.kind === 'name' ? right.lemma : right.text.toLowerCase();
  if (one === two || left.lemma === right.lemma) return EQUAL;
  // Entities and times that stand for words have no spelling to compare.
  if (isStandIn(one) || isStandIn(two)) return undefined;
  if (sameName(one, two)) return { kinship: 'form', nearness: MISSPELT };
  return left.kind === 'name' && right.kind === 'name' ? undefined : relateWords(left.lemma, right.lemma);
}

const isStandIn = (word: string): boolean => word[0] === '@' || word[0] === '#';

const likeNames = new Map<string, Map<string, boolean>>();
let likeNamesKept = 0;
const LIKE_NAMES_MOST = 200_000;

function sameName(one: string, two: string): boolean {
  const known = likeNames.get(one)?.get(two);
  if (known !== undefined) return known;
  if (likeNamesKept++ > LIKE_NAMES_MOST) {
    likeNames.clear();
    likeNamesKept = 0;
  }
  const found = isSameName(one, two);
  const row = likeNames.get(one);
  if (row) row.set(two, found);
  else likeNames.set(one, new Map([[two, found]]));
  return found;
}

/** One country or its people, one name in two spellings, a place and its adjective; "Niger" is not "Nigeria". */
function isSameName(one: string, two: string): boolean {
  const [a, b] = [countryOf(one) ?? demonymOf(one), countryOf(two) ?? demonymOf(two)];
  if (a && b) return a === b;
  const likeness = compareNameWords(one, two);
  if (likeness === 'style' || likeness === 'slip') return true;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  const root = short.replace(/(?:ia|[aeoy])$/, '');
  return root.length >= SHORTEST_ROOT && long.startsWith(root) && ADJECTIVE.test(long.slice(root.length));
}

const SHORTEST_ROOT = 4;
/** Endings that make an adjective of a place. */
const ADJECTIVE = /^(?:n|an|ian|ean|i|ese|ish|er|s|ns|ans|ians)$/;

function coverage(of: Wording, pairs: readonly WordPair[], at: (pair: WordPair) => number): number {
  let covered = 0;
  let all = 0;
  for (const word of of.words) all += word.weight;
  for (const pair of pairs) covered += (of.words[at(pair)] as Word).weight * pair.nearness;
  return all ? covered / all : 0;
}
