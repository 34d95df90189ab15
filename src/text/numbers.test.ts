import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardinalSource, readNumber, readOrdinal } from './numbers.ts';

const cardinals: readonly (readonly [string, number | undefined])[] = [
  ['forty', 40],
  ['twenty-four', 24],
  ['a dozen', 12],
  ['half a dozen', 6],
  ['two dozen', 24],
  ['a hundred and five', 105],
  ['two thousand', 2000],
  ['three hundred thousand', 300000],
  ['1.4 million', 1400000],
  ['48 thousand', 48000],
  ['48,000', 48000],
  ['5½', 5.5],
  ['7 1/2', 7.5],
  ['two and a half', 2.5],
  ['half', 0.5],
  ['a', 1],
  ['one million two hundred thousand and six', 1200006],
  ['table', undefined],
];
for (const [text, expected] of cardinals) test(`number ${text}`, () => assert.equal(readNumber(text), expected));

const ordinals: readonly (readonly [string, number | undefined])[] = [
  ['third', 3],
  ['21st', 21],
  ['twenty-first', 21],
  ['thirty-first', 31],
  ['word', undefined],
];
for (const [text, expected] of ordinals) test(`ordinal ${text}`, () => assert.equal(readOrdinal(text), expected));

const pattern = new RegExp(`^${cardinalSource}$`);
for (const text of ['forty', 'twenty-four', 'two and a half', '1.4 million', 'a hundred and five', '5 1/2', 'half a dozen', 'two thousand'])
  test(`pattern ${text}`, () => assert.match(text, pattern));
