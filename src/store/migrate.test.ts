import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { watchedSource } from './conformance/index.ts';
import { openDatabase } from './database.ts';
import { idOf } from './id-of.ts';
import { openStore } from './index.ts';
import { migrate, readMigrations, schemaOf } from './migrate.ts';
import { DATABASE_FILE } from './settings.ts';

const migrations = readMigrations();
const newest = migrations.at(-1)?.number ?? 0;
const now = (): Date => new Date(0);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-migrate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openDatabase(join(folder, DATABASE_FILE));

/** The schema as SQLite keeps it. */
function tablesOf(): readonly string[] {
  const db = open();
  const tables = db.column<string>('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name');
  db.close();
  return tables;
}

describe('migrations', () => {
  it('are numbered without a gap', () => {
    assert.deepEqual(
      migrations.map((migration) => migration.number),
      migrations.map((_, i) => i + 1),
    );
  });

  it('are never edited: a store that went through them would not have the change', () => {
    assert.deepEqual(
      migrations.map((migration) => `${migration.number} ${idOf(migration.sql)}`),
      // A change goes into a new migration; only a new line is added here. PINNED
      [
        '1 eEqLZnYpSMOxI5aVu8Glco',
        '2 R5OaHz9xsBL18ed2qN6BXu',
        '3 rw5MHN6l2ed9kP5_x-dhdp',
        '4 aY8h6_6TKthYEulyNR75cp',
        '5 9b949Vm8OjTJdo__ZJ6-PM',
      ],
    );
  });

  for (const { number } of migrations.slice(0, -1))
    it(`brings a store of schema ${number} up to date, after a copy of it`, async () => {
      const db = open();
      migrate(db, migrations.slice(0, number), now, () => assert.fail('a new store needs no copy'));
      const source = watchedSource('a', { name: 'Marn Courier' });
      db.run(
        `INSERT INTO source (id, name_key, state, active, next_poll, record) VALUES ('a', 'marn courier', 'new', 1, '', ?)`,
        JSON.stringify(source),
      );
      db.close();
      const store = await openStore(folder, {}, { now });
      assert.deepEqual(await store.sources.get('a'), source);
      await store.close();
      const migrated = tablesOf();
      const copy = readdirSync(folder).filter((name) => name.includes('.schema-'));
      assert.deepEqual(copy, [`${DATABASE_FILE}.schema-${number}-1970-01-01T00-00-00-000Z`]);
      const before = openDatabase(join(folder, copy[0] ?? ''));
      assert.equal(schemaOf(before), number);
      assert.equal(before.column('SELECT id FROM source')[0], 'a');
      before.close();
      rmSync(folder, { recursive: true });
      await (await openStore(folder, {}, { now })).close();
      assert.deepEqual(migrated, tablesOf());
    });

  it('leaves a store that is up to date alone', async () => {
    await (await openStore(folder)).close();
    await (await openStore(folder)).close();
    assert.deepEqual(readdirSync(folder), [DATABASE_FILE]);
  });

  it('refuses a store of a newer program, and says what to do', async () => {
    await (await openStore(folder)).close();
    const db = open();
    db.run(`INSERT INTO migration (number, name, at) VALUES (?, 'future', '')`, newest + 1);
    db.close();
    await assert.rejects(openStore(folder), { code: 'newer', message: /newer program.*Install the newer program again, or restore/ });
  });

  it('refuses the database of another program', async () => {
    const db = open();
    db.exec('CREATE TABLE recipe (name TEXT)');
    db.close();
    await assert.rejects(openStore(folder), { code: 'foreign', message: /another program/ });
  });

  it('undoes a migration that fails in the middle', () => {
    const db = open();
    const broken = { number: newest + 1, name: 'broken', sql: 'CREATE TABLE half (a TEXT); CREATE TABLE half (a TEXT);' };
    assert.throws(() => migrate(db, [...migrations, broken], now, () => undefined), /already exists/);
    assert.equal(schemaOf(db), newest);
    assert.equal(db.get(`SELECT name FROM sqlite_master WHERE name = 'half'`), undefined);
    db.close();
  });
});
