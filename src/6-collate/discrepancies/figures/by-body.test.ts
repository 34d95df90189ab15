import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindsOf, reportOf } from '../../../../test/two-reports.ts';

/** What one report tells of two bodies. */
const told = (text: string): string[] => kindsOf([reportOf(text, 0, '2031-05-06'), reportOf('A band played.', 1, '2031-05-06')], 'apart');

const differ = `
The ministry says 12 miners died, the union says 19.
Police estimated the crowd at 9,000, while the organisers claimed 15,000.
The operator said 22 percent of its trains had run. The union put the share at one in eight.
The army spoke of 31 dead; the rebels put the number of dead at 54.
The company puts the loss at 4 million crowns, but auditors say it is 11 million crowns.
According to the airline 160 passengers were stranded, according to the airport 240.
The government says 80,000 people have fled, the aid group Lantern says 130,000.
The hospital counts 14 injured, the police nine.
`;

const agree = `
The ministry says 12 miners died and 19 were hurt.
The ministry says 12 miners died, the union that 19 were hurt.
Police say 400 people marched in Lund, and the organisers say 900 marched in Osk.
Police arrested 14 people and the army nine.
The ministry said 12 miners died, and the union said all 12 had been new to the pit.
The company offered 4 percent, while the union demanded 11 percent.
The ministry said on Monday that 12 had died; on Tuesday it said 19.
The ministry says about 12,000 people fled, the union says nearly 12,100.
`;

const linesOf = (table: string): string[] => table.trim().split('\n');

describe('numbers that two bodies give in one report', () => {
  for (const text of linesOf(differ)) it(text, () => assert.deepEqual(told(text), ['figure']));
  for (const text of linesOf(agree)) it(text, () => assert.deepEqual(told(text), []));
});
