import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase } from './database.ts';
import { migrate, readMigrations } from './migrate.ts';
import type { Store } from './ports.ts';
import { alertsOf } from './queries/alerts/index.ts';
import { changesOf } from './queries/changes/index.ts';
import { correctionsOf, notesOf } from './queries/decisions/index.ts';
import { eventsOf } from './queries/events/index.ts';
import { reportsOf } from './queries/reports/index.ts';
import { searchOf } from './queries/search/index.ts';
import { sourcesOf } from './queries/sources/index.ts';
import { storiesOf } from './queries/stories/index.ts';
import { subscriptionsOf } from './queries/subscriptions/index.ts';
import { upkeepOf } from './queries/upkeep/index.ts';
import { DATABASE_FILE } from './settings.ts';
import { StoreError } from './store-error.ts';

export interface StoreOptions {
  /** Milliseconds to wait for a transaction of another thread. */
  readonly waitMs?: number;
  /** Pages of 4 KiB beyond which the file does not grow: a quota. */
  readonly mostPages?: number;
}

export interface StoreEffects {
  readonly now: () => Date;
}

/**
 * Opens the store in a folder, which is made where it is missing. Each thread opens its own; they may all read and write.
 * An older store is brought up to date, after a copy of it was laid beside.
 * @throws StoreError where it was made by a newer program, is none of ours, is damaged, or the folder cannot be used
 */
export async function openStore(
  folder: string,
  options: StoreOptions = {},
  effects: StoreEffects = { now: () => new Date() },
): Promise<Store> {
  const file = makeFile(folder);
  const db = openDatabase(file, options);
  try {
    migrate(db, readMigrations(), effects.now, (schema) => copyBefore(db, schema, effects.now()));
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    sources: sourcesOf(db),
    subscriptions: subscriptionsOf(db),
    reports: reportsOf(db),
    stories: storiesOf(db),
    changes: changesOf(db),
    alerts: alertsOf(db),
    corrections: correctionsOf(db),
    notes: notesOf(db),
    events: eventsOf(db),
    search: searchOf(db),
    upkeep: upkeepOf(db, effects.now),
    close: async () => {
      await db.settled();
      db.close();
    },
  };
}

function copyBefore(db: Database, schema: number, now: Date): void {
  const copy = `${db.file}.schema-${schema}-${now.toISOString().replace(/[:.]/g, '-')}`;
  if (existsSync(copy)) return;
  writeFileSync(copy, '', { mode: 0o600 });
  db.run('VACUUM INTO ?', copy);
}

function makeFile(folder: string): string {
  const file = join(folder, DATABASE_FILE);
  try {
    mkdirSync(folder, { recursive: true });
    // Sources and rules hold what is nobody else's to read; the log beside the file takes its permissions.
    if (!existsSync(file)) writeFileSync(file, '', { flag: 'a', mode: 0o600 });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    const message = `The folder ${folder} cannot be used (${reason}). Give another one with --data, or check its permissions.`;
    throw new StoreError('unusable', message, { cause: error });
  }
  return file;
}
