import { normalise, numberWord } from '../../text/index.ts';
import { contractions } from './lexicon.ts';

/**
 * The words of a remark without what house styles differ in: case, the shape of marks, contractions, figures or words for a number,
 * -ise or -ize, full stops and commas. Two remarks with equal plain words are the same remark.
 */
export function plainWords(text: string): string[] {
  // "I’ m": some sites set a space behind the apostrophe.
  let plain = normalise(text).replace(/(?<=\p{L}') (?=(?:m|s|t|re|ve|ll|d)\b)/gu, '');
  for (const [pattern, by] of contractions) plain = plain.replace(pattern, by);
  return plain
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .split(/[^\p{L}\p{N}'%]+/u)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter(Boolean)
    .map(oneSpelling);
}

function oneSpelling(word: string): string {
  const number = numberWord(word);
  if (number && (number.kind === 'unit' || number.kind === 'ten') && word !== 'one') return String(number.value);
  if (word.length < 6) return word;
  return word.replace(/is(e|ed|es|ing|ation)$/, 'iz$1').replace(/([^aeiou])our(s|ed|ing)?$/, '$1or$2');
}

/** Where the words of one remark stand in another, unbroken; -1 where they do not. */
export function placeWithin(inner: readonly string[], outer: readonly string[]): number {
  if (!inner.length || inner.length > outer.length) return -1;
  for (let at = 0; at + inner.length <= outer.length; at++) if (inner.every((word, k) => outer[at + k] === word)) return at;
  return -1;
}

/** Length of the longest common subsequence of words. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++)
      next.push(word === b[j - 1] ? (row[j - 1] as number) + 1 : Math.max(row[j] as number, next[j - 1] as number));
    row = next;
  }
  return row[b.length] as number;
}

/** Share of words that two remarks have in common and in the same order, 0 to 1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  return a.length + b.length ? (2 * commonLength(a, b)) / (a.length + b.length) : 0;
}
