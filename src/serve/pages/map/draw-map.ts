import { type GeoProjection, geoMercator } from 'd3-geo';
import type { MapView } from '../../../../web/story/index.ts';
import { countryOf } from '../../../text/index.ts';
import { type Found, findPlace } from './find-place.ts';
import { coarseBelow, dot, drawing, leastDegrees, mostLabels } from './settings.ts';
import { outline, world } from './world.ts';

interface NamedPlace {
  readonly name: string;
  readonly mentions: number;
  /** Who holds it, as told. */
  readonly held?: string;
}

interface Placed {
  readonly map?: MapView;
  /** Where each place was put, in words; those that are on no map are left out. */
  readonly where: ReadonlyMap<string, string>;
}

interface Point extends NamedPlace {
  readonly at: readonly [number, number];
}

/**
 * Draws the places of a story: countries on a ground of their own, towns as dots by the number of mentions.
 * @param parties other names of the story: the countries among them have their ground too
 * Method: Mercator's projection fitted to the places (library d3-geo), land and borders of Natural Earth.
 */
export function drawMap(places: readonly NamedPlace[], parties: readonly string[] = []): Placed {
  const codes = new Map(places.map((place) => [place.name, countryOf(place.name)]));
  const countries = new Set([...codes.values(), ...parties.map(countryOf)].filter((code) => code !== undefined));
  const lands = world('110m').filter((land) => land.code !== undefined && countries.has(land.code));
  const where = new Map<string, string>();
  const points: Point[] = [];
  for (const place of places) {
    const code = codes.get(place.name);
    if (code !== undefined) where.set(place.name, 'country');
    else put(place, findPlace(place.name, countries), points, where);
  }
  if (points.length === 0 && where.size === 0) return { where };
  const projection = fit(points.length > 0 ? points.map((point) => point.at) : lands.map((land) => land.centre));
  return { where, map: draw(points, countries, projection) };
}

function put(place: NamedPlace, found: Found | undefined, points: Point[], where: Map<string, string>): void {
  if (!found) return;
  const { longitude, latitude, country } = found;
  points.push({ ...place, at: [longitude, latitude] });
  where.set(
    place.name,
    `${Math.abs(latitude).toFixed(1)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude).toFixed(1)}° ${longitude < 0 ? 'W' : 'E'} (${country})`,
  );
}

/** A projection in which all points lie inside the drawing; a lone point has room around it. */
function fit(points: readonly (readonly [number, number])[]): GeoProjection {
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const half = (values: readonly number[]): number => Math.max(leastDegrees, (Math.max(...values) - Math.min(...values)) / 2);
  const [x, y] = [middle(longitudes), middle(latitudes)];
  const [dx, dy] = [half(longitudes), half(latitudes)];
  const bounds = {
    type: 'MultiPoint' as const,
    coordinates: [
      [Math.max(-179, x - dx), Math.max(-70, y - dy)],
      [Math.min(179, x + dx), Math.min(78, y + dy)],
    ],
  };
  const { width, height, margin } = drawing;
  return geoMercator()
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      bounds,
    )
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
}

function draw(points: readonly Point[], countries: ReadonlySet<string>, projection: GeoProjection): MapView {
  const { width, height } = drawing;
  // A pixel of a map of half the world is wider than what the finer drawing adds.
  const scale = projection.scale() < coarseBelow ? '110m' : '50m';
  const lands = world(scale).flatMap((land) => {
    const d = outline(land, projection);
    return d === '' ? [] : [{ d, named: land.code !== undefined && countries.has(land.code), name: land.name }];
  });
  const most = Math.max(1, ...points.map((point) => point.mentions));
  const ordered = [...points].sort((a, b) => b.mentions - a.mentions);
  const placed = ordered.map((point) => {
    const [x = 0, y = 0] = projection([...point.at]) ?? [];
    const r = dot.least + (dot.most - dot.least) * Math.sqrt(point.mentions / most);
    return {
      x: tenth(x),
      y: tenth(y),
      r: tenth(r),
      name: point.name,
      mentions: point.mentions,
      ...(point.held ? { held: point.held } : {}),
    };
  });
  const taken: Box[] = placed.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  let labels = 0;
  const dots = placed.map((one, index) => {
    const sides = [false, true].map((flip) => ({ flip, box: labelBox(one, flip) }));
    const free = sides.find(
      ({ box }) => box.left > 0 && box.right < width && taken.every((other, at) => at === index || !overlap(box, other)),
    );
    if (!free || labels >= mostLabels) return { ...one, labelled: false, flip: false };
    labels++;
    taken.push(free.box);
    return { ...one, labelled: true, flip: free.flip };
  });
  const names = [...lands.filter((land) => land.named).map((land) => land.name), ...ordered.map((point) => point.name)];
  return { width, height, lands, dots, words: `Map of ${names.slice(0, 12).join(', ')}${names.length > 12 ? ' and others' : ''}.` };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a name would stand: 6.8 a letter, as wide as the face runs at 12. */
function labelBox(
  { x, y, r, name }: { readonly x: number; readonly y: number; readonly r: number; readonly name: string },
  flip: boolean,
): Box {
  const long = name.length * 6.8;
  const left = flip ? x - r - 4 - long : x + r + 4;
  return { left: left - 3, right: left + long + 3, top: y - 7, bottom: y + 7 };
}

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const tenth = (number: number): number => Math.round(number * 10) / 10;
