import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namesPerson, relateWords, type WordKinship } from './index.ts';

describe('relateWords', () => {
  const table: readonly (readonly [a: string, b: string, kinship: WordKinship | undefined])[] = [
    ['buy', 'purchase', 'synonym'],
    ['dog', 'animal', 'broader'],
    ['animal', 'dog', 'narrower'],
    ['rise', 'fall', 'antonym'],
    ['inspector', 'inspect', 'form'],
    ['quake', 'earthquake', 'synonym'],
    ['dog', 'cat', 'sister'],
    ['bridge', 'bridge', 'same'],
    ['bridge', 'parliament', undefined],
    ['zzyzx', 'bridge', undefined],
  ];
  for (const [a, b, kinship] of table) it(`${a} to ${b}: ${kinship}`, () => assert.equal(relateWords(a, b)?.kinship, kinship));
});

describe('namesPerson', () => {
  const table: readonly (readonly [noun: string, expected: boolean])[] = [
    ['soldier', true],
    ['minister', true],
    ['witness', true],
    ['ministry', false],
    ['report', false],
    ['zzyzx', false],
  ];
  for (const [noun, expected] of table) it(`${noun}: ${expected}`, () => assert.equal(namesPerson(noun), expected));
});
