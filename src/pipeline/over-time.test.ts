import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Capture } from '../model/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { ingest, regroup, updateStories } from './index.ts';

const folder = join(import.meta.dirname, '../../sample/reports');
const sample: readonly Capture[] = readdirSync(folder).map((name) => ({ location: name, bytes: readFileSync(join(folder, name)) }));
const clock = { now: () => '2026-09-06T12:00:00.000Z' };
const data = mkdtempSync(join(tmpdir(), 'stemma-over-time-'));
after(() => rmSync(data, { recursive: true }));
const open = (name: string): Promise<Store> => openStore(join(data, name));

describe('stories over time', () => {
  it('brings the sample from captures to one dossier', async () => {
    const store = await open('sample');
    const { reports, problems } = await ingest(store, sample, {}, clock);
    assert.equal(reports.length, sample.length);
    assert.deepEqual(
      problems.filter(({ fatal }) => fatal),
      [],
    );
    const { stories } = await regroup(store, {}, clock);
    assert.equal(stories.length, 1);
    const { stories: updated, changes, waiting } = await updateStories(store, {}, clock);
    assert.deepEqual(updated, stories);
    assert.equal(waiting, 0);
    assert.ok(changes.some(({ kind }) => kind === 'story'));
    const dossier = await store.stories.dossier(stories[0] as string);
    assert.equal(dossier?.reports.length, sample.length);
    assert.equal((await store.stories.card(stories[0] as string))?.reports, sample.length);
    assert.deepEqual(await updateStories(store, {}, clock), { stories: [], changes: [], waiting: 0 });
    await store.close();
  });
});
