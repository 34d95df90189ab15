import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { between, kindsOf, reportOf, rowsOf } from '../../../../test/two-reports.ts';

/** Whose finding it is, in a report and one made from it. */
const told = `
attribution | The Halden Institute for Tides said the sea wall at Orm would not stand another winter. | Experts say the sea wall at Orm will not stand another winter.
attribution | Mina Sorokin, a geologist, said the slope above Kalm was still moving by a metre a day. | Geologists and other scientists say the slope above Kalm is still moving by a metre a day.
- | The Halden Institute for Tides said the sea wall at Orm would not stand another winter. | The sea wall at Orm will not stand another winter, the institute said.
- | The Halden Institute for Tides said the sea wall at Orm would not stand another winter. | Experts at the Halden Institute for Tides say the sea wall at Orm will not stand another winter.
- | Researchers at the Halden Institute for Tides said the sea wall at Orm would not stand another winter. | Researchers say the sea wall at Orm will not stand another winter.
- | The Halden Institute for Tides said the sea wall at Orm would not stand another winter. | Experts say house prices at Orm are falling.
`;

describe('a named source that became several', () => {
  for (const [kinds, ...texts] of rowsOf(told))
    it(texts.join(' / '), () => {
      const reports = texts.map((text, index) => reportOf(between(text), index, '2031-05-06'));
      assert.deepEqual(kindsOf(reports, 'rewrite'), kinds === '-' ? [] : [kinds]);
    });
});
