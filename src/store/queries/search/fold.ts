/** Scripts written without spaces: each sign is a word of its own, in the index as in the query. */
const spaceless = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*/gu;

/** A text as it is given to the index. */
export const spaceOut = (text: string): string => text.replace(spaceless, ' $& ');

export interface Word {
  /** Lower case, without accents: as the index compares. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const wordOrSign = new RegExp(`${spaceless.source}|(?:(?!${spaceless.source})[\\p{L}\\p{N}\\p{Co}]\\p{M}*)+`, 'gu');

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text as the index sees them (FTS5 unicode61, remove_diacritics 2). */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(wordOrSign)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
