import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnnotatedReport, BriefInput, EventMention, TimeExpression } from '../../model/index.ts';
import { makeTimeline } from './index.ts';

interface Sketch {
  readonly id: string;
  readonly text: string;
  /** Verb and time as they stand in the text. */
  readonly verb: string;
  readonly time: string;
  readonly tense: EventMention['tense'];
  readonly from: string;
  readonly to?: string;
}

/** A report of one sentence, annotated by hand. */
function report({ id, text, verb, time, tense, from, to = from }: Sketch): AnnotatedReport {
  const range = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const whole = { start: 0, end: text.length };
  const date = { from, to, precision: 'day' } as const;
  const expression: TimeExpression = { ...range(time), type: 'DATE', value: from, range: date, basis: `“${time}”` };
  const event: EventMention = {
    ...range(verb),
    form: 'verb',
    lemma: verb,
    clause: whole,
    tense,
    negated: false,
    date,
    value: from,
    dated: 'told',
    time: range(time),
  };
  const quoted = /“(.*?)”/.exec(text);
  return {
    report: {
      id,
      location: id,
      source: { id },
      language: 'en',
      published: { value: '2025-03-12', precision: 'day', basis: 'given' },
      text,
      blocks: [],
      removed: [],
    },
    annotations: {
      report: id,
      language: 'en',
      tokens: [],
      sentences: [{ ...whole, block: 0, tokenStart: 0, tokenEnd: 0 }],
      entities: [],
      times: [expression],
      figures: [],
      quotations: quoted
        ? [
            {
              start: quoted.index + 1,
              end: quoted.index + 1 + (quoted[1] as string).length,
              kind: 'direct',
              marked: true,
              closed: true,
              turn: 0,
            },
          ]
        : [],
      acts: [],
      events: [event],
      credits: [],
      notAttempted: [],
    },
  };
}

function input(reports: readonly AnnotatedReport[]): BriefInput {
  return {
    reports,
    trace: {
      links: [],
      accounts: reports.map(({ report: { id } }, index) => ({
        id: 'ABC'[index] as string,
        reports: [id],
        origin: { kind: 'report', report: id },
      })),
      bridges: [],
      independentAccounts: { min: reports.length, max: reports.length },
    },
    collation: { entities: [], entityOf: new Map(), statements: [], utterances: [], discrepancies: [], figures: [] },
    group: { id: 's', reports: reports.map(({ report: { id } }) => id), joinings: [] },
    asOf: '2025-03-12',
  };
}

const flood = { verb: 'broke', tense: 'past', from: '2025-03-10' } as const;
const one = report({ id: 'r1', text: 'The old dam above Hill Town broke on Monday.', time: 'Monday', ...flood });
const two = report({ id: 'r2', text: 'On 10 March the dam above Hill Town broke.', time: '10 March', ...flood });
const vote = report({
  id: 'r3',
  text: 'The council will vote on Friday.',
  verb: 'vote',
  time: 'Friday',
  tense: 'future',
  from: '2025-03-14',
});

test('tellings of one event join; events stand in order of time', () => {
  const timeline = makeTimeline(input([vote, one, two]));
  assert.deepEqual(
    timeline.map(({ date, status, members }) => [date.from, status, members.length]),
    [
      ['2025-03-10', 'happened', 2],
      ['2025-03-14', 'planned', 1],
    ],
  );
  assert.deepEqual(timeline[0]?.accounts, ['B', 'C']);
});

test('the order of reports changes nothing', () => {
  const strip = (reports: readonly AnnotatedReport[]) => makeTimeline({ ...input([one, two, vote]), reports });
  assert.deepEqual(strip([one, two, vote]), strip([vote, two, one]));
});

test('the same words on another day are another event', () => {
  const later = report({ id: 'r4', text: 'The old dam above Hill Town broke on Tuesday.', time: 'Tuesday', ...flood, from: '2025-03-11' });
  assert.equal(makeTimeline(input([one, later])).length, 2);
});

const statuses: readonly (readonly [string, string, string, EventMention['tense'], string])[] = [
  ['“The pumps were checked in January,” he said.', 'checked', 'January', 'past', 'claimed'],
  ['If no one objects, it will open on Friday.', 'open', 'Friday', 'future', 'conditional'],
  ['The hall opens on Friday.', 'opens', 'Friday', 'present', 'planned'],
];
for (const [text, verb, time, tense, expected] of statuses)
  test(text, () => {
    const from = time === 'January' ? '2025-01-01' : '2025-03-14';
    assert.equal(makeTimeline(input([report({ id: 'r5', text, verb, time, tense, from })]))[0]?.status, expected);
  });
