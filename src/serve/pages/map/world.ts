import { createRequire } from 'node:module';
import { type ExtendedFeature, type GeoProjection, geoCentroid, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { countryOf } from '../../../text/index.ts';

export interface Land {
  readonly name: string;
  /** ISO 3166-1 alpha-2, where known. */
  readonly code: string | undefined;
  readonly shape: ExtendedFeature<ExtendedFeature['geometry'], { readonly name: string }>;
  /** Longitude and latitude. */
  readonly centre: readonly [number, number];
}

/** Abbreviations of Natural Earth's names. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bIs\.$/, 'Islands'],
  [/\bRep\.$/, 'Republic'],
  [/^S\. /, 'South '],
  [/^W\. /, 'Western '],
  [/^Eq\. /, 'Equatorial '],
  [/^Dem\. Rep\. /, 'Democratic Republic of the '],
  [/\bHerz\.$/, 'Herzegovina'],
  [/\bBarb\.$/, 'Barbuda'],
  [/\bGren\.$/, 'the Grenadines'],
  [/^St\. /, 'Saint '],
];

/** How finely land is drawn: for a region, or for half the world. */
export type Scale = '50m' | '110m';

const drawn = new Map<Scale, readonly Land[]>();

/** The countries of the world at 1 : 50 or 1 : 110 million (Natural Earth, by world-atlas), read when first asked for. */
export function world(scale: Scale): readonly Land[] {
  const known = drawn.get(scale);
  if (known) return known;
  const topology = createRequire(import.meta.url)(`world-atlas/countries-${scale}.json`) as Parameters<typeof feature>[0];
  const all = feature(topology, 'countries') as unknown as { readonly features: readonly Land['shape'][] };
  const lands = all.features.map((shape): Land => {
    const name = shortened.reduce((text, [pattern, full]) => text.replace(pattern, full), shape.properties.name);
    return { name, code: countryOf(name), shape, centre: geoCentroid(shape) };
  });
  drawn.set(scale, lands);
  return lands;
}

/** Path data of a land, one decimal; empty where nothing of it is in sight. */
export function outline(land: Land, projection: GeoProjection): string {
  return geoPath(projection).digits(1)(land.shape) ?? '';
}
