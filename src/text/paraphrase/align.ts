import { relateWords, type WordKinship } from '../lexicon/index.ts';
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
const LONG_NAME = 6;
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
  for (const [i, left] of a.words.entries()) {
    for (const [j, right] of b.words.entries()) {
      const relation = relate(left, right);
      if (!relation) continue;
      const rank =
        relation.nearness +
        CONTEXT * (sameAt(a, b, i - 1, j - 1) + sameAt(a, b, i + 1, j + 1)) -
        0.02 * Math.abs(i / a.words.length - j / b.words.length);
      candidates.push({ i, j, ...relation, rank });
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

function relate(left: Word, right: Word): Nearness | undefined {
  if (left.kind === 'number' || right.kind === 'number') return relateNumbers(left, right);
  if (left.kind === 'function' || right.kind === 'function') return left.lemma === right.lemma ? EQUAL : undefined;
  if (left.kind === 'name' || right.kind === 'name') return relateNames(left, right);
  const ordinal = numberWord(left.lemma)?.kind === 'ordinal' && numberWord(right.lemma)?.kind === 'ordinal';
  // WordNet has all ordinals as kinds of one another; "the first draft" is not the second.
  if (ordinal) return left.lemma === right.lemma ? EQUAL : { kinship: 'antonym', nearness: 0 };
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
  const shorter = Math.min(one.length, two.length);
  if (shorter >= 4 && (one.startsWith(two.slice(0, shorter - 1)) || two.startsWith(one.slice(0, shorter - 1))))
    return { kinship: 'form', nearness: MISSPELT };
  if (shorter >= LONG_NAME && editDistance(one, two) <= 2) return { kinship: 'form', nearness: MISSPELT };
  return left.kind === 'name' && right.kind === 'name' ? undefined : relateWords(left.lemma, right.lemma);
}

/** Levenshtein distance with a ceiling: more than two counts as three. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((next[j - 1] as number) + 1, (row[j] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return Math.min(3, row[b.length] as number);
}

function coverage(of: Wording, pairs: readonly WordPair[], at: (pair: WordPair) => number): number {
  let covered = 0;
  let all = 0;
  for (const word of of.words) all += word.weight;
  for (const pair of pairs) covered += (of.words[at(pair)] as Word).weight * pair.nearness;
  return all ? covered / all : 0;
}
