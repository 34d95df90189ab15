import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AlertRule } from '../../model/index.ts';
import { mayGoOut } from './schedule.ts';

const night = { from: '22:00', to: '07:00', timeZone: 'Europe/Vienna' };
const noon = { from: '12:00', to: '13:30', timeZone: 'UTC' };
const daily = { every: 'day', at: '08:00', timeZone: 'Europe/Vienna' } as const;

const cases: readonly (readonly [name: string, rule: Pick<AlertRule, 'digest' | 'quiet'>, now: string, goesOut: string])[] = [
  ['at once', {}, '2026-03-10T09:00:00.000Z', '2026-03-10T09:00:00.000Z'],
  ['the next digest', { digest: daily }, '2026-03-10T09:00:00.000Z', '2026-03-11T07:00:00.000Z'],
  ['the digest over the change to summer time', { digest: daily }, '2026-03-28T09:00:00.000Z', '2026-03-29T06:00:00.000Z'],
  ['the digest at its own minute waits for the next', { digest: daily }, '2026-03-10T07:00:00.000Z', '2026-03-11T07:00:00.000Z'],
  ['every hour', { digest: { every: 'hour', at: '00:15', timeZone: 'UTC' } }, '2026-03-10T09:20:00.000Z', '2026-03-10T10:15:00.000Z'],
  [
    'every week on Monday',
    { digest: { every: 'week', at: '06:30', timeZone: 'UTC' } },
    '2026-03-10T09:00:00.000Z',
    '2026-03-16T06:30:00.000Z',
  ],
  ['in the quiet night, before midnight', { quiet: night }, '2026-03-10T22:30:00.000Z', '2026-03-11T06:00:00.000Z'],
  ['in the quiet night, after midnight', { quiet: night }, '2026-03-11T02:00:00.000Z', '2026-03-11T06:00:00.000Z'],
  ['when the quiet ends it is over', { quiet: night }, '2026-03-11T06:00:00.000Z', '2026-03-11T06:00:00.000Z'],
  ['by day it is not quiet', { quiet: night }, '2026-03-11T12:00:00.000Z', '2026-03-11T12:00:00.000Z'],
  ['quiet at noon', { quiet: noon }, '2026-03-11T12:00:00.000Z', '2026-03-11T13:30:00.000Z'],
  [
    'a digest in the quiet hours waits for their end',
    { digest: { ...daily, at: '03:00' }, quiet: night },
    '2026-03-10T12:00:00.000Z',
    '2026-03-11T06:00:00.000Z',
  ],
  ['an unknown zone is UTC', { quiet: { ...noon, timeZone: 'Nowhere/Land' } }, '2026-03-11T12:10:00.000Z', '2026-03-11T13:30:00.000Z'],
];

describe('mayGoOut', () => {
  for (const [name, rule, now, goesOut] of cases) it(name, () => assert.equal(mayGoOut(rule, new Date(now)).toISOString(), goesOut));
});
