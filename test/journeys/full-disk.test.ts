import '@hono/zod-openapi';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { makeApp } from '../../src/serve/app.ts';
import { makeWork } from '../../src/serve/work/index.ts';
import { keptReport, watchedSource } from '../../src/store/conformance/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { type WatchEvent, type WatchPorts, watch } from '../../src/watch/index.ts';

/** The disk fills while the monitor gathers (SQLITE_FULL: the file may not grow), and there is room again: what users see of it, and what is kept. */

const mostRoom = 40 * 1024 * 1024;
const pageBytes = 4096;
/** A report of a megabyte, so that a disk fills soon; letters that are no words are not indexed one by one. */
const big = (id: string) => keptReport(id, { text: `Pier ${id} ${'x'.repeat(1024 * 1024)}`, source: 'herald' });

describe('a full disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-full-'));
  const acknowledged: string[] = [];
  const refused: unknown[] = [];
  const told: WatchEvent[] = [];
  let wasFull = false;
  let store: Store;
  let polls = 0;
  let trouble: string | undefined;
  let watching: ReturnType<typeof watch>;
  let ask: (path: string) => Promise<Response>;

  const until = async (what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
    for (let k = 0; k < 1500; k++) {
      if (await holds()) return;
      await new Promise((done) => setTimeout(done, 20));
    }
    assert.fail(`It did not come to this: ${what}`);
  };

  before(async () => {
    await (await openStore(folder)).close();
    const db = new DatabaseSync(join(folder, 'stemma.db'));
    const { page_count: pages } = db.prepare('PRAGMA page_count').get() as { page_count: number };
    db.close();
    store = await openStore(folder, { mostPages: pages + mostRoom / pageBytes });
    await store.sources.add(watchedSource('herald', { name: 'Karlby Herald' }));
    let nowMs = Date.parse('2031-03-01T09:00:00Z');
    const ports: WatchPorts = {
      poll: async (source) => {
        polls++;
        nowMs += 10;
        const at = new Date(nowMs).toISOString();
        return {
          source: source.id,
          at,
          outcome: 'changed',
          captures: [],
          deleted: [],
          memory: { failures: 0, items: [] },
          health: { state: 'well', failures: 0, lastPolled: at, lastSucceeded: at, lastNew: at, nextPoll: at },
          log: [],
          more: false,
        } as Awaited<ReturnType<WatchPorts['poll']>>;
      },
      ingest: async (where, poll) => {
        const id = `r${polls}`;
        try {
          await where.reports.keep([big(id)], poll);
          acknowledged.push(id);
        } catch (error) {
          wasFull = true;
          refused.push(error);
          throw error;
        }
      },
      regroup: async () => false,
      update: async () => false,
      missedDates: () => [],
    };
    watching = watch(
      store,
      { ports, troubled: (reason) => (trouble = reason) },
      {
        now: () => new Date(nowMs),
        random: () => 0.5,
        sleep: (ms, signal) =>
          new Promise((done) => {
            // Until it is full no minute passes, so that it is a write that finds it out; then time flies.
            nowMs += Math.min(ms, trouble === undefined && !wasFull ? 100 : 5_000);
            setTimeout(done, signal.aborted ? 0 : 5);
          }),
        tell: (event) => void told.push(event),
        terminal: () => {},
        mail: async () => {},
        post: async () => ({ status: 204 }),
      },
    );
    const app = makeApp({
      store,
      work: makeWork(store, { allow: [] }),
      access: { credentials: { sessionKey: 'k'.repeat(43) }, loopbackOnly: true },
      pulse: () => ({ alive: true, lookedAt: new Date().toISOString(), ...(trouble === undefined ? {} : { trouble }) }),
      version: 'test',
      now: () => new Date(),
      newId: () => 'id',
      tell: (error) => {
        throw error;
      },
    });
    ask = async (path) => app.request(path, { headers: { accept: 'text/html' } });
  });
  after(async () => {
    await watching?.stop();
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is told in words everywhere, and no source is asked or blamed', async () => {
    await until('trouble', () => trouble !== undefined);
    assert.ok(acknowledged.length >= 10, `${acknowledged.length} reports before`);
    assert.equal(
      (refused[0] as { readonly cause?: { readonly errcode?: number } })?.cause?.errcode,
      13,
      'SQLITE_FULL, in the middle of keeping',
    );
    const health = await ask('/healthz');
    assert.equal(health.status, 503);
    assert.match(await health.text(), /Nothing can be kept, so nothing is gathered: The disk that holds .* is full\. Free some space/);
    const disk = (await store.upkeep.doctor()).find((one) => one.check === 'disk');
    assert.equal(disk?.ok, false);
    assert.match(disk?.message ?? '', /The disk is full: .* are free .*too little to keep anything new. What was kept is not lost/);
    const page = await ask('/sources');
    assert.equal(page.status, 200, 'the pages can be read');
    assert.match(await page.text(), /Nothing new can be kept, so nothing is gathered\..*The disk that holds/);
    assert.equal(told.filter((one) => one.type === 'problem').length, 1, JSON.stringify(told));
    const asked = polls;
    await new Promise((done) => setTimeout(done, 300));
    assert.equal(polls, asked, 'nothing is fetched that could not be kept');
    assert.notEqual((await store.sources.get('herald'))?.health.state, 'failing');
  });

  it('loses nothing that was acknowledged', async () => {
    assert.equal(await store.reports.count(), acknowledged.length);
    for (const id of acknowledged) assert.equal((await store.reports.get(id))?.report.text, big(id).report.text);
  });

  it('is over when there is room: gathering goes on by itself', async () => {
    const gone = acknowledged.slice(0, 25);
    assert.equal((await store.upkeep.forget(gone)).reports, gone.length, 'what is old can be removed though the disk is full');
    const before = acknowledged.length;
    await until('new reports', () => acknowledged.length > before);
    assert.ok(told.some((one) => one.type === 'upkeep' && /can be kept again/.test(one.text)));
  });
});
