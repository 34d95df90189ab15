import type { Piece } from '../pieces.ts';
import type { Word } from '../words.ts';

/** One mention of a name with its neighbours, all of the same sentence. */
export interface Spot {
  readonly piece: Piece;
  readonly words: readonly Word[];
  /** The word at this distance before the name and its title: 1 is the one beside it. */
  before(distance: number): Word | undefined;
  /** The word at this distance behind the name: 1 is the one beside it. */
  behind(distance: number): Word | undefined;
  /** Initials, ordinary words, a body's head: what it says is said by a body of people. */
  readonly impersonal: boolean;
}

export function spotOf(piece: Piece, words: readonly Word[], impersonal: boolean): Spot {
  const { sentence } = words[piece.from] as Word;
  const at = (index: number): Word | undefined => (words[index]?.sentence === sentence ? words[index] : undefined);
  const first = piece.title?.from ?? piece.from;
  return { piece, words, impersonal, before: (distance) => at(first - distance), behind: (distance) => at(piece.to + distance - 1) };
}

/** The lower-cased word, '' where there is none. */
export function lower(word: Word | undefined): string {
  return word?.lower ?? '';
}

export const OWNS = /^['’]s?$/;
