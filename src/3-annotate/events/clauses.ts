import type { Sentence, Token } from '../../model/index.ts';

const OPENERS = new Set(
  'that which who whom whose when while where because although though if unless whether after before as since until but so than'.split(' '),
);

/**
 * Token indexes at which a clause of the sentence begins: behind ; : — and quotation marks, at words that open a clause when a verb
 * follows, and at "and" or a comma before a verb of its own.
 */
export function clauseStarts(tokens: readonly Token[], sentence: Sentence): readonly number[] {
  const starts = [sentence.tokenStart];
  for (let i = sentence.tokenStart + 1; i < sentence.tokenEnd; i++) {
    const { norm, pos } = tokens[i - 1] as Token;
    const here = tokens[i] as Token;
    if (/^(?:;|:|"|--|—|–|\(|\))$/.test(norm) && pos !== 'NUM') starts.push(i);
    else if (OPENERS.has(here.norm) && verbFollows(tokens, i + 1, sentence.tokenEnd)) starts.push(i);
    else if (norm === 'and' && verbFollows(tokens, i, Math.min(sentence.tokenEnd, i + 7)) && !verbAt(here)) starts.push(i);
  }
  return starts;
}

/** Whether a verb stands ahead before the clause is over. */
function verbFollows(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (/^[;:,"]$/.test(token.norm)) return false;
    if (verbAt(token)) return true;
  }
  return false;
}

function verbAt({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** Index into `starts` of the clause in which a token lies. */
export function clauseOf(starts: readonly number[], at: number): number {
  let clause = 0;
  while (clause + 1 < starts.length && (starts[clause + 1] as number) <= at) clause++;
  return clause;
}
