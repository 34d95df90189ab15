import { capitalOf, countryOf, foldName } from '../../text/index.ts';
import type { Casing } from './casing.ts';
import { knownOrganisations } from './lexicon/index.ts';
import type { Piece } from './pieces.ts';
import type { Word } from './words.ts';

/**
 * Leaves out the names that only a heading in Title Case has ("Key Takeaways", "Plan Debates"): there every word is written big, so that
 * a name needs the body of the text or a table for its witness.
 */
export function dropHeadlineNames(
  pieces: readonly Piece[],
  words: readonly Word[],
  casing: Casing,
  headings: ReadonlySet<number>,
): readonly Piece[] {
  const inHeadline = ({ from }: Piece): boolean => {
    const word = words[from] as Word;
    return headings.has(word.block) && casing.loud.has(word.sentence);
  };
  const witnessed = new Set<string>();
  for (const piece of pieces)
    if (piece.kind === 'name' && !inHeadline(piece))
      for (const word of words.slice(piece.from, piece.to)) witnessed.add(foldName(word.text));
  return pieces.filter((piece) => {
    if (piece.kind !== 'name' || !inHeadline(piece)) return true;
    const parts = words.slice(piece.from, piece.to).map(({ text }) => foldName(text));
    const name = parts.join(' ');
    return (
      countryOf(name) !== undefined ||
      capitalOf(name) !== undefined ||
      knownOrganisations.has(name) ||
      witnessed.has(parts[0] as string) ||
      witnessed.has(parts.at(-1) as string)
    );
  });
}
