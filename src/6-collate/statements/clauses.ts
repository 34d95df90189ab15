import type { Range, Token } from '../../model/index.ts';
import { isFiniteVerb } from '../finite.ts';
import { contrastive, finiteForms, relatives, subordinators } from './lexicon.ts';
import { holdsTogether, sharesScope, tellsOfFact } from './scope.ts';

/** A clause by tokens: [from, to), with the stretches inside that were cut out, and the subject that it borrows. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly holes: readonly (readonly [from: number, to: number])[];
  readonly shared?: readonly [from: number, to: number];
}

const MIN_CONTENT = 3;

/**
 * Cuts a stretch of one sentence into clauses with a verb of their own: coordinated clauses and predicates, contrastive adverbial clauses,
 * non-restrictive relative clauses, figures of comparison ("up from 12"). Where the signs are weak it does not cut, and never between words and what
 * denies, doubts or conditions them.
 * @param tokens all tokens of the report
 * @param from first token of the stretch
 * @param to behind its last token
 * @param bound stretches of tokens that must stay whole
 */
export function cutClauses(
  tokens: readonly Token[],
  from: number,
  to: number,
  bound: readonly (readonly [number, number])[] = [],
): Piece[] {
  if (holdsTogether(tokens, from, to)) return [{ from, to, holes: [] }];
  const isBound = (i: number): boolean => bound.some(([a, b]) => i >= a && i < b);
  const pieces: Piece[] = [];
  const holes: (readonly [number, number])[] = [];
  const relativeClauses: Piece[] = [];
  for (let i = from + 2; i < to - 2; i++) {
    const end = relativeEnd(tokens, i, to);
    if (isBound(i) || end === undefined || !isRelativeClaim(tokens, i + 1, end) || !(isClaim(tokens, from, i) || isClaim(tokens, end, to)))
      continue;
    relativeClauses.push({ from: i + 1, to: end, holes: [], shared: [Math.max(from, i - 4), i] });
    holes.push([i, end]);
    i = end - 1;
  }
  let start = from;
  let subject: readonly [number, number] | undefined;
  for (let i = from + 1; i < to - 1; i++) {
    if (isBound(i) || holes.some(([a, b]) => i >= a && i < b)) continue;
    const cut = cutAt(tokens, i, start, to);
    if (
      !cut ||
      sharesScope(tokens, { start, cut: i, next: cut.next, to, sharesSubject: cut.sharesSubject, isBound }) ||
      !isClaim(tokens, start, i) ||
      !(cut.sharesSubject ? isPredicate(tokens, cut.next, to) : isClaim(tokens, cut.next, to))
    )
      continue;
    pieces.push(piece(start, i, holes, subject));
    subject = cut.sharesSubject ? (subject ?? subjectOf(tokens, start, i)) : undefined;
    start = cut.next;
    i = cut.next;
  }
  pieces.push(piece(start, to, holes, subject));
  return [...pieces, ...relativeClauses].sort((a, b) => a.from - b.from);
}

function piece(
  from: number,
  to: number,
  holes: readonly (readonly [number, number])[],
  shared: readonly [number, number] | undefined,
): Piece {
  return { from, to, holes: holes.filter(([a, b]) => a >= from && b <= to && b - a < to - from), ...(shared ? { shared } : {}) };
}

/** ", which …": up to the comma that closes it, or to the end. */
function relativeEnd(tokens: readonly Token[], comma: number, to: number): number | undefined {
  if (tokens[comma]?.norm !== ',') return undefined;
  const word = tokens[comma + 1];
  const deep = relatives.has(word?.norm ?? '') ? 1 : word?.pos === 'ADP' && relatives.has(tokens[comma + 2]?.norm ?? '') ? 2 : 0;
  if (!deep) return undefined;
  for (let i = comma + deep + 1; i < to; i++) {
    const norm = tokens[i]?.norm;
    if (norm === ';' || norm === '—' || norm === '–') return i;
    if (norm === ',' && !isNumberComma(tokens, i)) return i;
  }
  return to;
}

const isNumberComma = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.pos === 'NUM' && tokens[i + 1]?.pos === 'NUM';

interface Cut {
  readonly next: number;
  readonly sharesSubject: boolean;
}

function cutAt(tokens: readonly Token[], i: number, start: number, to: number): Cut | undefined {
  const token = tokens[i] as Token;
  if (token.norm === ';' || token.norm === ':') return { next: i + 1, sharesSubject: false };
  const comma = token.norm === ',';
  const at = comma ? i + 1 : i;
  const word = tokens[at];
  if (!word) return undefined;
  if (comma && comparison(tokens, at)) return { next: at, sharesSubject: true };
  const adverbial =
    (contrastive.has(word.norm) && (comma || word.norm === 'while' || word.norm === 'whereas')) ||
    (comma && subordinators.has(word.norm) && tellsOfFact(tokens, start, i));
  if (adverbial) return clauseFrom(tokens, at + 1, to, LONG_SUBJECT) ? { next: at + 1, sharesSubject: false } : undefined;
  if ((word.norm !== 'and' && word.norm !== 'but') || opensClause(tokens, start, i) || joinsAdjectives(tokens, at)) return undefined;
  if (clauseFrom(tokens, at + 1, to) && !endsInList(tokens, start, i)) return { next: at + 1, sharesSubject: false };
  return predicateFrom(tokens, at + 1, start, i) ? { next: at + 1, sharesSubject: true } : undefined;
}

/** Where a subordinate clause behind a told fact begins ("…, said on Thursday after [a session closed]"), or undefined. */
export function factBehind(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = from + 1; i < to - 2; i++)
    if (subordinators.has((tokens[i] as Token).norm) && clauseFrom(tokens, i + 1, to) && tellsOfFact(tokens, from, i)) return i + 1;
  return undefined;
}

/** "up from four", "down from 62 percent", "compared with", "against 26,900". */
function comparison(tokens: readonly Token[], at: number): boolean {
  const [a, b] = [tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  return ((a === 'up' || a === 'down') && (b === 'from' || b === 'on')) || (a === 'compared' && (b === 'with' || b === 'to'));
}

/** Words of a subject behind "and", which also joins words, and behind "while", which does not. */
const SHORT_SUBJECT = 7;
const LONG_SUBJECT = 14;

/** A subject with its finite verb close behind. */
function clauseFrom(tokens: readonly Token[], from: number, to: number, reach: number = SHORT_SUBJECT): boolean {
  for (let i = from; i < Math.min(to, from + reach); i++) {
    const token = tokens[i] as Token;
    if (token.norm === ',' || token.pos === 'CCONJ') return false;
    if (isFiniteVerb(tokens, i)) return i > from;
    if (token.pos === 'VERB') return false;
  }
  return false;
}

function predicateFrom(tokens: readonly Token[], at: number, start: number, and: number): boolean {
  let i = at;
  while (tokens[i]?.pos === 'ADV') i++;
  if (!isFiniteVerb(tokens, i)) return false;
  // "to meet and agreed" is rare, "to meet and agree" is not: the verb after "and" must be finite by its form.
  const verb = firstFinite(tokens, start, and);
  if (verb < 0 || !finiteForms.test((tokens[i] as Token).norm)) return false;
  // "Forty were hurt when a jet slid off the runway and broke in two": whose predicate it is cannot be told.
  return !tokens.slice(verb + 1, and).some(opens);
}

function endsInList(tokens: readonly Token[], start: number, end: number): boolean {
  return firstFinite(tokens, start, end) < 0;
}

function firstFinite(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i)) return i;
  return -1;
}

/** "…, while the rate for federal, state and local taxes was": a clause has begun and has no verb yet, so "and" joins words of its subject. */
function opensClause(tokens: readonly Token[], start: number, and: number): boolean {
  for (let i = and - 1; i >= start && !isFiniteVerb(tokens, i); i--) if (opens(tokens[i] as Token)) return true;
  return false;
}

/** "Gay and lesbian couples will": both belong to the noun behind them, but for "was old and poor people left". */
function joinsAdjectives(tokens: readonly Token[], and: number): boolean {
  return tokens[and - 1]?.pos === 'ADJ' && tokens[and + 1]?.pos === 'ADJ' && tokens[and - 2]?.lemma !== 'be';
}

const opens = ({ norm, pos }: Token): boolean =>
  subordinators.has(norm) || contrastive.has(norm) || (relatives.has(norm) && pos !== 'DET') || (pos === 'SCONJ' && norm !== 'that');

function isClaim(tokens: readonly Token[], from: number, to: number): boolean {
  let content = 0;
  let verb = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.pos === 'VERB' || token.pos === 'AUX') verb = true;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'VERB' || token.pos === 'ADJ' || token.pos === 'NUM') content++;
  }
  if (comparison(tokens, from)) return content >= 1;
  // "And four were wounded": a count and what became of them.
  return verb && content >= (tokens[from]?.pos === 'NUM' ? MIN_CONTENT - 1 : MIN_CONTENT);
}

/** A relative clause borrows its antecedent: a verb and one word more are enough. */
function isRelativeClaim(tokens: readonly Token[], from: number, to: number): boolean {
  const own = tokens.slice(from, to);
  return (
    own.some((token) => token.pos === 'VERB' || token.pos === 'AUX') &&
    own.filter((token) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(token.pos)).length > 1
  );
}

/** A predicate that borrows its subject needs only a full verb ("but has not been arrested"), or a figure of comparison. */
function isPredicate(tokens: readonly Token[], from: number, to: number): boolean {
  return comparison(tokens, from) || tokens.slice(from, to).some((token) => token.pos === 'VERB' || token.pos === 'ADJ');
}

/** The words before the first finite verb. */
function subjectOf(tokens: readonly Token[], from: number, to: number): readonly [number, number] | undefined {
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i)) return i > from ? [from, i] : undefined;
  return undefined;
}

/** The text range of tokens [from, to) without the conjunctions, commas and dashes at its ends. */
export function trim(tokens: readonly Token[], from: number, to: number): readonly [number, number] {
  let a = from;
  let b = to;
  const loose = (token: Token | undefined): boolean => token?.pos === 'PUNCT' && token.norm !== '%';
  while (
    a < b &&
    (loose(tokens[a]) ||
      (tokens[a]?.pos === 'CCONJ' && a > from) ||
      (tokens[a]?.norm === 'that' && tokens[a]?.pos !== 'DET' && tokens[a]?.pos !== 'PRON'))
  )
    a++;
  while (b > a && loose(tokens[b - 1])) b--;
  return [a, b];
}

export const rangeOf = (tokens: readonly Token[], from: number, to: number): Range => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});
