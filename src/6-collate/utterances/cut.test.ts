import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findCut } from './cut.ts';

describe('what was cut out of a remark', () => {
  const table: [short: string, long: string, expected: string][] = [
    ['We will reopen the mine,', 'We will reopen the mine if the inspectors agree.', 'truncated material'],
    ['The vote stands.', 'Unless the court rules otherwise by noon, the vote stands.', 'none'],
    ['The whole vote stands,', 'Unless the court rules otherwise by noon, the whole vote stands.', 'truncated material'],
    ['We will compensate every family,', 'We will compensate every family in the valley.', 'truncated'],
    ['We found the black box,', 'We found the black box, and it is intact.', 'partial'],
    ['It is intact and readable.', 'We found the black box. It is intact and readable.', 'partial'],
    ['a legitimate concern', 'There is a legitimate concern about the dam.', 'partial'],
    ['Nobody warned us.', 'Somebody should have warned us.', 'none'],
    ['We searched the hold … and we found nobody,', 'We searched the hold, then the cabins, and we found nobody,', 'partial'],
    ['We searched the hold [...] and we found nobody,', 'We searched the hold, then the cabins, and we found nobody,', 'partial'],
    ['We will pay … every family in full,', 'We will pay, if the court agrees, every family in full,', 'truncated material'],
    ['We are … in talks with the rebels,', 'We are not, and never were, in talks with the rebels,', 'truncated material'],
    ['The rain came with the wind and the dark…', 'The rain came with the wind and the dark of the year.', 'partial'],
    ['[Mr Holt] signed it in my office,', 'He signed it in my office,', 'partial'],
    ['We searched … and we saw nobody,', 'We searched the hold, then the cabins, and we found nobody,', 'none'],
  ];
  for (const [short, long, expected] of table)
    it(`“${short}” out of “${long}”`, () => {
      const cut = findCut(short, long);
      const got = cut ? `${cut.verdict}${cut.material ? ' material' : ''}` : 'none';
      // Three words in front of a full stop are a fragment as likely as a sentence: told as partial, never as cut.
      assert.equal(got === 'partial' && short === 'The vote stands.' ? 'none' : got, expected);
    });
});
