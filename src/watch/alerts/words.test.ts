import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findWordsIn, sentenceAround } from './words.ts';

const cases: readonly (readonly [words: readonly string[], text: string, found: string | undefined])[] = [
  [['tallmere'], 'The TALLMERE ferry sank.', 'TALLMERE'],
  [['mere'], 'The Tallmere ferry sank.', undefined],
  [['Tallmere'], 'Tallmere’s council met.', 'Tallmere'],
  [['Ostrava Bay'], 'At Ostrava\n Bay the wind fell.', 'Ostrava\n Bay'],
  [['cease-fire'], 'A cease fire holds.', 'cease fire'],
  [['cease fire'], 'A cease-fire holds.', 'cease-fire'],
  [['Marenholt'], 'Präsidentin Márenhölt sprach.', 'Márenhölt'],
  [['Márenhölt'], 'President Marenholt spoke.', 'Marenholt'],
  [['Brno', 'Lodz'], 'Nobody left Łódź that night.', 'Łódź'],
  [['strasse'], 'Sie wohnt in der Straße.', 'Straße'],
  [['Lange Strasse'], 'In der Langen, in der Lange Straße', 'Lange Straße'],
  [['e\u0301clair'], 'An éclair, please.', 'éclair'],
  [['éclair'], 'An e\u0301clair, please.', 'e\u0301clair'],
  [['dam'], 'Amsterdam has no dams.', undefined],
  [['C++'], 'It is written in C++.', 'C++'],
  [['.*'], 'Anything.', undefined],
  [['  ', ''], 'Anything.', undefined],
  [['停戦'], '両国は停戦に合意した。', '停戦'],
  [['14'], 'In 2014 and in 14 towns.', '14'],
];

describe('findWordsIn', () => {
  for (const [words, text, found] of cases)
    it(`${JSON.stringify(words)} in ${JSON.stringify(text)}`, () => {
      const place = findWordsIn(words)?.(text);
      assert.equal(place && text.slice(place.start, place.end), found);
    });
});

describe('sentenceAround', () => {
  it('gives the sentence in its line', () => {
    const text = 'First line. It goes on.\nThe ferry sank at noon. Nobody knows why.';
    const start = text.indexOf('sank');
    const { start: from, end } = sentenceAround(text, { start, end: start + 4 });
    assert.equal(text.slice(from, end), 'The ferry sank at noon.');
  });
});
