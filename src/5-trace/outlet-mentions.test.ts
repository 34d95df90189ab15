import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOutletMentions, indexOutlets, namesOutlet } from './outlet-mentions.ts';

const mentions: readonly (readonly [string, readonly string[]])[] = [
  ['A report seen by the news agency Meridian says so.', ['Meridian']],
  ['The nurse told the Ede Courant.', ['Ede Courant']],
  ['The Lakeside Courier first reported the sale.', ['Lakeside Courier']],
  ['He said so in an interview with the broadcaster Radio Tolm.', ['Radio Tolm']],
  ['The council met on Monday.', []],
  ['Translated by the Courier desk, with Harbour News Service', ['Harbour News Service']],
  ['Jana Worell and Meridian', ['Meridian']],
  ['Source: Meridian.', ['Meridian']],
  ['They spoke with Anna Worell. It rained.', []],
];
for (const [text, expected] of mentions)
  test(text, () => assert.deepEqual([...new Set(findOutletMentions(text).map(({ name }) => name))], expected));

const names: readonly (readonly [string, string, boolean])[] = [
  ['Meridian', 'Meridian News Agency', true],
  ['the Meridian news agency', 'Meridian', true],
  ['The Harbour Post', 'Harbour Post', true],
  ['Harbour', 'The Harbour Post', false],
  ['HNS', 'Harbour News Service', true],
  ['HP', 'The Harbour Post', true],
  ['It', 'The Ice Tribune', false],
  ['HNS', 'Hillside Courier', false],
  ['Harbour News', 'Harbour Wire', false],
  ['Lakeside Courier', 'Hillside Courier', false],
];
for (const [words, outlet, expected] of names)
  test(`“${words}” ${expected ? 'names' : 'does not name'} ${outlet}`, () => {
    assert.equal(namesOutlet(words, outlet), expected);
    assert.deepEqual(indexOutlets([undefined, outlet]).named([words]), expected ? [1] : []);
  });
