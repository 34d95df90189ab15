import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from './database.ts';
import { APPLICATION_ID } from './settings.ts';
import { StoreError } from './store-error.ts';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** All migrations that this program knows, in order. They are never edited, only added to. */
export function readMigrations(folder = join(import.meta.dirname, 'sql')): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.sql$/.test(name))
    .sort()
    .map((name) => ({ number: Number(name.slice(0, 3)), name: name.slice(4, -4), sql: readFileSync(join(folder, name), 'utf8') }));
}

/** Number of the last migration that a database went through; 0: a new one. */
export function schemaOf(db: Database): number {
  const known = db.get<{ n: number }>(`SELECT count(*) AS n FROM sqlite_master WHERE type = 'table' AND name = 'migration'`);
  if (!known?.n) return 0;
  return db.get<{ last: number }>('SELECT max(number) AS last FROM migration')?.last ?? 0;
}

/**
 * Brings a database up to the last migration, each in a transaction of its own.
 * @param beforeUpgrade called once before an older database with content is changed: the place for a copy
 * @throws StoreError where it was made by a newer program, or is none of ours
 */
export function migrate(db: Database, migrations: readonly Migration[], now: () => Date, beforeUpgrade: (schema: number) => void): void {
  const newest = migrations.at(-1)?.number ?? 0;
  const schema = schemaOf(db);
  if (schema > newest)
    throw new StoreError(
      'newer',
      `The database ${db.file} was made by a newer program (schema ${schema}; this one knows ${newest}). Install the newer program again, or restore a backup that was made before.`,
    );
  if (schema === newest) return;
  if (schema === 0) refuseForeign(db);
  else beforeUpgrade(schema);
  for (const migration of migrations) {
    if (migration.number <= schema) continue;
    db.writeNow(() => {
      // The other thread may have been faster.
      if (schemaOf(db) >= migration.number) return;
      if (migration.number === 1) {
        db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
        db.exec('CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL)');
      }
      db.exec(migration.sql);
      db.run('INSERT INTO migration (number, name, at) VALUES (?, ?, ?)', migration.number, migration.name, now().toISOString());
    });
  }
}

function refuseForeign(db: Database): void {
  const tables = db.get<{ n: number }>(`SELECT count(*) AS n FROM sqlite_master WHERE name NOT IN ('migration')`)?.n ?? 0;
  // Another thread may be at the first migration just now; its tables come with ours.
  if (tables > 0 && schemaOf(db) === 0)
    throw new StoreError('foreign', `${db.file} is a database of another program. Give another folder, or move the file away.`);
}
