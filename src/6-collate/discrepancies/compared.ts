import { compareWordings, type Word } from '../../text/index.ts';
import type { StorySentence } from '../sentences.ts';
import type { Pair } from './pairs.ts';
import { OPPOSITE } from './settings.ts';

/** Two sentences with their words laid side by side. */
export interface Compared {
  /** Index of the word of b that stands for a word of a, and the other way round. */
  readonly ofB: ReadonlyMap<number, number>;
  readonly ofA: ReadonlyMap<number, number>;
  /** Share of the meaning of a (b) that b (a) has too, 0 to 1. */
  readonly coverageA: number;
  readonly coverageB: number;
}

const kept = new WeakMap<Pair, Compared>();

/** Lays the words of a pair side by side; worked out once a pair, and only for pairs that a question has picked. */
export function layOut(pair: Pair): Compared {
  const known = kept.get(pair);
  if (known) return known;
  const { pairs, coverageA, coverageB } = compareWordings(pair.a.wording, pair.b.wording).alignment;
  const ofB = new Map<number, number>();
  const ofA = new Map<number, number>();
  for (const { i, j, nearness, kinship } of pairs) {
    if (nearness < OPPOSITE.sameWord || kinship === 'antonym') continue;
    ofB.set(i, j);
    ofA.set(j, i);
  }
  const made = { ofB, ofA, coverageA, coverageB };
  kept.set(pair, made);
  return made;
}

/** Share of the meaning that both have, from the poorer and the better covered side, what the question is about left out. */
export function shareBut(
  pair: Pair,
  leftOut: { readonly a: readonly number[]; readonly b: readonly number[] },
): { readonly least: number; readonly most: number } {
  const { ofA, ofB } = layOut(pair);
  const covered = (words: readonly Word[], of: ReadonlyMap<number, number>, out: readonly number[]): number => {
    let both = 0;
    let all = 0;
    for (const [i, { weight }] of words.entries()) {
      if (out.includes(i)) continue;
      all += weight;
      if (of.has(i)) both += weight;
    }
    return all ? both / all : 0;
  };
  const [x, y] = [covered(pair.a.wording.words, ofB, leftOut.a), covered(pair.b.wording.words, ofA, leftOut.b)];
  return { least: Math.min(x, y), most: Math.max(x, y) };
}

/** The nouns and names in the clause around a token, as indices of words: what the token is told of. */
export function nounsNear({ tokens, wording }: StorySentence, at: number): number[] {
  const first = tokens.findLastIndex((token, k) => k < at && endsClause(token.norm)) + 1;
  const behind = tokens.findIndex((token, k) => k > at && endsClause(token.norm));
  const [start, end] = [tokens[first]?.start ?? 0, tokens[behind < 0 ? tokens.length - 1 : behind]?.end ?? 0];
  return wording.words.flatMap((word, i) => (word.start >= start && word.end <= end && isThing(word) ? [i] : []));
}

const isThing = ({ kind, pos, lemma }: Word): boolean =>
  (kind === 'name' || (kind === 'content' && (pos === 'NOUN' || pos === 'PROPN'))) && !TIMES.test(lemma);

/** Days, months and their parts. */
export const isTimeWord = (lemma: string): boolean => TIMES.test(lemma);

const endsClause = (norm: string): boolean => /^(?:[;:—–]|but|while|whereas|although|though|because)$/.test(norm);
const TIMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|day|night|morning|evening|afternoon|week|month|year)$/;
