import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindsOf, reportOf, rowsOf } from '../../../../test/two-reports.ts';

/** Pairs of independent reports of one day: how long something stays shut or goes on. */
const differing = `
The bridge at Kolm will stay closed until Friday, the council said. | The Kolm bridge will reopen on Sunday, according to engineers.
Schools in the district are shut until Wednesday. | Classes will not resume before next Monday, the mayor said.
The curfew in Lorn runs until 20 May. | In Lorn the curfew ends on 27 May.
The dockers' walkout will last until Thursday. | The strike of the dockers is due to end on Saturday.
Flights have been suspended until Thursday noon. | The airport, which has been shut since Monday, will open again on Friday.
`;

/** Other things, days that meet, what is over, what hangs on a condition. */
const alike = `
The coast road is closed until Saturday. | The valley road will reopen on Sunday.
The airport is shut until Thursday. | The airport will reopen on Thursday morning.
The school is closed until Wednesday. | The museum will not open before Friday.
The bridge will not open before Friday. | The bridge is closed until Sunday.
The mine was closed until Tuesday last week. | The mine will be shut until Friday if it rains.
The talks went on until Tuesday night. | The talks will run until Friday.
The shop reopened on Monday. | The shop will be closed until Thursday.
The port in Sund stays closed until Friday. | The port of Vell will reopen on Sunday.
The truce holds until 1 June. | The truce expires at the beginning of June.
She will remain in custody until Friday. | He will remain in custody until Monday.
The ban on swimming applies until Friday. | The ban on fishing applies until Sunday.
Early voting continues until Friday. | Early voting for soldiers runs until Sunday.
`;

const kinds = (texts: readonly string[]): string[] =>
  kindsOf(
    texts.map((text, index) => reportOf(text, index, '2031-05-06')),
    'apart',
  );

describe('until when', () => {
  for (const texts of rowsOf(differing)) it(texts.join(' / '), () => assert.deepEqual(kinds(texts), ['date']));
  for (const texts of rowsOf(alike)) it(`${texts.join(' / ')}: no difference`, () => assert.deepEqual(kinds(texts), []));
});
