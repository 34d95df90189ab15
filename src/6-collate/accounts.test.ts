import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Link, LinkKind } from '../model/index.ts';
import { readDescent } from './accounts.ts';

const link = (from: string, to: string, kind: LinkKind, directed: boolean): Link => ({
  from,
  to,
  kind,
  directed,
  score: 1,
  reasons: [],
  passages: [],
});

test('what hangs on a copy comes from the report that its account goes back to; an outlet’s next report does not', () => {
  const descent = readDescent({
    links: [link('a', 'b', 'rewrite', true), link('b', 'c', 'rewrite', false), link('a', 'd', 'same-publisher', false)],
    accounts: [{ id: 'A', reports: ['a', 'b', 'c', 'd'], origin: { kind: 'report', report: 'a' } }],
    bridges: [],
    independentAccounts: { min: 1, max: 1 },
  });
  assert.deepEqual(
    ['a', 'b', 'c', 'd'].map((id) => [...descent.sourcesOf(id)]),
    [[], ['a'], ['a'], []],
  );
});
