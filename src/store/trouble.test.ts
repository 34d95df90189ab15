import assert from 'node:assert/strict';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { keptReport } from './conformance/index.ts';
import { openStore } from './index.ts';
import { DATABASE_FILE } from './settings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-trouble-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('trouble is told in words', () => {
  it('a folder that cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    await assert.rejects(openStore(join(folder, 'file', 'data')), { code: 'unusable', message: /Give another one with --data/ });
  });

  it('a file that is no database', async () => {
    writeFileSync(join(folder, DATABASE_FILE), 'Dear diary. '.repeat(200));
    await assert.rejects(openStore(folder), { code: 'damaged', message: /is no database/ });
  });

  it('another program that does not let go', async () => {
    const store = await openStore(folder, { waitMs: 20 });
    const other = new DatabaseSync(join(folder, DATABASE_FILE));
    other.exec('BEGIN IMMEDIATE');
    await assert.rejects(store.reports.keep([keptReport('r1')]), { code: 'busy', message: /too long/ });
    await assert.rejects(store.upkeep.probe(), { code: 'busy' });
    assert.equal((await store.reports.page()).items.length, 0, 'reading goes on');
    other.exec('COMMIT');
    other.close();
    assert.deepEqual(await store.reports.keep([keptReport('r1')]), ['new']);
    await store.close();
  });

  it('a full disk, and nothing of the call is kept', async () => {
    const store = await openStore(folder);
    await store.reports.keep([keptReport('r1')]);
    await store.close();
    const db = new DatabaseSync(join(folder, DATABASE_FILE));
    const { page_count: pages } = db.prepare('PRAGMA page_count').get() as { page_count: number };
    db.close();
    const small = await openStore(folder, { mostPages: pages });
    const many = Array.from({ length: 200 }, (_, i) => keptReport(`m${i}`, { signature: [i, i + 1, i + 2] }));
    await assert.rejects(small.reports.keep(many), { code: 'full', message: /is full/ });
    assert.equal(await small.reports.count(), 1);
    await small.close();
  });

  it('a file that was taken away, or may not be written, though it is open', async () => {
    const store = await openStore(folder);
    await store.upkeep.probe();
    const file = join(folder, DATABASE_FILE);
    renameSync(file, `${file}.away`);
    await assert.rejects(store.upkeep.probe(), { code: 'unusable', message: /is not there any more.*Stop Stemma/ });
    renameSync(`${file}.away`, file);
    await store.upkeep.probe();
    await store.close();
  });

  it('a damaged file and a damaged search index are found by the doctor', async () => {
    const store = await openStore(folder);
    await store.reports.keep(Array.from({ length: 50 }, (_, i) => keptReport(`r${i}`)));
    await store.close();
    const db = new DatabaseSync(join(folder, DATABASE_FILE), { defensive: false });
    db.exec('DELETE FROM doc_fts_data WHERE id > 10');
    db.exec('PRAGMA foreign_keys = OFF');
    db.exec('DELETE FROM report WHERE num = 3');
    db.exec(`DELETE FROM doc WHERE id = 'r7'`);
    db.close();
    const hurt = await openStore(folder);
    const findings = new Map((await hurt.upkeep.doctor()).map((one) => [one.check, one]));
    assert.equal(findings.get('integrity')?.ok, false);
    assert.match(findings.get('integrity')?.message ?? '', /doc_fts.*restore the last backup/);
    assert.match(findings.get('integrity')?.message ?? '', /a row of report_body points to a row of report that is not there/);
    await hurt.close();
  });
});
