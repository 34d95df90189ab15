import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commonest } from './commonest.ts';

describe('the commonest value', () => {
  const cases: readonly (readonly [values: readonly (string | undefined)[], expected: string | undefined])[] = [
    [['b', 'a', 'b'], 'b'],
    [['b', 'a'], 'a'],
    [[undefined, undefined, 'a'], 'a'],
    [[], undefined],
  ];
  for (const [values, expected] of cases) it(`of [${values}] is ${expected}`, () => assert.equal(commonest(values), expected));
});
