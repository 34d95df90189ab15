import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from './index.ts';

describe('parse', () => {
  const cases: readonly [text: string, lemmas: string][] = [
    ['The bank cannot.', 'the bank cannot .'],
    ['He would if he could, but he cannot, and he knows.', 'he would if he could , but he cannot , and he know .'],
    ['The pump cannot start.', 'the pump can not start .'],
  ];
  for (const [text, lemmas] of cases)
    it(text, () => {
      const { tokens } = parse(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
      assert.equal(tokens.map(({ lemma }) => lemma).join(' '), lemmas);
    });
});
