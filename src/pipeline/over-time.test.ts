import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Capture } from '../model/index.ts';
import { makeFakeStore } from './fake-store.test.ts';
import { ingest, regroup, updateStories } from './index.ts';

const folder = join(import.meta.dirname, '../../sample/reports');
const sample: readonly Capture[] = readdirSync(folder).map((name) => ({ location: name, bytes: readFileSync(join(folder, name)) }));
const clock = { now: () => '2026-03-20T12:00:00.000Z' };

describe('stories over time', () => {
  it('brings the sample from captures to one dossier', async () => {
    const store = makeFakeStore();
    const { reports, problems } = await ingest(store, sample, {}, clock);
    assert.equal(reports.length, sample.length);
    assert.deepEqual(
      problems.filter(({ fatal }) => fatal),
      [],
    );
    const { stories } = await regroup(store, {}, clock);
    const { stories: updated, changes } = await updateStories(store, {}, clock);
    assert.deepEqual([...updated].sort(), [...stories].sort());
      changes.length,
      store.events.told.map((x) => x.why),
    );
    assert.equal(stories.length, 1);
  });
});
