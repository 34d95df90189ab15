import { foldName } from '../names.ts';
import { moreCapitals, moreCountryNames, moreDemonyms } from './countries.ts';
import cities from './data/cities.json' with { type: 'json' };
import countries from './data/countries.json' with { type: 'json' };
import people from './data/people.json' with { type: 'json' };
import regions from './data/regions.json' with { type: 'json' };
import { lookUp } from './data/table.ts';
import english from './data/words.json' with { type: 'json' };
import { regionsOfTheWorld } from './regions.ts';

type CountryRow = readonly [
  code: string,
  name: string,
  others: readonly string[],
  demonyms: readonly string[],
  capitals: readonly string[],
  independent: number,
];

interface CountryIndex {
  readonly names: ReadonlyMap<string, string>;
  readonly demonyms: ReadonlyMap<string, string>;
  readonly capitals: ReadonlyMap<string, string>;
  readonly shown: ReadonlyMap<string, string>;
}

let built: CountryIndex | undefined;

function index(): CountryIndex {
  built ??= buildIndex();
  return built;
}

function buildIndex(): CountryIndex {
  const names = new Map<string, string>();
  const demonyms = new Map<string, string>();
  const capitals = new Map<string, string>();
  const shown = new Map<string, string>();
  const rows = countries as unknown as readonly CountryRow[];
  for (const [code, name, others, peoples, seats, independent] of [...rows].sort((a, b) => b[5] - a[5])) {
    const put = (map: Map<string, string>, key: string): void => {
      const folded = foldName(key);
      if (!map.has(folded)) map.set(folded, code);
    };
    shown.set(code, name);
    for (const form of [name, ...others]) put(names, form);
    for (const form of peoples) {
      put(demonyms, form);
      if (!/(ese|ish|sh|ss|ch)$/.test(form)) put(demonyms, `${form}s`);
    }
    if (independent) for (const seat of seats) put(capitals, seat);
  }
  for (const [name, code] of Object.entries(moreCountryNames)) names.set(name, code);
  for (const [name, code] of Object.entries(moreDemonyms)) demonyms.set(name, code);
  for (const [name, code] of Object.entries(moreCapitals)) capitals.set(name, code);
  return { names, demonyms, capitals, shown };
}

/** ISO 3166-1 code of the country with this name ("Ivory Coast", "U.S."), undefined for any other word. */
export function countryOf(name: string): string | undefined {
  return index().names.get(foldName(name));
}

/** ISO code for a demonym ("Kenyan", "Kenyans", "Dutch"). */
export function demonymOf(word: string): string | undefined {
  return index().demonyms.get(foldName(word));
}

/** ISO code of the country whose capital this is. */
export function capitalOf(name: string): string | undefined {
  return index().capitals.get(foldName(name));
}

/** A country's common English name. */
export function countryName(code: string): string {
  return index().shown.get(code) ?? code;
}

/** Country and size (3: thousands … 7: ten millions) of the largest town of this name. */
export function townOf(name: string): { readonly country: string; readonly size: number } | undefined {
  const found = lookUp(cities, foldName(name));
  return found === undefined ? undefined : { country: found.slice(0, 2), size: Number(found.slice(2)) };
}

/** Whether a province, state or region of the world has this name. */
export function isRegion(name: string): boolean {
  const key = foldName(name);
  return regionsOfTheWorld.has(key) || lookUp(regions, key) !== undefined;
}

/** Whether the word is on record as a given name or surname. */
export function isPersonalName(word: string): boolean {
  return lookUp(people, foldName(word)) !== undefined;
}

/** Given names that English writes small as words of grammar. Those of the name data that reporters print whole ("Per", "Will"), without "So", "An", "My". */
const smallGivenNames: ReadonlySet<string> = new Set(['per', 'will', 'see', 'even']);

/** Whether a word of grammar is also a given name, which it is only where it is written big beside another name. */
export function isSmallGivenName(word: string): boolean {
  return smallGivenNames.has(word);
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(?<=ss|x|ch|sh|z)es$/, ''],
  [/s$/, ''],
  [/ied$/, 'y'],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/(.)\1ed$/, '$1'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/(.)\1ing$/, '$1'],
  [/ly$/, ''],
  [/ers?$/, ''],
  [/ers?$/, 'e'],
  [/ors?$/, ''],
  [/ors?$/, 'e'],
];
const remembered = new Map<string, boolean>();

/** Whether a word, or what is left without its ending, is an English word that is written small. Expects lower case. */
export function isCommonWord(lower: string): boolean {
  const known = remembered.get(lower);
  if (known !== undefined) return known;
  const result = isForm(lower, (lemma) => lookUp(english, lemma) === 'c');
  if (remembered.size > 20_000) remembered.clear();
  remembered.set(lower, result);
  return result;
}

/** Whether a word, or what is left without its ending, is in the English dictionary, written small, however rare. */
export function isEnglishWord(lower: string): boolean {
  return isForm(lower, (lemma) => lookUp(english, lemma) !== undefined);
}

function isForm(lower: string, isLemma: (lemma: string) => boolean): boolean {
  return (
    isLemma(lower) || (lower.length > 3 && ENDINGS.some(([pattern, by]) => pattern.test(lower) && isLemma(lower.replace(pattern, by))))
  );
}
