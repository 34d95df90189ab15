import { entryOf, parents } from './wordnet.ts';

const known = new Map<string, boolean>();

/**
 * Whether a noun names somebody: one of its two most common senses is a kind of person. Source: WordNet 3.1, hypernyms of "person".
 * @param lemma lower case, singular ("soldier", "witness"); false for words that are not in the lexicon
 */
export function namesPerson(lemma: string): boolean {
  let found = known.get(lemma);
  if (found === undefined) {
    const person = nounSenses('person')[0];
    found =
      person !== undefined &&
      nounSenses(lemma)
        .slice(0, 2)
        .some((sense) => isKindOf(sense, person));
    known.set(lemma, found);
  }
  return found;
}

const nounSenses = (lemma: string): string[] => (entryOf(lemma)?.senses ?? []).filter((sense) => sense.startsWith('n'));

function isKindOf(sense: string, kind: string): boolean {
  const seen = new Set<string>();
  const open = [sense];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === kind) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...parents(next));
  }
  return false;
}
