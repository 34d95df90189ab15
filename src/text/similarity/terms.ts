import { stem } from '../lexicon/index.ts';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[.,'’](?=[\p{L}\p{N}]))*/gu;
/** Scripts that write no spaces between words: Han, kana, Thai, Lao, Khmer, Myanmar. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A term of a text as a search index would hold it. */
export interface Term {
  readonly term: string;
  /** A capitalised word inside a sentence, a run of such words, or a number. */
  readonly kind: 'word' | 'name' | 'number' | 'gram';
}

/**
 * Cuts a text of any language into terms: words by stem, names as they are and as runs of two ("tara reid"), numbers,
 * and pairs of characters where the script writes no spaces.
 */
export function termsOfText(text: string): Term[] {
  const terms: Term[] = [];
  let before: { readonly word: string; readonly end: number } | undefined;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    if (UNSPACED.test(raw)) {
      pushGrams(raw, terms);
      continue;
    }
    const word = raw.replace(/['’]s$/i, '');
    const lower = word.toLowerCase();
    if (/^\p{N}/u.test(word)) {
      terms.push({ term: lower.replace(/,(?=\d{3})/g, ''), kind: 'number' });
      before = undefined;
      continue;
    }
    const isName = /^\p{Lu}/u.test(word);
    terms.push({ term: stem(lower), kind: isName ? 'name' : 'word' });
    if (isName && before && text.slice(before.end, index) === ' ') terms.push({ term: `${before.word} ${lower}`, kind: 'name' });
    before = isName ? { word: lower, end: index + raw.length } : undefined;
  }
  return terms;
}

function pushGrams(run: string, terms: Term[]): void {
  const characters = [...run];
  if (characters.length === 1) terms.push({ term: run, kind: 'gram' });
  for (let i = 0; i + 1 < characters.length; i++) terms.push({ term: `${characters[i]}${characters[i + 1]}`, kind: 'gram' });
}
