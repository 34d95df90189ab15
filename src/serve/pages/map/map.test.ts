import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawMap } from './draw-map.ts';
import { findPlace } from './find-place.ts';

describe('places', () => {
  const cases: readonly (readonly [name: string, countries: readonly string[], country: string | undefined])[] = [
    ['Geneva', ['US'], 'CH'],
    ['Moscow', [], 'RU'],
    ['Birmingham', [], 'GB'],
    ['Paris', ['US'], 'FR'],
    ['Cordoba', ['ES'], 'ES'],
    ['Lviv Oblast', [], 'UA'],
    ['Zürich', [], 'CH'],
    ['Halden Gap of Nowhere', [], undefined],
  ];
  for (const [name, countries, country] of cases)
    it(`${name} is in ${country ?? 'no country'}${countries.length ? ` where ${countries.join()} is spoken of` : ''}`, () => {
      assert.equal(findPlace(name, new Set(countries))?.country, country);
    });
});

describe('the map', () => {
  it('draws towns inside, countries on their ground, and tells which places it does not know', () => {
    const { map, where } = drawMap([
      { name: 'Oslo', mentions: 9 },
      { name: 'Bergen', mentions: 2, held: 'nobody' },
      { name: 'Sweden', mentions: 3 },
      { name: 'Valdora', mentions: 5 },
    ]);
    assert.ok(map);
    assert.deepEqual([...where.keys()], ['Oslo', 'Bergen', 'Sweden']);
    assert.deepEqual(
      map.dots.map((dot) => dot.name),
      ['Oslo', 'Bergen'],
    );
    for (const dot of map.dots) assert.ok(dot.x > 0 && dot.x < map.width && dot.y > 0 && dot.y < map.height);
    assert.ok((map.dots[0]?.r ?? 0) > (map.dots[1]?.r ?? 9));
    assert.ok(map.lands.some((land) => land.name === 'Sweden' && land.named));
    assert.ok(map.lands.some((land) => land.name === 'Norway' && !land.named));
  });

  it('is not drawn where no place is known', () => {
    assert.equal(drawMap([{ name: 'Valdora', mentions: 5 }]).map, undefined);
  });

  it('goes round no pole and over no date line', () => {
    const { map } = drawMap([
      { name: 'Suva', mentions: 1 },
      { name: 'Honolulu', mentions: 1 },
    ]);
    for (const land of map?.lands ?? []) assert.doesNotMatch(land.d, /NaN|Infinity/);
  });
});
