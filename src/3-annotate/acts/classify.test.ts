import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../text/index.ts';
import { classifyEvent } from './index.ts';

const table: readonly (readonly [sentence: string, plover: string])[] = [
  ['The union rejected the offer of the company.', 'REJECT'],
  ['The minister refused to meet the delegation.', 'REJECT'],
  ['The government agreed to release the sailors.', 'AGREE'],
  ['The army released the sailors on Monday.', 'YIELD'],
  ['The island will not sign the treaty.', 'REJECT'],
  ['The council imposed sanctions on the port.', 'COERCE'],
  ['The republic lifted sanctions against its neighbour.', 'YIELD'],
  ['The king threatened to close the strait.', 'THREATEN'],
  ['The president urged the rebels to lay down their arms.', 'REQUEST'],
  ['The two leaders held talks in the capital.', 'CONSULT'],
  ['The agency sent medicine to the flooded province.', 'AID'],
  ['Police arrested the editor of the paper.', 'COERCE'],
  ['The court opened an investigation into the bank.', 'ACCUSE'],
  ['The kingdom suspended aid to the islands.', 'SANCTION'],
  ['Dockers went on strike over pay.', 'PROTEST'],
  ['Gunmen attacked a convoy near the border.', 'ASSAULT'],
];

describe('classifyEvent', () => {
  for (const [sentence, plover] of table) {
    it(sentence, () => {
      const { tokens } = parse(sentence, [{ kind: 'paragraph', start: 0, end: sentence.length }]);
      assert.equal(classifyEvent(tokens, {})?.plover, plover);
    });
  }
});
