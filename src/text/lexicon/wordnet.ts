// Made by scripts/build-lexicon.ts from WordNet (Princeton University; LICENCE.wordnet.txt): two long strings, read in 8 ms, cut up only when asked.
import wordnet from './wordnet.json' with { type: 'json' };

/** What WordNet knows of a lemma. */
export interface Entry {
  /** How common the lemma is in WordNet's tagged texts, 0 (never met) to 9. */
  readonly band: number;
  /** Part of speech letter and number of synset, first sense first. */
  readonly senses: readonly string[];
  readonly antonyms: readonly string[];
  readonly derived: readonly string[];
}

const entries = new Map<string, Entry | undefined>();
let up: readonly string[] | undefined;
const above = new Map<string, readonly string[]>();

/** The entry of a lower-case lemma; undefined where the lexicon has none. */
export function entryOf(lemma: string): Entry | undefined {
  const known = entries.get(lemma);
  if (known || entries.has(lemma)) return known;
  const line = lineOf(wordnet.words, lemma);
  let entry: Entry | undefined;
  if (line !== undefined) {
    const [band = '0', senses = '', antonyms = '', derived = ''] = line.split('\t');
    const list = (text: string): string[] => (text ? text.split(' ') : []);
    entry = { band: Number(band), senses: list(senses), antonyms: list(antonyms), derived: list(derived) };
  }
  entries.set(lemma, entry);
  return entry;
}

/** By halves, so that nothing is built for the words nobody asks for. */
function lineOf(table: string, key: string): string | undefined {
  let low = 0;
  let high = table.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = table.lastIndexOf('\n', middle) + 1;
    const end = table.indexOf('\n', start);
    if (end < 0) {
      high = start - 1;
      continue;
    }
    const tab = table.indexOf('\t', start);
    const found = table.slice(start, tab);
    if (found === key) return table.slice(tab + 1, end);
    if (found < key) low = end;
    else high = start - 1;
  }
  return undefined;
}

/** The senses one step broader than a sense. */
export function parents(sense: string): readonly string[] {
  const known = above.get(sense);
  if (known) return known;
  up ??= wordnet.up.split('\n');
  const line = up[Number.parseInt(sense.slice(1), 36)];
  const found = line ? line.split(' ').map((id) => sense[0] + id) : [];
  above.set(sense, found);
  return found;
}
