import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RememberedItem } from '../../model/index.ts';
import { backOff, chooseInterval, jitter, measureRhythm, silentTooLong } from './rhythm.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2031-05-01T12:00:00Z');
const items = (hoursAgo: readonly number[]): readonly RememberedItem[] =>
  hoursAgo.map((hours, i) => ({
    key: String(i),
    url: '',
    firstSeen: new Date(NOW).toISOString(),
    published: new Date(NOW - hours * HOUR).toISOString(),
  }));
const limits = { minMs: 5 * 60_000, maxMs: 2 * HOUR, nowMs: NOW };

test('twice in the mean gap, within limits', () => {
  assert.equal(chooseInterval(measureRhythm(items([0, 1, 2, 3]), NOW), limits), HOUR / 2);
  assert.equal(chooseInterval(measureRhythm(items([0, 0.01, 0.02, 0.03]), NOW), limits), 5 * 60_000);
  assert.equal(chooseInterval(measureRhythm(items([0, 24, 48]), NOW), limits), 2 * HOUR);
  assert.equal(chooseInterval({}, limits), HOUR / 4);
});

test('less often the longer it is silent, and never more often than it wishes', () => {
  const rhythm = measureRhythm(items([8, 9, 10, 11]), NOW);
  assert.equal(chooseInterval(rhythm, limits), HOUR);
  assert.equal(chooseInterval(rhythm, { ...limits, wishedMs: 1.5 * HOUR }), 1.5 * HOUR);
  assert.equal(chooseInterval(rhythm, { ...limits, wishedMs: 24 * HOUR }), 2 * HOUR);
});

test('dates in the future are no rhythm', () => {
  assert.deepEqual(measureRhythm(items([-5000, 1, 2, 3]), NOW).gapMs, HOUR);
});

test('stale is what is silent beyond its habit', () => {
  const silent = (hoursAgo: readonly number[]) => silentTooLong(measureRhythm(items(hoursAgo), NOW), NOW) !== undefined;
  assert.equal(silent([48, 49, 50]), false, 'two days at least four');
  assert.equal(silent([120, 121, 122]), true);
  assert.equal(silent([24 * 30, 24 * 60, 24 * 90]), false, 'a monthly paper');
  assert.equal(silent([24 * 30]), false, 'nothing is known of its habit');
  assert.equal(silent([24 * 90]), true);
  assert.equal(silent([]), false);
});

test('back-off doubles up to a day and is spread by chance', () => {
  assert.deepEqual(
    [1, 2, 3, 20].map((failures) => backOff(failures, 0) / 60_000),
    [2.5, 5, 10, 720],
  );
  assert.equal(backOff(1, 0.999_999) > backOff(1, 0), true);
  assert.equal(jitter(100, 0.5), 100);
  assert.equal(Math.round(jitter(100, 0)), 90);
});
