import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindsOf, reportOf, rowsOf } from '../../../../test/two-reports.ts';

/** A report that denies another's number, and an independent one that gives that number alone. */
const differing = `
The isolation ward has 35 beds, not 60, nurses said. | Tombel hospital has 60 beds in isolation.
Six villages were swamped, not four, says the mayor of Upper Brelna. | The dam broke early on Tuesday and sent a wave of mud through four villages.
`;

/** Nobody else gives the denied number, or it counts another thing. */
const alike = `
The isolation ward has 35 beds, not 60, nurses said. | Tombel hospital treats 27 patients.
Six villages were swamped, not four, says the mayor of Upper Brelna. | Four ministers visited the valley.
`;

const kinds = (texts: readonly string[]): string[] =>
  kindsOf(
    texts.map((text, index) => reportOf(text, index, '2031-05-06')),
    'apart',
  );

describe('a number set against another', () => {
  for (const texts of rowsOf(differing)) it(texts.join(' / '), () => assert.deepEqual(kinds(texts), ['figure']));
  for (const texts of rowsOf(alike)) it(`${texts.join(' / ')}: no difference`, () => assert.deepEqual(kinds(texts), []));
});
