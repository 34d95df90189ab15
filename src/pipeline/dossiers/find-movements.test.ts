import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Capture, Change, Id } from '../../model/index.ts';
import { openStore, type Store } from '../../store/index.ts';
import type { ClockEffects } from '../effects.ts';
import { ingest } from '../ingest/index.ts';
import { updateStories } from './index.ts';

let [folder, store] = ['', undefined as unknown as Store];
let nowMs = Date.parse('2026-03-10T09:00:00Z');
const clock: ClockEffects = { now: () => new Date((nowMs += 1_000)).toISOString() };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-movements-'));
  store = await openStore(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const capture = (name: string, text: string): Capture => ({
  location: `https://news.example/${name}`,
  contentType: 'text/plain',
  bytes: new TextEncoder().encode(text),
  given: { published: '2026-03-10', publishedBasis: 'given' },
});

const take = async (one: Capture): Promise<Id> => (await ingest(store, [one], {}, clock)).reports[0]?.id as Id;
const update = async (): Promise<readonly Change[]> => (await updateStories(store, { pauses: 'ignore' }, clock)).changes;

/** As grouping keeps it. */
const put = (id: Id, reports: readonly Id[], from?: { readonly other: Id; readonly reports: readonly Id[] }): Promise<void> => {
  const at = clock.now();
  const stories = [{ id, reports, joinings: [] }, ...(from ? [{ id: from.other, reports: [], joinings: [] }] : [])];
  const events = from ? [{ at, story: id, kind: 'merged' as const, ...from, why: 'One event.', reasons: [] }] : [];
  return store.stories.regroup({ at, stories, events, grouped: reports });
};

describe('a report that came from another story', () => {
  for (const wasTold of [true, false])
    it(wasTold ? 'that told of it is regrouped' : 'that never had a dossier is new', async () => {
      const first = await take(capture('a', 'Dam breaks\n\nThe dam at Tallmere broke at noon, the mayor of Tallmere said on Tuesday.\n'));
      await put('st-1', [first]);
      await update();
      const second = await take(capture('b', 'Siren heard\n\nA siren was heard in Tallmere an hour before the dam gave way.\n'));
      await put('st-2', [second]);
      if (wasTold) await update();
      await put('st-1', [first, second], { other: 'st-2', reports: [second] });
      const kinds = (await update()).map(({ kind }) => kind);
      assert.equal(kinds.includes('grouping'), wasTold, kinds.join());
      assert.equal(kinds.includes('report'), !wasTold, kinds.join());
    });
});
