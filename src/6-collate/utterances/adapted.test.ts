import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Descended, reportOf, traces } from '../../../test/two-reports.ts';
import type { Verdict } from '../../model/index.ts';
import { collate } from '../index.ts';

/** A remark, how another report puts it, and what is said of that. */
const cases: readonly (readonly [Descended, string, string, Verdict])[] = [
  [
    'apart',
    '“I look forward to the talks in Kalm,” Minister Ada Nold said.',
    'Minister Ada Nold said she “looks forward to the talks in Kalm”.',
    'partial',
  ],
  [
    'rewrite',
    '“I look forward to the talks in Kalm,” Minister Ada Nold said.',
    'Minister Ada Nold said she “looks forward to the talks in Kalm”.',
    'partial',
  ],
  [
    'apart',
    '“We have no plan to sell the port,” Minister Ada Nold said.',
    '“Well, we have no plan to sell the port,” Minister Ada Nold said.',
    'partial',
  ],
  [
    'rewrite',
    '“We have no plan to sell the port,” Minister Ada Nold said.',
    '“We will never, ever sell the harbour,” Minister Ada Nold said.',
    'reworded',
  ],
];

for (const [how, first, second, verdict] of cases)
  test(`${how}, ${verdict}: ${first} / ${second}`, () => {
    const reports = [first, second].map((text, index) => reportOf(text, index, '2031-05-06'));
    const versions = collate({ reports, trace: traces[how] }).utterances.flatMap((one) => one.versions);
    const verdicts = versions.filter(({ marked }) => marked).map((one) => one.verdict);
    assert.deepEqual(
      verdicts.filter((one) => one !== 'base'),
      [verdict],
    );
  });
