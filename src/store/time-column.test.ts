import assert from 'node:assert/strict';
import { it } from 'node:test';
import { timeColumn } from './time-column.ts';

const table = [
  ['2031-03-01T10:00:00.000Z', '2031-03-01T10:00:00.000Z'],
  ['2031-03-01T12:00:00+02:00', '2031-03-01T10:00:00.000Z'],
  ['2031-03-01T10:00', '2031-03-01T10:00:00.000Z'],
  ['2031-03-01T10:00:00.5', '2031-03-01T10:00:00.500Z'],
  ['2031-03-01', '2031-03-01T00:00:00.000Z'],
  ['2031-03', '2031-03-01T00:00:00.000Z'],
  ['2031', '2031-01-01T00:00:00.000Z'],
  ['some day', 'some day'],
  ['', ''],
] as const;

for (const [given, wanted] of table) it(`"${given}" is kept as "${wanted}"`, () => assert.equal(timeColumn(given), wanted));
