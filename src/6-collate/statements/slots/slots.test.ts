import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annotate } from '../../../3-annotate/index.ts';
import type { AnnotatedReport, Id, Report } from '../../../model/index.ts';
import { joinEntities } from '../../entities/index.ts';
import { alignStatements } from '../index.ts';

function report(id: Id, text: string): AnnotatedReport {
  const made: Report = {
    id,
    location: id,
    source: { id },
    language: 'en',
    published: { value: '2026-05-05', precision: 'day', basis: 'given' },
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    removed: [],
  };
  return { report: made, annotations: annotate(made) };
}

/** Whether two accounts that share nothing else are said to agree. */
function corroborates(a: string, b: string): boolean {
  const reports = [report('a', a), report('b', b)];
  const accounts = ['A', 'B'].map((id, i) => ({ id, reports: ['ab'[i] as Id], origin: { kind: 'unknown' as const } }));
  const trace = { links: [], bridges: [], accounts, independentAccounts: { min: 2, max: 2 } };
  return alignStatements({ reports, trace, entityOf: joinEntities(reports).entityOf }).some((one) => one.status === 'corroborated');
}

describe('one fact in the words of two strangers', () => {
  const table: readonly (readonly [a: string, b: string])[] = [
    ['The tremor hit the valley at 3.17 a.m. on Monday.', 'The ground heaved at 3:17 in Orsk.'],
    ['The first jolt was felt at 3.17 a.m. in the hills.', 'The earthquake struck at seventeen minutes past three.'],
    ['Rescuers had pulled 41 miners out alive by noon.', 'By midday 41 miners had been rescued.'],
    ['The landslide killed 63 people.', 'Sixty-three people lost their lives when the slope came down.'],
    ['The storm left 14,200 homes without electricity.', 'Power was cut to 14,200 households.'],
    ['Union members voted by 83 percent to strike.', 'A walkout was backed by 83 percent of the union.'],
    ['The jury convicted the banker of 17 counts of fraud.', 'He was found guilty on 17 counts.'],
    ['Shares in the brewer fell 11.4 percent.', "The brewer's stock dropped by 11.4 percent."],
    ['A further six of the 14-strong team were hurt.', 'Six injured men of the team came down with the guide.'],
    [
      'Nine schools were advised to close until their boilers had been replaced.',
      'It advised nine of the schools to stay shut until new boilers had come.',
    ],
    ['The brewer will shed 2,300 jobs.', 'Some 2,300 posts are to be cut at the brewer.'],
    ['The buyer will pay 640 million euros for the yard.', 'The purchase of the yard will cost 640 million euros.'],
    ['Turnout reached 58.3 percent.', 'Voters turned out at a rate of 58.3 percent.'],
    ['Rovers won 34-12 and Hale scored 22 points.', 'Hale finished with 22 points.'],
    ['More than 500 houses were razed.', 'The blaze destroyed 540 homes.'],
    ['The club has sold 31,750 tickets.', 'Sales of tickets stand at 31,750.'],
  ];
  for (const [a, b] of table) it(`${a} / ${b}`, () => assert.equal(corroborates(a, b), true));
});

describe('facts that only look alike', () => {
  const table: readonly (readonly [a: string, b: string])[] = [
    ['The landslide killed 63 people.', 'The landslide injured 63 people.'],
    ['The landslide killed 63 people.', 'The landslide killed 36 people.'],
    ['Police arrested 27 protesters.', 'Police released 27 protesters.'],
    ['Shares in the brewer fell 11.4 percent.', 'Shares in the brewer rose 11.4 percent.'],
    ['Shares in the brewer fell about 6.3 percent.', 'Shares in the brewer fell 5.8 percent.'],
    ['The tremor hit the valley at 3.17 a.m.', 'The mayor resigned at 3.17 a.m.'],
    ['The tremor hit the valley at 3.17 a.m.', 'An aftershock hit the valley at 5.41 a.m.'],
    ['The council meets on 23 June.', 'The council meets on 24 June.'],
    ['The buyer will pay 640 million euros for the yard.', 'The buyer will pay 640 million dollars for the yard.'],
    ['Hale scored 22 points.', 'The stadium opened 22 years ago.'],
    ['The brewer will shed 2,300 jobs.', 'The brewer hired 2,300 workers.'],
    ['The minister visited Tolby on 3 May.', 'The minister visited Harrow on 4 May.'],
    ['Marl led with 41 percent, Oster had 29 percent and Quill 17 percent.', 'Quill led on 41 percent among the young.'],
    ['Lawmakers passed Bill 1062.', 'Lawmakers rejected 1,062 requests.'],
    ['Nordvik sued Halden on 3 May.', 'Halden sued Nordvik on 3 May.'],
  ];
  for (const [a, b] of table) it(`${a} / ${b}`, () => assert.equal(corroborates(a, b), false));
});
