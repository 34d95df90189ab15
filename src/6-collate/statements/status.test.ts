import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Link, Trace } from '../../model/index.ts';
import { readIndependence, statusOf } from './status.ts';

const link = (from: string, to: string, kind: Link['kind']): Link => ({
  from,
  to,
  kind,
  directed: kind !== 'undecided',
  score: 1,
  reasons: [],
  passages: [],
});

/** Accounts A (a1, a2), B (b1) and C (c1). */
function trace(links: readonly Link[]): Trace {
  const account = (id: string, reports: readonly string[]) => ({ id, reports, origin: { kind: 'unknown' } });
  return { accounts: [account('A', ['a1', 'a2']), account('B', ['b1']), account('C', ['c1'])], links, bridges: [] } as unknown as Trace;
}

const cases: readonly (readonly [string, readonly Link[], readonly string[], readonly string[], string])[] = [
  ['one report', [], ['a1'], [], 'single-report'],
  ['two of one account', [], ['a1', 'a2'], [], 'one-account'],
  ['two accounts', [], ['a1', 'b1'], [], 'corroborated'],
  ['two accounts that may be one', [link('a1', 'b1', 'undecided')], ['a1', 'b1'], [], 'one-account'],
  ['the second says that it has it from the first', [link('a1', 'b1', 'cites')], ['a1', 'b1'], [], 'one-account'],
  ['or from another report of the first account', [link('a1', 'b1', 'cites')], ['a2', 'b1'], [], 'one-account'],
  ['a third account cites nobody', [link('a1', 'b1', 'cites')], ['a1', 'b1', 'c1'], [], 'corroborated'],
  ['the other account denies it', [], ['a1'], ['b1'], 'disputed'],
];
for (const [name, links, telling, contradicting, expected] of cases)
  test(`${name}: ${expected}`, () =>
    assert.equal(statusOf({ telling, contradicting, independence: readIndependence(trace(links)) }), expected));
