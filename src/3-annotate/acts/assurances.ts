import type { Token } from '../../model/index.ts';
import { feared, sparingPhrases, sparingVerbs, sufferedVerbs } from './lexicon/assurance.ts';

/** Tokens behind a verb within which the word stands that makes an assurance of it ("put a single one of our passengers at risk"). */
const REACH = 8;

/**
 * Whether a negated verb to come assures instead of refusing: "we will not put passengers at risk", "no one will be left behind", "will not be
 * intimidated". What is refused is asked for by somebody; what is assured is feared.
 * @param head the verb
 */
export function isAssurance(tokens: readonly Token[], head: number): boolean {
  const { lemma, norm } = tokens[head] as Token;
  if (sparingVerbs.has(lemma) || sparingVerbs.has(norm)) return true;
  const words = sparingPhrases[lemma];
  if (words) {
    const behind = tokens.slice(head + 1, head + 1 + REACH).map((token) => token.norm);
    const near = behind.slice(0, 2).join(' ');
    if (words.some((word) => (word.includes(' ') ? near === word : /\w/.test(word) ? behind.includes(word) : behind[0] === word)))
      return true;
  }
  return sufferedVerbs.has(lemma) && tokens[head - 1]?.norm === 'be';
}

/** "There will be no job losses": behind the "no" stands what is feared. */
export function isRelief(tokens: readonly Token[], last: number): boolean {
  return (tokens[last] as Token).norm === 'no' && tokens.slice(last + 1, last + 4).some((token) => feared.has(token.lemma));
}
