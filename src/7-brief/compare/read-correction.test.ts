import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCorrections } from './read-correction.ts';

/** What is read as a correction: title, text, and wrong and right words; none where the text corrects nothing, or does not say clearly what. */
const cases: readonly (readonly [title: string, text: string, wrong?: string, right?: string])[] = [
  ['Dam', 'An earlier version of this report said seven people had died. The number is nine.', '7', '9'],
  ['Dam', 'An earlier version of this story misstated the number of injured as 21. It is 12.', '21', '12'],
  ['CORRECTION: Dam', 'The number of dead in Tallmere is nine, not seven.', '7', '9'],
  ['Dam', 'CORRECTION: The bridge cost 21 million crowns, not 12 million, as was told on Monday.', '12', '21'],
  ['Dam', 'The river fell. An earlier report said 40 houses were lost. That was wrong: 14 houses were lost.', '40', '14'],
  ['Correction', 'The figure for the missing should have been 12 rather than 21.', '21', '12'],
  ['Corrects the toll', 'Our report of Monday gave 30 dead. This is corrected from 30 to 13.', '30', '13'],
  ['Correction', 'The hearing opens on Friday in Osterhal instead of Quenby, the court office said.', 'quenby', 'osterhal'],
  ['Dam', 'The original version of this article wrongly named the mayor as Ida Berg. The mayor is Ida Borg.', 'berg', 'borg'],
  ['Correction', 'The 40 houses should have been 14 houses.', '40', '14'],
  ['Correction', 'The name should have been Ida Borg.'],
  ['Dam', 'Seven people died. Nine were hurt, not badly.'],
  ['Dam', 'The minister said in an earlier statement that seven would come. Nine came.'],
  ['Dam', 'An earlier version of this report said that the dam broke at noon. The town was warned by its old fire brigade.'],
  ['Dam', 'The first report said seven had died. The coast guard then counted nine.'],
  ['Dam', 'The markets saw a correction. Shares fell 7 percent, not 9 percent.'],
  ['Minister: not 7 but 9', 'The minister spoke of 9 billion, not 7.'],
];

describe('reading a correction', () => {
  for (const [title, text, wrong, right] of cases)
    it(`${title} | ${text}`, () => {
      const report = { id: 'a', location: 'a', source: { id: 's' }, title, language: 'en', text, blocks: [], removed: [] };
      const [found] = readCorrections(report);
      if (wrong === undefined || right === undefined) return assert.equal(found, undefined, JSON.stringify(found));
      assert.deepEqual(found?.wrong, [wrong]);
      assert.ok(found.right.includes(right), found.right.join());
    });
});
