import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DateRange, Published } from '../model/index.ts';
import { accountsInWords, count, dateInWords, publishedInWords, quote } from './words.ts';

const dates: readonly [DateRange, string][] = [
  [{ from: '2025-11-27', to: '2025-11-27', precision: 'day' }, 'Thu 27 Nov 2025'],
  [{ from: '2025-12-01', to: '2025-12-03', precision: 'part-of-week' }, '1–3 Dec 2025'],
  [{ from: '2026-06-29', to: '2026-07-05', precision: 'week' }, '29 Jun – 5 Jul 2026'],
  [{ from: '2025-12-29', to: '2026-01-04', precision: 'week' }, '29 Dec 2025 – 4 Jan 2026'],
  [{ from: '2026-09-01', to: '2026-09-30', precision: 'day' }, 'Sep 2026'],
  [{ from: '2026-02-01', to: '2026-02-28', precision: 'month' }, 'Feb 2026'],
  [{ from: '1974-01-01', to: '1974-12-31', precision: 'day' }, '1974'],
  [{ from: '2009-01-01', to: '2009-12-31', precision: 'year' }, '2009'],
  [{ from: '1990-01-01', to: '1999-12-31', precision: 'decade' }, '1990s'],
  [{ from: '2026-03-16T11:00+08:00', to: '2026-03-16T11:00+08:00', precision: 'time' }, 'Mon 16 Mar 2026, 11:00'],
  [{ from: 'unknown', to: 'unknown', precision: 'unknown' }, ''],
];

const published: readonly [Published, string][] = [
  [{ value: '2026-06-11', precision: 'day', basis: 'text' }, '11 Jun 2026'],
  [{ value: '2026-06-11T23:48:00+01:00', precision: 'minute', basis: 'metadata' }, '11 Jun 2026, 23:48 UTC+1'],
  [{ value: '2026-06-11T23:48:00Z', precision: 'second', basis: 'metadata' }, '11 Jun 2026, 23:48 UTC'],
  [{ value: '2026-06-11T23:48:00+05:30', precision: 'second', basis: 'metadata' }, '11 Jun 2026, 23:48 UTC+5:30'],
  [{ value: '2026-06-11T23:48:00+00:00', precision: 'second', basis: 'metadata' }, '11 Jun 2026, 23:48 UTC'],
  [{ value: '2026-06-01', precision: 'month', basis: 'text' }, 'Jun 2026'],
];

const quoted: readonly [string, string][] = [
  ['The dam will hold', '“The dam will hold”'],
  ['"The dam will hold,"', '“The dam will hold”'],
  ['“The dam will hold”', '“The dam will hold”'],
  ['The dam will hold,', '“The dam will hold”'],
  ['“The dam', '“The dam”'],
  ['will hold.”', '“will hold.”'],
  ['Mayor: dam "will hold"', '“Mayor: dam ‘will hold’”'],
  ['"Will hold", says mayor', '“‘Will hold’, says mayor”'],
  ['“A” and “B”', '“‘A’ and ‘B’”'],
];

describe('words', () => {
  for (const [text, words] of quoted) it(`quotes ${text} as ${words}`, () => assert.equal(quote(text), words));
  for (const [range, words] of dates) it(`writes ${range.from}/${range.to} as "${words}"`, () => assert.equal(dateInWords(range), words));
  for (const [date, words] of published) it(`writes ${date.value} as "${words}"`, () => assert.equal(publishedInWords(date), words));
  it('counts in words', () => {
    assert.equal(count(1, 'report'), '1 report');
    assert.equal(count(1200, 'report'), '1,200 reports');
    assert.equal(accountsInWords({ min: 2, max: 2 }), '2 independent accounts');
    assert.equal(accountsInWords({ min: 2, max: 3 }), '2–3 independent accounts');
  });
});
