import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offsetMap } from './offset-map.ts';

describe('offsets between two settings of one text', () => {
  const table: [from: string, to: string, part: string, expected: string][] = [
    ['The dam held.', 'The dam held.', 'dam', 'dam'],
    ['The dam held.', 'The  dam\nheld.', 'dam held', 'dam\nheld'],
    ['The dam\n\nheld.', 'The dam held.', 'held.', 'held.'],
    ['“No,” she said', '"No," she said', '“No,”', '"No,"'],
    ['A b', ' A b ', 'A b', 'A b'],
  ];
  for (const [from, to, part, expected] of table)
    it(`${JSON.stringify(part)} in ${JSON.stringify(to)}`, () => {
      const at = offsetMap(from, to);
      const start = from.indexOf(part);
      assert.equal(to.slice(at(start), at(start + part.length)), expected);
    });
});
