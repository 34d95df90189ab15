import type { Token } from '../../model/index.ts';
import { clauseNegators, clauseOpeners, denyingVerbs, rightwardNegators } from './lexicon.ts';

const PREPOSITIONS: ReadonlySet<string> = new Set('with in at for of by under on to from'.split(' '));
const STOP = /^[,;:—–.?!()]$/;

/**
 * Marks the tokens that stand under an odd number of negations. Scope by rule, after NegEx (Chapman et al. 2001) and the scope annotation of
 * Morante and Daelemans (2012): "not" reaches to the end of its clause, "no", "nobody" over the whole clause, a denying verb over its complement.
 */
export function markNegation(tokens: readonly Token[]): boolean[] {
  const odd = new Array<boolean>(tokens.length).fill(false);
  const flip = (from: number, to: number): void => {
    for (let i = from; i < to; i++) odd[i] = !odd[i];
  };
  for (let i = 0; i < tokens.length; i++) {
    const scope = scopeOf(tokens, i);
    if (scope) flip(...scope);
  }
  return odd;
}

/** The tokens [from, to) that token i denies. */
function scopeOf(tokens: readonly Token[], i: number): readonly [from: number, to: number] | undefined {
  const token = tokens[i] as Token;
  const word = token.lemma === 'not' ? 'not' : token.norm;
  const next = tokens[i + 1]?.norm ?? '.';
  const rightward = rightwardNegators.has(word) || (denyingVerbs.has(token.lemma) && token.pos === 'VERB');
  if (rightward) return word === 'not' && (next === 'only' || next === 'just') ? undefined : [i + 1, clauseEnd(tokens, i + 1)];
  if (!clauseNegators.has(word) || (word === 'no' && (next === 'doubt' || STOP.test(next)))) return undefined;
  const prepositional = word === 'no' && PREPOSITIONS.has(tokens[i - 1]?.norm ?? '');
  return [prepositional ? i + 1 : clauseStart(tokens, i), clauseEnd(tokens, i + 1)];
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (STOP.test(token.norm)) return i;
    if (i > from && clauseOpeners.has(token.norm)) return i;
    if (i > from && token.pos === 'CCONJ' && opensClause(tokens, i + 1)) return i;
  }
  return tokens.length;
}

/** After "and": a subject with its verb close behind. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (first.pos === 'AUX' || first.norm === 'there') return true;
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    const token = tokens[i] as Token;
    if (token.pos === 'AUX') return true;
    if (token.pos === 'VERB') return i > from && !/ing$/.test(token.norm);
    if (token.pos === 'PUNCT' || token.pos === 'ADP') return false;
  }
  return false;
}

function clauseStart(tokens: readonly Token[], from: number): number {
  for (let i = from - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (STOP.test(token.norm) || clauseOpeners.has(token.norm)) return i + 1;
    if (token.pos === 'CCONJ' && opensClause(tokens, i + 1)) return i + 1;
  }
  return 0;
}
