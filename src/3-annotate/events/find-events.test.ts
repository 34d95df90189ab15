import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, EventMention } from '../../model/index.ts';
import { parse } from '../../text/index.ts';
import { findTimes } from '../times/index.ts';
import { findEvents } from './index.ts';

function events(text: string): readonly EventMention[] {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    kind: 'paragraph',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const context = {
    text,
    language: 'en',
    blocks,
    ...parse(text, blocks),
    published: { value: '2025-03-12', precision: 'day', basis: 'given' } as const,
  };
  return findEvents({ ...context, times: findTimes(context) });
}

/** Sentence, and its events that a time of the sentence dates: word, tense, value. */
const told: readonly (readonly [string, readonly string[]])[] = [
  ['The dam broke in 2009.', ['broke past 2009']],
  ['On Monday the mayor resigned.', ['resigned past 2025-03-10']],
  ['The council will vote on Friday.', ['vote future 2025-03-14']],
  ['The mayor said on Monday that the bridge would reopen.', ['said past 2025-03-10']],
  ['The mayor said the bridge would reopen on Friday.', ['reopen conditional 2025-03-14']],
  ['The bridge, built in 1974, collapsed on Tuesday.', ['built past 1974', 'collapsed past 2025-03-11']],
  ['The sinking of the ferry in 2009 is not forgotten.', ['sinking none 2009']],
  ['3 June 2024: the dam broke.', ['broke past 2024-06-03']],
  ['He recalled the 2016 election.', []],
  ['They discussed 2016 campaign funds and the rights of March 3 victims.', []],
  ['He was blamed for last month’s vote.', []],
  ['On 27 May the boats were seized.', ['seized past 2024-05-27']],
];
for (const [text, expected] of told)
  test(text, () =>
    assert.deepEqual(
      events(text)
        .filter(({ dated }) => dated === 'told')
        .map((one) => `${text.slice(one.start, one.end)} ${one.tense} ${one.value}`),
      expected,
    ),
  );

/** Sentence, and verb: agent > patient. */
const participants: readonly (readonly [string, readonly string[]])[] = [
  ['The mayor opened the bridge.', ['opened: The mayor > the bridge']],
  ['The bridge was opened by the mayor.', ['opened: the mayor > The bridge']],
  ['The mayor, a former teacher, opened the bridge and left.', ['opened: The mayor > the bridge', 'left: The mayor > ']],
  ['“It is open,” said the mayor.', ['said: the mayor > ']],
];
for (const [text, expected] of participants)
  test(`who: ${text}`, () => {
    const show = (range: { start: number; end: number } | undefined): string => (range ? text.slice(range.start, range.end) : '');
    assert.deepEqual(
      events(text)
        .filter(({ form }) => form === 'verb')
        .map((one) => `${text.slice(one.start, one.end)}: ${show(one.agent)} > ${show(one.patient)}`),
      expected,
    );
  });

test('the day of a dateline dates no event', () => {
  const text = 'PORT BLUE, March 12 (Shore Wire) - Nine people drowned on Tuesday.';
  assert.deepEqual(
    events(text).map(({ lemma, value, dated }) => [lemma, value, dated]),
    [['drown', '2025-03-11', 'told']],
  );
});

test('what has no time of its own is dated by the leading event, and told to be', () => {
  const found = events('The mayor resigned on Monday.\nShe thanked the council. The council is silent and waits.');
  assert.deepEqual(
    found.map(({ lemma, value, dated }) => [lemma, value, dated]),
    [
      ['resign', '2025-03-10', 'told'],
      ['thank', '2025-03-10', 'lead'],
      ['wait', '2025-03-12', 'published'],
    ],
  );
});
