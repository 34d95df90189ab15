import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cutAtWord } from './cut-at-word.ts';

const rows: readonly (readonly [string, number, string])[] = [
  ['The lock stays open', 30, 'The lock stays open'],
  ['The lock stays open, on which the town lives', 27, 'The lock stays open, on…'],
  ['The lock stays open, on which', 21, 'The lock stays open…'],
  ['Unbreakableword', 8, 'Unbreak…'],
];

describe('a text cut at a word', () => {
  for (const [text, length, cut] of rows) it(cut, () => assert.equal(cutAtWord(text, length), cut));
});
