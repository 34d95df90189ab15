import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { keptReport, time, watchedSource } from './conformance/index.ts';
import { openStore, restoreStore } from './index.ts';
import { DATABASE_FILE } from './settings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-together-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('two threads on one store', () => {
  it('write and read side by side, and nothing is lost', async () => {
    const main = await openStore(folder);
    const worker = new Worker(new URL('./fixtures/keep-in-thread.ts', import.meta.url), { workerData: { folder, calls: 60 } });
    const done = new Promise<void>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('exit', () => resolve());
    });
    let ended = false;
    void done.finally(() => {
      ended = true;
    });
    let notes = 0;
    while (!ended) {
      await main.notes.put({ id: `n${notes++}`, text: 'Ask again.', at: time(1) });
      const page = await main.reports.page({ limit: 5 });
      assert.equal(page.items.length, Math.min(5, page.items.length));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await done;
    assert.equal(await main.reports.count(), 300);
    assert.equal(new Set(await main.reports.ungrouped(999)).size, 300);
    assert.ok(notes > 0);
    await main.close();
  });

  it('may be opened for the first time at the same moment', async () => {
    const workers = [1, 2, 3].map(
      (n) => new Worker(new URL('./fixtures/keep-in-thread.ts', import.meta.url), { workerData: { folder, calls: 1, prefix: `w${n}-` } }),
    );
    await Promise.all(workers.map((worker) => new Promise((resolve, reject) => worker.once('error', reject).once('exit', resolve))));
    const store = await openStore(folder);
    assert.equal(await store.reports.count(), 15);
    await store.close();
  });
});

describe('backup and restore', () => {
  it('copies a store in use; the copy becomes a store again, the old one is kept aside', async () => {
    const store = await openStore(folder);
    await store.sources.add(watchedSource('a'));
    await store.reports.keep([keptReport('r1')]);
    const file = join(folder, 'backups', 'monday.db');
    const backup = store.upkeep.backup(file);
    // Goes on while the copy is made.
    await store.reports.keep([keptReport('r2')]);
    await backup;
    assert.deepEqual(readdirSync(join(folder, 'backups')), ['monday.db']);
    for (const name of [DATABASE_FILE, join('backups', 'monday.db')])
      assert.equal(statSync(join(folder, name)).mode & 0o077, 0, `nobody else may read ${name}`);
    await assert.rejects(store.upkeep.backup(file), { code: 'exists' });
    await assert.rejects(restoreStore(file, folder), { code: 'in-use', message: /End it/ });
    await store.close();

    const { aside } = await restoreStore(file, folder, { now: () => new Date(0) });
    assert.equal(aside, join(folder, `${DATABASE_FILE}.before-restore-1970-01-01T00-00-00-000Z`));
    const restored = await openStore(folder);
    assert.deepEqual((await restored.sources.get('a'))?.name, 'Gazette a');
    assert.equal((await restored.search.search('pier')).items[0]?.id.startsWith('r'), true);
    assert.deepEqual(
      (await restored.upkeep.doctor()).filter((one) => ['integrity', 'search'].includes(one.check) && !one.ok),
      [],
    );
    await restored.close();

    // What was set aside is whole: it can be restored in its turn.
    await restoreStore(aside ?? '', folder);
    const again = await openStore(folder);
    assert.equal(await again.reports.count(), 2);
    await again.close();
  });

  it('restores into a folder that is empty or missing', async () => {
    const store = await openStore(folder);
    await store.upkeep.setValue('a', '1');
    await store.upkeep.backup(join(folder, 'copy.db'));
    await store.close();
    const other = join(folder, 'new', 'home');
    assert.deepEqual(await restoreStore(join(folder, 'copy.db'), other), {});
    const restored = await openStore(other);
    assert.equal(await restored.upkeep.value('a'), '1');
    await restored.close();
  });

  it('refuses what is no backup, and leaves the store as it is', async () => {
    const store = await openStore(folder);
    await store.upkeep.setValue('a', '1');
    await store.upkeep.backup(join(folder, 'copy.db'));
    await store.close();
    await assert.rejects(restoreStore(join(folder, 'none.db'), folder), { code: 'absent' });
    writeFileSync(join(folder, 'text.db'), 'This is no database. '.repeat(500));
    await assert.rejects(restoreStore(join(folder, 'text.db'), folder), { code: 'damaged' });
    const cut = join(folder, 'cut.db');
    copyFileSync(join(folder, 'copy.db'), cut);
    const bytes = statSync(cut).size;
    (await import('node:fs')).truncateSync(cut, Math.floor(bytes / 2));
    await assert.rejects(restoreStore(cut, folder), { code: 'damaged' });
    const foreign = join(folder, 'foreign.db');
    const { DatabaseSync } = await import('node:sqlite');
    const db = new DatabaseSync(foreign);
    db.exec('CREATE TABLE recipe (name TEXT)');
    db.close();
    await assert.rejects(restoreStore(foreign, folder), { code: 'foreign' });
    const same = await openStore(folder);
    assert.equal(await same.upkeep.value('a'), '1');
    await same.close();
  });

  it('restores over a store that is damaged', async () => {
    const store = await openStore(folder);
    await store.upkeep.setValue('a', '1');
    await store.upkeep.backup(join(folder, 'copy.db'));
    await store.close();
    writeFileSync(join(folder, DATABASE_FILE), 'x'.repeat(9000));
    const { aside } = await restoreStore(join(folder, 'copy.db'), folder);
    assert.equal(statSync(aside ?? '').size, 9000);
    const restored = await openStore(folder);
    assert.equal(await restored.upkeep.value('a'), '1');
    await restored.close();
  });
});
