import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annotate } from '../../3-annotate/index.ts';
import type { AnnotatedReport, BriefInput, Report } from '../../model/index.ts';
import { makeTimeline } from './index.ts';

/** Tuesday. */
const PUBLISHED = '2025-05-20';

function timelineOf(...texts: readonly string[]): readonly string[] {
  const reports = texts.map((text, index): AnnotatedReport => {
    const report: Report = {
      id: `r${index}`,
      location: `r${index}.txt`,
      source: { id: `s${index}` },
      language: 'en',
      published: { value: PUBLISHED, precision: 'day', basis: 'given' },
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      removed: [],
    };
    return { report, annotations: annotate(report) };
  });
  const input: BriefInput = {
    reports,
    trace: { links: [], accounts: [], bridges: [], independentAccounts: { min: 1, max: 1 } },
    collation: { entities: [], entityOf: new Map(), statements: [], utterances: [], discrepancies: [], figures: [] },
    group: { id: 's', reports: reports.map(({ report: { id } }) => id), joinings: [] },
    asOf: PUBLISHED,
  };
  return makeTimeline(input).map(({ date, status }) => `${date.from} ${status}`);
}

const told: readonly (readonly [text: string, rows: readonly string[]])[] = [
  ['A hearing is due on 4 June.', ['2025-06-04 planned']],
  ['The stoppage, on 3 June, would be the first since the war.', ['2025-06-03 planned']],
  ['From 1 June, overtime will no longer be paid.', ['2025-06-01 planned']],
  ['The premier on Monday called an election for 29 June.', ['2025-05-19 happened', '2025-06-29 planned']],
  // What a time stands beside without dating it.
  ['The board rejected a request to move the date to 27 October.', []],
  ['Lund, president since 2017, refused to go.', []],
  ['If the alarm had rung on 6 May, the rooms would have been empty on 7 May.', []],
];

describe('days that no verb is dated by', () => {
  for (const [text, rows] of told) it(text, () => assert.deepEqual(timelineOf(text), rows));

  it('one plan told twice is one row', () =>
    assert.equal(timelineOf('The winner is to be sworn in on June 12.', 'On 12 June the new president is sworn in.').length, 1));
});
