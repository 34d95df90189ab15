import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annotate } from '../../3-annotate/index.ts';
import type { AnnotatedReport, Report } from '../../model/index.ts';
import { conditionalsIn, governorOf, type Stance, stanceOf } from './index.ts';

function read(text: string): AnnotatedReport {
  const report: Report = {
    id: 'r',
    location: 'r',
    source: { id: 'r' },
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    removed: [],
  };
  return { report, annotations: annotate(report) };
}

/** The stance of the first quotation that holds the words. */
const table: readonly (readonly [sentence: string, words: string, stance: Stance])[] = [
  ['The mayor said the dam was safe.', 'dam was safe', 'said'],
  ['The dam was safe, the mayor said.', 'dam was safe', 'said'],
  ['“The dam is safe,” the mayor said.', 'dam is safe', 'said'],
  ['“Was the dam safe?” asked the mayor.', 'the dam safe', 'said'],
  ['Engineers warned that the dam could burst.', 'dam could burst', 'said'],
  ['Critics said the plan “will ruin the valley” within a year.', 'will ruin', 'said'],
  ['The mayor did not comment but said that the dam was safe.', 'dam was safe', 'said'],
  ['The mayor denied that the dam was cracked.', 'dam was cracked', 'told'],
  ['The mayor never said that the dam was safe.', 'dam was safe', 'told'],
  ['The mayor would not say whether the dam was safe.', 'the dam was safe', 'told'],
  ['Nobody has said that the dam was safe.', 'dam was safe', 'told'],
  ['No one has claimed that the dam was safe.', 'dam was safe', 'told'],
  ['Villagers fear that the dam will burst.', 'dam will burst', 'told'],
  ['The mayor demanded that the dam be emptied.', 'dam be emptied', 'told'],
  ['The mayor apologised for saying that the dam was safe.', 'dam was safe', 'told'],
  ['The paper reported, wrongly, that the dam had burst and wrongly said that 12 died.', '12 died', 'told'],
  ['The firm denied “any knowledge of the cracks”.', 'any knowledge', 'told'],
];

describe('stanceOf', () => {
  for (const [sentence, words, stance] of table)
    it(`${sentence} → ${stance}`, () => {
      const annotated = read(sentence);
      const quotation = annotated.annotations.quotations.find((one) => sentence.slice(one.start, one.end).includes(words));
      assert.ok(quotation, 'a quotation is found');
      assert.equal(stanceOf(annotated, quotation), stance);
    });
});

describe('governorOf', () => {
  const governed: readonly (readonly [sentence: string, words: string, governor: string | undefined])[] = [
    ['The mayor denied that the dam was cracked.', 'dam was cracked', 'denied'],
    ['The mayor has never said that the dam was safe.', 'dam was safe', 'has never said'],
    ['The firm denied “any knowledge of the cracks”.', 'any knowledge', 'denied'],
    ['The firm called the report “a pack of lies”.', 'a pack of lies', undefined],
    ['The mayor said the dam was safe.', 'dam was safe', undefined],
  ];
  for (const [sentence, words, governor] of governed)
    it(`${sentence} → ${governor ?? 'nothing'}`, () => {
      const annotated = read(sentence);
      const quotation = annotated.annotations.quotations.find(
        (one) => sentence.slice(one.start, one.end).includes(words) && (one.marked || !sentence.includes('“')),
      );
      assert.ok(quotation, 'a quotation is found');
      const range = governorOf(annotated, quotation);
      assert.equal(range && sentence.slice(range.start, range.end), governor);
    });
});

describe('conditionalsIn', () => {
  it('binds a condition to what stands behind the verb of saying', () => {
    const sentence = 'If the union rejects the offer, the company said, 300 jobs will go.';
    const annotated = read(sentence);
    const [bound] = conditionalsIn(annotated, annotated.annotations.sentences[0]!);
    assert.equal(bound && sentence.slice(bound.start, bound.end), 'If the union rejects the offer, the company said, 300 jobs will go');
  });
});
