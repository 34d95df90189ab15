import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excludes, readOffice } from './offices.ts';

describe('offices that exclude each other', () => {
  const table: [string, string, boolean][] = [
    ['chairman', 'chief executive', true],
    ['CEO', 'managing director', false],
    ['head', 'chief executive', false],
    ['former president', 'President', true],
    ['US special envoy', 'envoy', false],
    ['chief negotiator', 'trade commissioner', true],
    ['finance minister', 'defence minister', true],
    ['foreign minister', 'chief diplomat', false],
    ['a retired judge', 'judge', false],
    ['captain', 'skipper', false],
    ['prosecutor', 'defence lawyer', true],
    ['spokeswoman', 'foreign minister', false],
  ];
  for (const [a, b, expected] of table)
    it(`${a} / ${b}`, () => {
      const [x, y] = [readOffice(a), readOffice(b)];
      assert.equal(x !== undefined && y !== undefined && excludes(x, y), expected);
    });
});
