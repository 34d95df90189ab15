import { countryOf, demonymOf } from '../gazetteer/index.ts';
import { compareNameWords } from '../names.ts';

/** A word of a name, with the names that it was compared with. */
export interface NameWord {
  readonly text: string;
  /** ISO code where it is a country or its people. */
  readonly country: string | undefined;
  readonly known: Map<NameWord, boolean>;
}

const names = new Map<string, NameWord>();
/** Names, and comparisons of names, that are remembered at most. */
const NAMES_MOST = 50_000;
const COMPARED_MOST = 200_000;
let compared = 0;

/** @param text in lower case */
export function nameWord(text: string): NameWord {
  const before = names.get(text);
  if (before) return before;
  if (names.size > NAMES_MOST) {
    names.clear();
    compared = 0;
  }
  const name = { text, country: countryOf(text) ?? demonymOf(text), known: new Map() };
  names.set(text, name);
  return name;
}

/** One country or its people, one name in two spellings, a place and its adjective; "Niger" is not "Nigeria". */
export function isSameName(one: NameWord, two: NameWord): boolean {
  const known = one.known.get(two);
  if (known !== undefined) return known;
  if (compared++ > COMPARED_MOST) {
    names.clear();
    compared = 0;
  }
  const found = compare(one, two);
  one.known.set(two, found);
  return found;
}

function compare({ text: one, country: a }: NameWord, { text: two, country: b }: NameWord): boolean {
  if (a && b) return a === b;
  const likeness = compareNameWords(one, two);
  if (likeness === 'style' || likeness === 'slip') return true;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  const root = short.replace(/(?:ia|[aeoy])$/, '');
  return root.length >= SHORTEST_ROOT && long.startsWith(root) && ADJECTIVE.test(long.slice(root.length));
}

const SHORTEST_ROOT = 4;
/** Endings that make an adjective of a place. */
const ADJECTIVE = /^(?:n|an|ian|ean|i|ese|ish|er|s|ns|ans|ians)$/;
