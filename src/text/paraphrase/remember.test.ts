import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareWordings } from './compare.ts';
import { remember } from './remember.ts';
import { type Wording, wordingOf } from './words.ts';

const SENTENCES = [
  'The mill at Upper Brook burned down on Monday.',
  'The mill at Upper Brook did not burn down on Monday.',
  'On Monday about 300 villagers fled the fire at the mill.',
  '300 villagers fled.',
];

/** The same words farther down in a report. */
function later(wording: Wording): Wording {
  const move = <T extends { readonly start: number; readonly end: number }>(one: T): T => ({
    ...one,
    start: one.start + 100,
    end: one.end + 100,
  });
  return { ...wording, words: wording.words.map(move), tokens: wording.tokens.map(move) };
}

test('a comparison looks at the words and not at their places', () => {
  for (const a of SENTENCES)
    for (const b of SENTENCES) {
      const [left, right] = [wordingOf(a), wordingOf(b)];
      const expected = compareWordings(`${a} `, `${b} `);
      assert.deepEqual(compareWordings(later(left), later(right)), { ...expected });
    }
});

test('what was compared is remembered by what it says, the order told apart', () => {
  const asked: string[] = [];
  const compare = remember((a, b) => asked.push(`${a.text} ${b.text}`));
  const [mill, fled] = [wordingOf(SENTENCES[0] as string), wordingOf(SENTENCES[3] as string)];
  assert.equal(compare(mill, fled), compare(later(mill), later(fled)));
  assert.notEqual(compare(mill, fled), compare(fled, mill));
  const tagged = { ...mill, words: mill.words.map((word) => ({ ...word, pos: 'INTJ' as const })) };
  assert.notEqual(compare(mill, fled), compare(tagged, fled));
  assert.equal(asked.length, 3);
});

test('what words weigh, and whether they are denied, makes no other comparison', () => {
  let asked = 0;
  const compare = remember(() => ++asked);
  const [mill, fled] = [wordingOf(SENTENCES[0] as string), wordingOf(SENTENCES[3] as string)];
  const other = { ...mill, words: mill.words.map((word) => ({ ...word, weight: word.weight / 2, negated: !word.negated })) };
  assert.equal(compare(mill, fled), compare(other, fled));
});
