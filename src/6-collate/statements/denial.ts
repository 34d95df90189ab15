import type { Word, Wording } from '../../text/index.ts';
import { partWords, plainNegators } from './lexicon.ts';

/**
 * Whether one of two claims plainly denies what the other affirms: a "not" or "no" on one side only, or a verb that one side denies and the other
 * affirms ("failed to meet", "met"). To reject a demand and to turn it down is one deed, though only the first verb is known to deny.
 */
export function isPlainDenial(a: Wording, b: Wording): boolean {
  return isPlain(a) !== isPlain(b) || deniesVerb(a, b) || deniesVerb(b, a);
}

const isPlain = ({ tokens }: Wording): boolean => tokens.some((token) => plainNegators.has(token.lemma === 'not' ? 'not' : token.norm));

function deniesVerb(a: Wording, b: Wording): boolean {
  const affirmed = new Set(b.words.filter((word) => isDeed(b, word) && !word.negated).map((word) => word.lemma));
  return a.words.some((word) => isDeed(a, word) && word.negated && affirmed.has(word.lemma));
}

/** "The revised plan": a participle behind an article marks a thing out and is no deed. */
function isDeed({ tokens }: Wording, word: Word): boolean {
  if (word.pos !== 'VERB' || word.kind !== 'content') return false;
  const before = tokens[tokens.findIndex((token) => token.start === word.start) - 1];
  return before?.pos !== 'DET' && !/^(?:['’]s|its|his|her|their|our|my|your)$/.test(before?.norm ?? '');
}

/** "Half of the 300 who left": the number is the whole of which a part is told. Text of the whole, by value. */
export function wholesOf({ tokens, words }: Wording): ReadonlySet<number> {
  const found = new Set<number>();
  for (const word of words) {
    if (word.kind !== 'number' || word.value === undefined) continue;
    const at = tokens.findIndex((token) => token.start === word.start);
    const of = [at - 1, at - 2, at - 3].find((i) => tokens[i]?.norm === 'of');
    const part = of === undefined ? undefined : tokens[of - 1];
    if (part && (part.pos === 'NUM' || partWords.has(part.norm))) found.add(word.value);
  }
  return found;
}
