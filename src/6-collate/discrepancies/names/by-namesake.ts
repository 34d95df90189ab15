import type { Token } from '../../../model/index.ts';
import { relateWords } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import type { DiscrepancyContext, Fact } from '../ground/index.ts';
import { rivalFacts } from '../ground/index.ts';

/** A name with the word that tells which thing of this name is meant. */
interface Named {
  /** The words in common, folded. */
  readonly name: string;
  /** What tells them apart: "railway" of "the Pereth railway", "upper" of "Upper Tesk". */
  readonly which: string;
  readonly text: string;
}

/** "the Pereth railway" in a report and "the Pereth road" in one made from it; "Upper Tesk" and "Lower Tesk": two things of one name. */
export function otherNamesakes(context: DiscrepancyContext): Fact[] {
  return context.pairs.flatMap(({ a, b, placed }): Fact[] => {
    if (!placed) return [];
    const right = namedIn(b);
    for (const x of namedIn(a)) {
      const y = right.find((one) => one.name === x.name && areTwo(x.which, one.which));
      if (!y || has(b, x.which) || has(a, y.which)) continue;
      return rivalFacts({ a, b }, [x.text, y.text]);
    }
    return [];
  });
}

const has = ({ tokens }: StorySentence, word: string): boolean => tokens.some(({ lemma, norm }) => lemma === word || norm === word);

/** Opposite sides or ages of a place; or two kinds of one thing (sisters in WordNet), not a word for the other. */
function areTwo(x: string, y: string): boolean {
  const [sides, others] = [SIDES.get(x), SIDES.get(y)];
  if (sides !== undefined || others !== undefined) return sides !== undefined && sides === others && x !== y;
  return relateWords(x, y)?.kinship === 'sister';
}

/** By word: its row of words that exclude each other in names of places and buildings. WordNet: antonyms among adjectives of position, size and age. */
const SIDES: ReadonlyMap<string, number> = new Map(
  [
    'upper lower',
    'north south east west central',
    'northern southern eastern western',
    'inner outer',
    'greater lesser',
    'old new',
    'left right',
    'near far',
  ].flatMap((row, at) => row.split(' ').map((word) => [word, at] as const)),
);

function namedIn({ tokens }: StorySentence): Named[] {
  return tokens.flatMap((token, k): Named[] => {
    const [before, next] = [tokens[k - 1], tokens[k + 1]];
    if (!isName(token)) return [];
    // "Upper Tesk": the side stands before the name, with a capital too.
    if (before && SIDES.has(before.norm) && isUpper(before) && !(next && isName(next)))
      return [{ name: token.norm, which: before.norm, text: `${before.text} ${token.text}` }];
    // "Castlebridge Central": the side stands behind the name.
    if (next && SIDES.has(next.norm) && isUpper(next) && !(tokens[k + 2] && isName(tokens[k + 2] as Token)))
      return [{ name: token.norm, which: next.norm, text: `${token.text} ${next.text}` }];
    // "the Pereth railway": one plain noun behind the name, and none behind that.
    if (next?.pos !== 'NOUN' || isUpper(next) || /^(?:NOUN|PROPN)$/.test(tokens[k + 2]?.pos ?? '')) return [];
    return [{ name: token.norm, which: next.lemma, text: `${token.text} ${next.text}` }];
  });
}

const isUpper = ({ text }: Token): boolean => /^\p{Lu}\p{L}/u.test(text);
const isName = (token: Token): boolean => token.pos === 'PROPN' && isUpper(token);
