import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../model/index.ts';
import { parse } from '../../text/index.ts';
import type { DaySpan } from '../context.ts';
import { findTimes } from './index.ts';

interface Options {
  readonly published?: string;
  readonly language?: string;
  readonly around?: DaySpan;
}

function times(text: string, { published, language = 'en', around }: Options) {
  const blocks: Block[] = [{ kind: 'paragraph', start: 0, end: text.length }];
  const { tokens, sentences } = parse(text, blocks);
  const date = published
    ? ({ value: published, precision: published.includes('T') ? 'minute' : 'day', basis: 'given' } as const)
    : undefined;
  return findTimes({ text, language, blocks, tokens, sentences, published: date, ...(around && { around }) });
}

/** Sentence, and each expression with its value; published on Wednesday 12 March 2025 at 18:30, two hours east of Greenwich. */
const values: readonly (readonly [string, readonly string[]])[] = [
  ['The mayor spoke on Monday.', ['Monday = 2025-03-10']],
  ['The mayor spoke on Wednesday.', ['Wednesday = 2025-03-12']],
  ['The council will vote on Friday.', ['Friday = 2025-03-14']],
  ['The council will vote on Tuesday week.', ['Tuesday week = 2025-03-25']],
  ['The port closes at the start of next week.', ['the start of next week = 2025-W12']],
  ['The flood came a fortnight ago.', ['a fortnight ago = 2025-W09']],
  ['She left two years ago.', ['two years ago = 2023']],
  ['The log records a power cut on 3 June 2024. She reported it the next day.', ['3 June 2024 = 2024-06-03', 'the next day = 2024-06-04']],
  ['They met on 3 June 2024. The following day they parted.', ['3 June 2024 = 2024-06-03', 'The following day = 2024-06-04']],
  ['The bridge was built in 1974 and closed in the 1990s.', ['1974 = 1974', 'the 1990s = 199']],
  ['Some 2000 people came in 2000.', ['2000 = 2000']],
  ['The strike lasted three days.', ['three days = P3D']],
  ['After a two-hour meeting they left.', ['two-hour = PT2H']],
  ['Ferries run every Monday and daily in summer.', ['every Monday = XXXX-WXX-1', 'daily = P1D', 'summer = 2025-SU']],
  ['The law takes effect on the first day of next year.', ['the first day of next year = 2026-01-01']],
  [
    'The wall broke at twenty past one in the morning on 3 May 2026.',
    ['twenty past one in the morning = 2026-05-03T01:20', '3 May 2026 = 2026-05-03'],
  ],
  ['It was ten to midnight on 3 May 2026 before the order came.', ['ten to midnight = 2026-05-03T23:50', '3 May 2026 = 2026-05-03']],
  ['Ten to twelve people came.', []],
  ['Sales fell in the third quarter of 2024.', ['the third quarter of 2024 = 2024-Q3']],
  [
    'The siren rang at 2:40 a.m. on Monday. It rang again 25 minutes later.',
    ['2:40 a.m. = 2025-03-10T02:40', 'Monday = 2025-03-10', '25 minutes later = 2025-03-10T03:05'],
  ],
  ["By six o'clock this evening the roads were clear.", ["six o'clock this evening = 2025-03-12T18:00"]],
  ['The lorry overturned at five past three.', ['five past three = 2025-03-12T03:05']],
  ['The lift stopped at twelve minutes to seven.', ['twelve minutes to seven = 2025-03-12T06:48']],
  [
    'The signal came seven minutes before midnight GMT on Monday.',
    ['seven minutes before midnight GMT = 2025-03-10T23:53', 'Monday = 2025-03-10'],
  ],
  ['By nine in the evening the hall was empty.', ['nine in the evening = 2025-03-11T21:00']],
  ['It took her eight minutes to five laps.', ['eight minutes = PT8M']],
  ['They are now at sea.', ['now = PRESENT_REF']],
  ['You may march on if you can.', []],
  ['He left in May.', ['May = 2024-05']],
  ['The date is 03/04/2019.', ['03/04/2019 = XXXX-XX-XX']],
  ['Signed on 03/04/2024 and 25/04/2024.', ['03/04/2024 = 2024-04-03', '25/04/2024 = 2024-04-25']],
  ['They will gather on 4 May and march to the town hall.', ['4 May = 2025-05-04']],
  ['The families of Sept. 11 victims remember 9/11.', ['Sept. 11 = 2001-09-11', '9/11 = 2001-09-11']],
  ['The loan costs 0% APR.', []],
  // Letters that an ASCII word border takes for its end.
  ['Věra Nováková met Marić.', []],
  ['The row dates back to April, when the mayor claimed that he was ill.', ['April = 2024-04']],
  ['The law goes back to May.', ['May = 2024-05']],
  ['A vote is expected on Thursday, followed by a hearing on Friday.', ['Thursday = 2025-03-13', 'Friday = 2025-03-14']],
  ['It will rain in May and June.', ['May and June = 2025-05']],
  ['The gorge was flooded in 2019. The rains began a day after crews left.', ['2019 = 2019', 'a day after = FUTURE_REF']],
  ['Nobody fired that morning.', ['that morning = TMO']],
  ['They met on Monday. Nobody slept that night.', ['Monday = 2025-03-10', 'that night = 2025-03-10TNI']],
  ['“Six people went to work on Tuesday,” he told the council.', ['Tuesday = 2025-03-11']],
  ['The remarks came a day after crews left.', ['a day after = 2025-03-11']],
  ['The gorge was flooded in 2019. Rain had come the previous day.', ['2019 = 2019', 'the previous day = 2025-03-11']],
  ['It opened on New Year’s Day 2024.', ['New Year’s Day 2024 = 2024-01-01']],
];
for (const [text, expected] of values)
  test(text, () =>
    assert.deepEqual(
      times(text, { published: '2025-03-12T18:30:00+02:00' }).map((one) => `${text.slice(one.start, one.end)} = ${one.value}`),
      expected,
    ),
  );

/** Limits and appointments: said on Wednesday 12 March 2025, whatever the tense of the verb that sets them. */
const limits: readonly (readonly [string, readonly string[]])[] = [
  ['Saturday has been declared a day of mourning.', ['2025-03-15']],
  ['The president declared Saturday a day of mourning.', ['2025-03-15']],
  ['A day of mourning was declared for Saturday.', ['2025-03-15']],
  ['The minister declared three days of national mourning from Thursday.', ['2025-03-13']],
  ['It threatened to publish the files unless it was paid by midnight on Friday.', ['2025-03-14T24:00']],
  ['They have given the council until Saturday.', ['2025-03-15']],
  ['The group demanded the money by Friday.', ['2025-03-14']],
  ['He told them to leave by Sunday.', ['2025-03-16']],
  ['The union gave the company until noon on Monday to respond.', ['2025-03-17T12:00']],
  ['The court ordered the firm to pay by Friday.', ['2025-03-14']],
  ['The session, planned for Thursday, has been brought forward.', ['2025-03-13']],
  ['The session was postponed until Friday.', ['2025-03-14']],
  ['Talks were moved to Saturday.', ['2025-03-15']],
  ['The hearing was adjourned until Monday.', ['2025-03-17']],
  ['A strike was called for Friday.', ['2025-03-14']],
  ['A match set for Saturday was cancelled.', ['2025-03-15']],
  ['The truce was extended until Friday.', ['2025-03-14']],
  ['The truce expires at midnight on Friday.', ['2025-03-14T24:00']],
  ['The deadline is Friday.', ['2025-03-14']],
  ['Schools were closed until Monday.', ['2025-03-17']],
  ['Parties campaigned ahead of Sunday.', ['2025-03-16']],
  ['The company agreed to pay by Friday.', ['2025-03-14']],
  ['The start was pushed back to Sunday, a diplomat said.', ['2025-03-16']],
  ['The draft calls for guns to fall silent at 6 a.m. on Saturday.', ['2025-03-15T06:00']],
  ['She called on the army to leave the town on Friday.', ['2025-03-14']],
  ['A deal was still possible before Sunday, he said.', ['2025-03-16']],
  ['A deal was still possible before the weekend, he said.', ['2025-W11-WE']],
  ['It was too late for them to leave when the dam broke on Monday.', ['2025-03-10']],
  ['The records go back to Monday.', ['2025-03-10']],
  ['The port, which was to open on Thursday, stays shut.', ['2025-03-13']],
  ['The port was to be opened on Tuesday, but stays shut.', ['2025-03-11']],
  ['The ban runs until January.', ['2026-01']],
  ['The ban ran until January.', ['2025-01']],
  ['The train left at 19:12.', ['2025-03-11T19:12']],
  ['The train left at 17:12.', ['2025-03-12T17:12']],
  ['The train will leave at 19:12.', ['2025-03-12T19:12']],
  ['Workers had been given until Tuesday to reply.', ['2025-03-11']],
  ['The firm missed a deadline of Monday.', ['2025-03-10']],
  ['He was told on Monday to leave.', ['2025-03-10']],
  ['She was arrested on Sunday.', ['2025-03-09']],
  ['The group demanded the money on Monday.', ['2025-03-10']],
  ['They gave the council a petition on Tuesday.', ['2025-03-11']],
  ['The bridge was closed on Tuesday.', ['2025-03-11']],
  ['The market fell by a tenth on Monday.', ['2025-03-10']],
  ['The minister was warned by an aide on Monday.', ['2025-03-10']],
  ['The order was signed by the mayor on Tuesday.', ['2025-03-11']],
  ['He was asked by police on Monday.', ['2025-03-10']],
];
for (const [text, expected] of limits)
  test(text, () => {
    const found = times(text, { published: '2025-03-12T18:30:00+02:00' }).filter(({ type }) => type === 'DATE' || type === 'TIME');
    assert.deepEqual([...new Set(found.map(({ value }) => value))].slice(0, 1), expected);
  });

const ranges: readonly (readonly [string, string])[] = [
  ['They will meet early next week.', '2025-03-17..2025-03-19 part-of-week'],
  ['It began in early 2022.', '2022-01-01..2022-04-30 year'],
  ['In the mid-1980s it grew.', '1983-01-01..1986-12-31 decade'],
  ['They met at 14.30 on 5 March.', '2025-03-05T14:30+02:00..2025-03-05T14:30+02:00 time'],
  ['In late November 2024 the dam broke.', '2024-11-21..2024-11-30 month'],
  ['They will meet on June 23 and 24.', '2025-06-23..2025-06-24 day'],
  ['They will meet on 5-7 May.', '2025-05-05..2025-05-07 day'],
  ['Eight were missing as of 9 a.m.', '2025-03-12T09:00+02:00..2025-03-12T09:00+02:00 time'],
  ['The shell fell at 21:15 GMT.', '2025-03-12T21:15+00:00..2025-03-12T21:15+00:00 time'],
  ['The ship was towed overnight.', '2025-03-11..2025-03-12 day'],
];
for (const [text, expected] of ranges)
  test(text, () => {
    const range = times(text, { published: '2025-03-12T18:30:00+02:00' })[0]?.range;
    assert.equal(range && `${range.from}..${range.to} ${range.precision}`, expected);
  });

test('without a date of publication only what the text itself dates has a range', () => {
  const found = times('On Thursday they met again. They had met on 3 June 2024. A week later they parted.', {});
  assert.deepEqual(
    found.map(({ range }) => range?.from),
    [undefined, '2024-06-03', '2024-06-10'],
  );
});

const around: readonly (readonly [string, string, string, string | undefined])[] = [
  ['They met on Thursday.', '2025-03-13', '2025-03-16', '2025-03-13'],
  ['They met on Friday.', '2025-03-13', '2025-03-16', undefined],
  ['They met yesterday.', '2025-03-13', '2025-03-14', undefined],
  ['They will meet on 3 June.', '2025-03-13', '2025-04-02', '2025-06-03'],
  ['They will meet on Tuesday.', '2025-03-13', '2025-04-02', undefined],
  ['They will meet next year.', '2025-03-13', '2025-04-02', '2026-01-01'],
  ['They will meet next year.', '2024-03-13', '2025-04-02', undefined],
];
for (const [text, first, last, expected] of around)
  test(`undated, among reports of ${first} to ${last}: ${text}`, () => {
    assert.equal(times(text, { around: { first, last } })[0]?.range?.from, expected);
  });

const foreign: readonly (readonly [string, string, string])[] = [
  ['de', 'Am 3. Oktober 1990 kam die Einheit.', '1990-10-03'],
  ['fr', 'Le 1er juillet, le pont a rouvert.', '2025-07-01'],
  ['es', 'Fue el 5 de mayo de 2021.', '2021-05-05'],
  ['it', 'Il 2 giugno 1946 si votò.', '1946-06-02'],
  ['pt', 'Foi em 25 de abril de 1974.', '1974-04-25'],
  ['ru', 'Это было 12 апреля 1961 года.', '1961-04-12'],
  ['uk', 'Це сталося 24 серпня 1991 року.', '1991-08-24'],
];
for (const [language, text, expected] of foreign)
  test(text, () => assert.equal(times(text, { published: '2025-03-12', language })[0]?.value, expected));
