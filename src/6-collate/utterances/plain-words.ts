import { normalise, numberWord } from '../../text/index.ts';
import { contractions } from './lexicon.ts';

/**
 * The words of a remark without what house styles differ in: case, the shape of marks, contractions, figures or words for a number,
 * -ise or -ize, full stops and commas. What an editor sets in brackets ("[sic]", "[the minister]") is nobody's word. Two remarks with equal
 * plain words are the same remark.
 */
export function plainWords(text: string): string[] {
  // "I’ m": some sites set a space behind the apostrophe.
  let plain = normalise(withoutInsertions(text)).replace(/(?<=\p{L}') (?=(?:m|s|t|re|ve|ll|d)\b)/gu, '');
  // "F.B.I." and "FBI", "some good & some bad".
  plain = plain
    .replace(/(?<![\p{L}.])(?:\p{L}\.){2,}(?!\p{L})/gu, (initials) => `${initials.replaceAll('.', '')} `)
    .replace(/(?<=^|\s)&(?=\s|$)/g, 'and');
  for (const [pattern, by] of contractions) plain = plain.replace(pattern, by);
  return plain
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .split(/[^\p{L}\p{N}'%]+/u)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter(Boolean)
    .map(oneSpelling);
}

/** British endings and their American ones. Source: Peters, "The Cambridge Guide to English Usage" (2004), under -ise, -our, -re, -ce, -l-, -ogue. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/([iy])s(e|ed|es|ing|ation)$/, '$1z$2'],
  [/([^aeiou])our(s|ed|ing|ite|able)?$/, '$1or$2'],
  [/([tb])re(s?)$/, '$1er$2'],
  [/^(def|off|lic|pret)enc(e|es|ed)$/, '$1ens$2'],
  [/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/ogue(s?)$/, 'og$1'],
  [/^programme(s?)$/, 'program$1'],
];

function oneSpelling(word: string): string {
  const number = numberWord(word);
  if (number && (number.kind === 'unit' || number.kind === 'ten') && word !== 'one') return String(number.value);
  if (word.length < 6) return word;
  return spellings.reduce((written, [pattern, by]) => written.replace(pattern, by), word);
}

/** A remark without what an editor put into it; "[T]he" is "The". */
export function withoutInsertions(text: string): string {
  return text.replace(/\[(\p{L})\](?=\p{L})/gu, '$1').replace(insertion, ' ');
}

const insertion = /\[[^\]]{1,80}\]|\(sic\)/g;
/** Where words were left out, and told to be: an ellipsis, or an editor's bracket, which may stand for words. */
const gap = /[[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]|…|\.\s?\.\s?\.(?:\s?\.)?|\[[^\]]{2,80}\]/g;

/** The plain words of a remark between the places where words were left out or replaced and this is told by an ellipsis or brackets. */
export function plainParts(text: string): string[][] {
  return text
    .replace(/\[sic[^\]]*\]|\(sic\)/gi, ' ')
    .split(gap)
    .map(plainWords)
    .filter((words) => words.length > 0);
}

/** Where the parts of one remark stand in another in their order, each unbroken; undefined where they do not. */
export function placesWithin(parts: readonly (readonly string[])[], outer: readonly string[]): readonly number[] | undefined {
  const places: number[] = [];
  let from = 0;
  for (const part of parts) {
    const at = placeWithin(part, from ? outer.slice(from) : outer);
    if (at < 0) return undefined;
    places.push(from + at);
    from += at + part.length;
  }
  return parts.length ? places : undefined;
}

/** Where the words of one remark stand in another, unbroken; -1 where they do not. */
function placeWithin(inner: readonly string[], outer: readonly string[]): number {
  const last = outer.length - inner.length;
  if (!inner.length) return -1;
  for (let at = 0; at <= last; at++) {
    let k = 0;
    while (k < inner.length && outer[at + k] === inner[k]) k++;
    if (k === inner.length) return at;
  }
  return -1;
}

/** For each word of a remark the places where it stands, 32 in one number. */
type Places = ReadonlyMap<string, Int32Array>;

const placesKept = new WeakMap<readonly string[], Places>();

function placesOf(words: readonly string[]): Places {
  const known = placesKept.get(words);
  if (known) return known;
  const places = new Map<string, Int32Array>();
  for (const [at, word] of words.entries()) {
    let bits = places.get(word);
    if (!bits) places.set(word, (bits = new Int32Array((words.length + 31) >> 5)));
    bits[at >> 5] = (bits[at >> 5] as number) | (1 << (at & 31));
  }
  placesKept.set(words, places);
  return places;
}

/** Length of the longest common subsequence of words, in the bits of whole numbers (Crochemore and others 2001; Hyyrö 2004). */
function commonLength(a: readonly string[], b: readonly string[]): number {
  const places = placesOf(a);
  const row = new Int32Array((a.length + 31) >> 5).fill(-1);
  for (const word of b) {
    const bits = places.get(word);
    if (!bits) continue;
    let carry = 0;
    for (let part = 0; part < row.length; part++) {
      const own = (row[part] as number) >>> 0;
      const here = bits[part] as number;
      const sum = own + ((own & here) >>> 0) + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      row[part] = sum | (own & ~here);
    }
  }
  let length = 0;
  for (const part of row) for (let open = ~part; open !== 0; open &= open - 1) length++;
  return length;
}

/** Share of words that two remarks have in common and in the same order, 0 to 1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  return a.length + b.length ? (2 * commonLength(a, b)) / (a.length + b.length) : 0;
}
