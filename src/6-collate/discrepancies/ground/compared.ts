import type { Range, Token } from '../../../model/index.ts';
import { compareWordings, onceEach, type Word, type WordAlignment } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { OPPOSITE } from '../settings.ts';
import type { Pair } from './pairs.ts';

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
  const made = { ...partnersIn(pairs), coverageA, coverageB };
  kept.set(pair, made);
  return made;
}

/** The pairs of two wordings are worked out once, however many reports have them. */
const partnersIn = onceEach((pairs: WordAlignment['pairs']): Pick<Compared, 'ofA' | 'ofB'> => {
  const ofB = new Map<number, number>();
  const ofA = new Map<number, number>();
  for (const { i, j, nearness, kinship } of pairs) {
    if (nearness < OPPOSITE.sameWord || kinship === 'antonym') continue;
    ofB.set(i, j);
    ofA.set(j, i);
  }
  return { ofA, ofB };
});

/** Share of the meaning that both have, from the poorer and the better covered side, what the question is about left out. */
export function shareBut(
  pair: Pair,
  leftOut: { readonly a: readonly number[]; readonly b: readonly number[] },
): { readonly least: number; readonly most: number } {
  const { ofA, ofB } = layOut(pair);
  const covered = (sentence: StorySentence, of: ReadonlyMap<number, number>, out: readonly number[]): number => {
    const credit = creditWords(sentence);
    let both = 0;
    let all = 0;
    for (const [i, { weight }] of sentence.wording.words.entries()) {
      if (out.includes(i) || credit.has(i)) continue;
      all += weight;
      if (of.has(i)) both += weight;
    }
    return all ? both / all : 0;
  };
  const [x, y] = [covered(pair.a, ofB, leftOut.a), covered(pair.b, ofA, leftOut.b)];
  return { least: Math.min(x, y), most: Math.max(x, y) };
}

const credits = new WeakMap<StorySentence, ReadonlySet<number>>();

/** The stretches that only tell whose words it is: ", the mayor said", "according to the police". */
export const creditsIn = ({ tokens }: StorySentence): Range[] => tokens.flatMap((token, k) => creditAt(tokens, token, k) ?? []);

/** … as indices of words. */
function creditWords(sentence: StorySentence): ReadonlySet<number> {
  const known = credits.get(sentence);
  if (known) return known;
  const { wording } = sentence;
  const spans = creditsIn(sentence);
  const found = new Set(
    wording.words.flatMap((word, i) => (spans.some(({ start, end }) => word.start >= start && word.end <= end) ? [i] : [])),
  );
  credits.set(sentence, found);
  return found;
}

/** Longest credit. Unit: tokens. */
const CREDIT = 9;
const OPENING = 5;

function creditAt(tokens: readonly Token[], { lemma, norm }: Token, k: number): Range | undefined {
  const end = tokens.findIndex((one, at) => at > k && /^[,;.]$/.test(one.norm));
  const last = (end < 0 ? tokens.length : end) - 1;
  if (norm === 'according' && tokens[k + 1]?.norm === 'to' && last - k < CREDIT)
    return { start: tokens[k]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  if (!/^(?:say|add|report|announce|state)$/.test(lemma)) return undefined;
  // "Investigators said that …": a short subject opens the sentence.
  const opening = tokens.slice(0, k);
  if (
    k > 0 &&
    k <= OPENING &&
    opening.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(pos)) &&
    /^(?:that|it|the|an?|he|she|they)$/.test(tokens[k + 1]?.norm ?? '')
  )
    return { start: tokens[0]?.start ?? 0, end: tokens[k + 1]?.norm === 'that' ? (tokens[k + 1]?.end ?? 0) : (tokens[k]?.end ?? 0) };
  const comma = tokens.findLastIndex((one, at) => at < k && one.norm === ',');
  // ", the mayor said" closes a sentence; "said the mayor" may go on.
  const whole = comma >= 0 && last - comma <= CREDIT && last - k <= 3 && !tokens.slice(k + 1, last + 1).some((one) => one.pos === 'VERB');
  return whole ? { start: tokens[comma]?.start ?? 0, end: tokens[last]?.end ?? 0 } : undefined;
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
