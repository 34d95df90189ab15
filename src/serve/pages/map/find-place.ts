import table from './places.json' with { type: 'json' };

export interface Found {
  readonly longitude: number;
  readonly latitude: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Ten times the decimal logarithm of its people. */
  readonly size: number;
}

/**
 * A town six times as large as its namesake is the one that is meant, whatever countries are spoken of: Geneva is not in Illinois (8.6 times),
 * Cordoba may be in Spain (4.3 times). In tenths of the decimal logarithm.
 */
const muchLarger = 8;

let index: Map<string, Found[]> | undefined;

/** The table as a map, made when first asked for: about 50 ms. */
function places(): Map<string, Found[]> {
  if (index) return index;
  index = new Map();
  for (const line of table.split('\n')) {
    const [name = '', country = '', longitude, latitude, size] = line.split('\t');
    const found = { country, longitude: Number(longitude), latitude: Number(latitude), size: Number(size) };
    const before = index.get(name);
    if (before) before.push(found);
    else index.set(name, [found]);
  }
  return index;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻʼ`´]/g, "'")
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/gi, 'ae')
    .replace(/[ıİ]/g, 'i')
    .toLowerCase()
    .replace(/^the (?=\w+ (?:region|oblast|province))/, '')
    .trim();
}

/** Kinds of area named after their chief town: it stands for them on the map. */
const areas = / (?:regions?|oblasts?|provinces?|districts?|governorates?|count(?:y|ies)|city)$/;

/**
 * Where a place lies.
 * @param countries those that the story speaks of: a town in one of them is taken before one elsewhere that is not much larger
 */
export function findPlace(name: string, countries: ReadonlySet<string>): Found | undefined {
  const key = fold(name);
  const found = places().get(key) ?? (areas.test(key) ? places().get(key.replace(areas, '')) : undefined);
  const largest = found?.[0];
  return found?.find((one) => countries.has(one.country) && one.size > (largest?.size ?? 0) - muchLarger) ?? largest;
}
