import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeDate, findDates, toPublished } from './index.ts';

const CASES: readonly [text: string, language: string, expected: string][] = [
  ['NORTH HAVEN, June 11 (Coastal Wire) -', 'en', '-06-11'],
  ['Late edition, Monday 16 March', 'en', '-03-16 weekday 1'],
  ['Posted 11/06/2026 23:48', 'en', '2026-06-11 23:48?'],
  ['06/30/2024', 'en', '2024-06-30'],
  ['14/03/22 18:05', 'en', '2022-03-14 18:05'],
  ['Sept. 3', 'en', '-09-03'],
  ['3 Sept., 7.40 pm', 'en', '-09-03 19:40'],
  ['Sept. 3, 2021 at 7 p.m.', 'en', '2021-09-03 19:00'],
  ['3 Sep 2021, 12am', 'en', '2021-09-03 0:00'],
  ['Thursday 3rd September', 'en', '-09-03 weekday 4'],
  ['Harbour Radio newsroom, 16 March, 20:30', 'en', '-03-16 20:30'],
  ['August 24, 2020 11:05 p.m.', 'en', '2020-08-24 23:05'],
  ['Published on the 3rd of May 2019', 'en', '2019-05-03'],
  ['11 июня 2026, 10:15', 'ru', '2026-06-11 10:15'],
  ['11 de junio de 2026', 'es', '2026-06-11'],
  ['1er août 2020', 'fr', '2020-08-01'],
  ['Donnerstag, 11. Juni 2026 um 9:05', 'de', '2026-06-11 9:05 weekday 4'],
  ['12. listopadu 2020', 'cs', '2020-11-12'],
  ['2020年7月1日', 'ja', '2020-07-01'],
  ['2020년 7월 1일', 'ko', '2020-07-01'],
  ['١٥ يونيو ٢٠٢٠', 'ar', '2020-06-15'],
  ['۱۳۹۸/۱۱/۲۹', 'fa', '2020-02-18'],
  ['15/03/2563', 'th', '2020-03-15'],
  ['2 تير 1399 - 12:09', 'fa', '2020-06-22 12:09'],
  ['31 February 2020', 'en', ''],
  ['version 3.11.2', 'en', ''],
  ['from 20 to 30 people', 'en', ''],
];

for (const [text, language, expected] of CASES) {
  test(`date in "${text}"`, () => {
    const date = findDates(text, language)[0];
    const two = (n: number) => String(n).padStart(2, '0');
    const got = date
      ? `${date.year ?? ''}-${two(date.month)}-${two(date.day)}${date.hour === undefined ? '' : ` ${date.hour}:${two(date.minute ?? 0)}`}${date.ambiguous ? '?' : ''}${date.weekday === undefined ? '' : ` weekday ${date.weekday}`}`
      : '';
    assert.equal(got, expected);
  });
}

const COMPLETED: readonly [line: string, text: string, modified: string | undefined, expected: string | undefined][] = [
  ['Friday 12 June', '', '2026-11-25', '2026-06-12'],
  ['Friday 12 June', '', '2020-07-01', '2020-06-12'],
  ['June 11', 'The talks ended on Thursday.', '2026-11-25', '2026-06-11'],
  ['June 11', 'The talks ended.', '2026-11-25', undefined],
  ['Friday 12 June', '', undefined, undefined],
  ['Friday 12 June', '', '1970-07-01', undefined],
  ['Friday 12 June', 'The law of 2024 was new.', '2025-07-01', undefined],
  ['11/06/2026', 'It ended on Thursday.', undefined, '2026-06-11'],
  ['06/11/2026', 'It ended on Thursday.', undefined, '2026-06-11'],
];

for (const [line, text, modified, expected] of COMPLETED) {
  test(`"${line}" with "${text}" by ${modified}`, () => {
    const date = findDates(line, 'en')[0];
    assert.ok(date);
    const whole = completeDate(date, { text, language: 'en', ...(modified && { modified }) });
    assert.equal(whole && toPublished(whole, 'text').value, expected);
  });
}
