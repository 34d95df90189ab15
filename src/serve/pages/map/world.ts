import { createRequire } from 'node:module';
import { type ExtendedFeature, type GeoProjection, geoBounds, geoCentroid, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { countryOf } from '../../../text/index.ts';

export interface Land {
  readonly name: string;
  /** ISO 3166-1 alpha-2, where known. */
  readonly code: string | undefined;
  readonly shape: ExtendedFeature<ExtendedFeature['geometry'], { readonly name: string }>;
  /** West, south, east, north in degrees; west is larger than east where it spans the date line. */
  readonly bounds: readonly [number, number, number, number];
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

let lands: readonly Land[] | undefined;

/** The countries of the world at 1 : 50 million (Natural Earth, by world-atlas), read when first asked for. */
export function world(): readonly Land[] {
  if (lands) return lands;
  const topology = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Parameters<typeof feature>[0];
  const all = feature(topology, 'countries') as unknown as { readonly features: readonly Land['shape'][] };
  lands = all.features.map((shape) => {
    const name = shortened.reduce((text, [pattern, full]) => text.replace(pattern, full), shape.properties.name);
    const [[west, south], [east, north]] = geoBounds(shape);
    return { name, code: countryOf(name), shape, bounds: [west, south, east, north], centre: geoCentroid(shape) };
  });
  return lands;
}

/** Path data of a land, one decimal; empty where nothing of it is in sight. */
export function outline(land: Land, projection: GeoProjection): string {
  return geoPath(projection).digits(1)(land.shape) ?? '';
}
