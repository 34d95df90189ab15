import type { Range, Token } from '../../model/index.ts';
import type { WordAlignment, WordPair } from './align.ts';
import type { Conflict } from './conflict.ts';
import { VERDICT } from './settings.ts';
import type { Word, Wording } from './words.ts';

/** The same deed with doer and object turned round. */
export function roleSwap(a: Wording, b: Wording, { pairs }: WordAlignment): Conflict[] {
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

/**
 * Index of the first full verb of the main clause that is finite by its form; where there is none, of the first full verb; -1 without one, and
 * where the main clause only says what something is.
 */
export function headVerb(wording: Wording): number {
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
  if (finite >= 0) return finite;
  // "Four were dead before the current returned": the main clause has a verb, though no full one.
  const isCopula = wording.words.some((word, i) => word.lemma === 'be' && i > 0 && !inSide(word));
  return isCopula ? -1 : wording.words.findIndex(isFull);
}

const SIDE = /^(?:if|unless|when|while|after|before|because|since|although|though|who|which|where)$/;

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
export function predicateClash(a: Wording, b: Wording, alignment: WordAlignment): Conflict[] {
  if (deedAgreement(a, b, alignment) > 0) return [];
  const [left, right] = [a.words[headVerb(a)] as Word, b.words[headVerb(b)] as Word];
  return [{ kind: 'predicate', a: left, b: right, note: `“${left.text}” is not “${right.text}”` }];
}
