import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { between, type Descended, kindsOf, reportOf, rowsOf } from '../../../../test/two-reports.ts';

/** Who was to be persuaded, told in one or in two directions, in pairs of invented reports of one day. */
const told = `
apart | attribution | A secret recording of the envoy holds advice on persuading the Kenyan government to accept the water treaty. | The envoy advised an aide in a secret recording on how the Kenyan president should approach talks on the water treaty with the Norwegian delegation.
apart | attribution | In a letter to the mayor the lawyer explained how the union should handle the company in the dispute over the depot. | In a letter to the mayor the lawyer explained how to persuade the union in the dispute over the depot.
apart | attribution | The broker of the merger set out by e-mail how the board should approach the regulator over the port. | An e-mail by the broker of the merger sets out how to convince the board over the port.
rewrite | attribution | The parents persuaded the council to keep the school open, the clerk said. | The clerk said the council persuaded the parents to keep the school open.
rewrite | - | The senate was persuaded by the governor to drop the fuel tax in April. | The governor persuaded the senate to drop the fuel tax in April.
rewrite | - | The senate persuaded the governor to drop the fuel tax in April. | Lawmakers persuaded the governor in April to drop the fuel tax.
apart | - | A recording of the envoy holds advice on persuading the Kenyan government to accept the water treaty. | In a recording the envoy gave advice on how to win over Nairobi for the water treaty.
apart | - | The union pressed the company on pay in the talks at the depot. | The company pressed the union on shifts in the talks at the depot.
`;

describe('who was to be persuaded', () => {
  for (const [how = '', kinds, ...texts] of rowsOf(told))
    it(texts.join(' / '), () => {
      const reports = texts.map((text, index) => reportOf(how === 'rewrite' ? between(text) : text, index, '2031-05-06'));
      assert.deepEqual(kindsOf(reports, how as Descended), kinds === '-' ? [] : [kinds]);
    });
});
