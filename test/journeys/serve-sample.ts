// First, so that it adds its method to the schemas before they are made.
import '@hono/zod-openapi';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '@hono/node-server';
import type { Capture, Id } from '../../src/model/index.ts';
import { ingest, regroup, updateStories } from '../../src/pipeline/index.ts';
import { makeApp } from '../../src/serve/app.ts';
import { loadCredentials } from '../../src/serve/security/index.ts';
import { importOverTime, makeWork } from '../../src/serve/work/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';

/** The sample, gathered over time into a store of its own and served on loopback: what the journeys through the pages begin with. */
export interface Served {
  readonly url: string;
  readonly store: Store;
  /** The story of the sample. */
  readonly story: Id;
  /** What the server could not answer. */
  readonly told: readonly unknown[];
  readonly close: () => Promise<void>;
}

const sample = resolve(import.meta.dirname, '../../sample/reports');

/** @param more reports that come at last @param allow hosts that may be looked at although they are not public */
export async function serveSample(more: readonly Capture[] = [], allow: readonly string[] = []): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-pages-'));
  const store = await openStore(folder);
  await importOverTime(store, [sample]);
  const [card] = (await store.stories.page({ limit: 1 })).items;
  if (!card) throw new Error('The sample gave no story.');
  if (more.length > 0) {
    await ingest(store, more);
    await regroup(store);
    await updateStories(store, { pauses: 'ignore' });
  }
  const told: unknown[] = [];
  let ids = 0;
  const app = makeApp({
    store,
    work: makeWork(store, { allow }),
    access: { credentials: await loadCredentials(folder, {}), loopbackOnly: true },
    version: 'test',
    now: () => new Date(),
    newId: () => `made-${++ids}`,
    tell: (error) => told.push(error),
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    store,
    story: card.id,
    told,
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
