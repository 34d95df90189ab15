import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf } from '../../test/two-reports.ts';
import { readFabric } from './fabric.ts';
import { compareRemarks } from './remarks.ts';

const told = (...remarks: readonly (readonly [string, string])[]): string =>
  remarks.map(([speaker, words]) => `“${words},” said ${speaker}.`).join(' ');

const nurse = 'Tamsin Orde';
const clerk = 'Piers Halden';
const first = told(
  [nurse, 'I walked the last four miles and I was still on time'],
  [clerk, 'Our offer is fair, it is funded, and it is final'],
);

const cases: readonly (readonly [string, string, { count: number; same: number }])[] = [
  [
    'remarks in other words, in one order',
    told(
      [nurse, 'I hiked four miles and still got there in time'],
      [clerk, 'It is a good offer, the money is there, and nothing more will come'],
    ),
    { count: 2, same: 0 },
  ],
  ['the same words', first, { count: 0, same: 2 }],
  [
    'other remarks of the same speakers',
    told([nurse, 'My patients send their regards to the minister'], [clerk, 'Trains will run normally on Sunday morning']),
    { count: 0, same: 0 },
  ],
];

for (const [what, second, expected] of cases)
  test(`${what}: ${expected.count} altered, ${expected.same} the same`, () => {
    const [a, b] = [first, second].map((text, index) => readFabric(reportOf(text, index, '2031-05-06'))) as [never, never];
    const { count, same } = compareRemarks(a, b);
    assert.deepEqual({ count, same }, expected);
  });
