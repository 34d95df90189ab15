import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf, traces } from '../../test/two-reports.ts';
import type { StatementStatus } from '../model/index.ts';
import { collate } from './index.ts';

const lot = 'Lot 47 comprises 38,000 doses, of which 11,200 have been given since 12 January.';

const cases: readonly (readonly [string, string, string, StatementStatus])[] = [
  ['word for word in the reports’ own voice', lot, lot, 'one-account'],
  ['in words of their own', lot, 'Of the 38,000 doses in Lot 47 some 11,200 had been used since January 12.', 'corroborated'],
  ['word for word, but few words', 'The bridge fell at noon.', 'The bridge fell at noon.', 'corroborated'],
  [
    'the words of somebody',
    'Mayor Dalia Brenn said: “The four bridges of this type will stay closed until we know why it fell.”',
    'The mayor, Dalia Brenn, said: “The four bridges of this type will stay closed until we know why it fell.”',
    'corroborated',
  ],
];

test('an account that has only the words of the other is none, however the other’s copies reword them', () => {
  const reworded = 'Of the 38,000 doses in Lot 47 some 11,200 had been used since January 12.';
  const reports = [lot, reworded, lot].map((text, index) => reportOf(text, index, '2032-02-10'));
  const account = (id: string, ids: readonly string[]) => ({ id, reports: [...ids], origin: { kind: 'unknown' } as const });
  const { statements } = collate({ reports, trace: { ...traces.apart, accounts: [account('A', ['r0', 'r1']), account('B', ['r2'])] } });
  assert.ok(statements.some((one) => one.reports.length === 3));
  assert.ok(!statements.some((one) => one.status === 'corroborated'));
});

for (const [what, first, second, status] of cases)
  test(`two accounts tell it ${what}: ${status}`, () => {
    const reports = [first, second].map((text, index) => reportOf(text, index, '2032-02-10'));
    const { statements } = collate({ reports, trace: traces.apart });
    const both = statements.filter((one) => one.reports.length === 2);
    assert.deepEqual([...new Set(both.map((one) => one.status))], [status]);
  });
