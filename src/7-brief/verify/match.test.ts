import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bestMatch } from './match.ts';

const text =
  'The council met on Monday. It approved the budget of 12 million crowns for the new bridge. Two members abstained because the plans were late. The vote closed at noon.';

const cases: readonly [string, string | undefined][] = [
  ['It approved the budget of 14 million crowns for the new bridge.', 'It approved the budget of 12 million crowns for the new bridge.'],
  ['Three members abstained because the plans were late.', 'Two members abstained because the plans were late.'],
  ['Nobody in the harbour had seen the ship leave before dawn.', undefined],
  ['The new ferry was blessed by a bishop on Sunday morning.', undefined],
  ['noon', undefined],
];

describe('bestMatch', () => {
  for (const [wanted, expected] of cases) it(wanted, () => assert.equal(bestMatch(text, wanted), expected));
});
