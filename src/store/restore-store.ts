import { constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { checkDatabase } from './copy-database.ts';
import { openDatabase } from './database.ts';
import { readMigrations, schemaOf } from './migrate.ts';
import { APPLICATION_ID, DATABASE_FILE } from './settings.ts';
import { StoreError } from './store-error.ts';

/**
 * Puts a backup in the place of the store of a folder. The store that was there is kept aside under another name.
 * @returns the name of what was kept aside, where there was a store
 * @throws StoreError where the file is none of ours, damaged or of a newer program, or a program has the folder's store open
 */
export async function restoreStore(
  file: string,
  folder: string,
  effects: { readonly now: () => Date } = { now: () => new Date() },
): Promise<{ readonly aside?: string }> {
  await examineBackup(file);
  mkdirSync(folder, { recursive: true });
  const target = join(folder, DATABASE_FILE);
  const part = `${target}.part`;
  rmSync(part, { force: true });
  copyFileSync(file, part, constants.COPYFILE_FICLONE);
  const handle = await open(part, 'r+');
  await handle.chmod(0o600);
  await handle.sync();
  await handle.close();
  const aside = existsSync(target) ? setAside(target, effects.now()) : undefined;
  renameSync(part, target);
  return aside === undefined ? {} : { aside };
}

async function examineBackup(file: string): Promise<void> {
  if (!existsSync(file)) throw new StoreError('absent', `There is no file ${file}. Give the path of a backup.`);
  const problems = await checkDatabase(file);
  if (problems.length) throw new StoreError('damaged', `${file} is no whole backup (${problems[0]}). Give another one.`);
  const db = openDatabase(file, { readOnly: true });
  try {
    const mark = db.get<{ application_id: number }>('PRAGMA application_id')?.application_id;
    if (mark !== APPLICATION_ID)
      throw new StoreError('foreign', `${file} is a database of another program. Give a file that "stemma backup" made.`);
    const schema = schemaOf(db);
    const newest = readMigrations().at(-1)?.number ?? 0;
    if (schema > newest)
      throw new StoreError(
        'newer',
        `${file} was made by a newer program (schema ${schema}; this one knows ${newest}). Install the newer program first.`,
      );
  } finally {
    db.close();
  }
}

/** Only where nobody has it open: leaving WAL needs the file for oneself, and leaves all of it in one file. */
function setAside(target: string, now: Date): string {
  const aside = `${target}.before-restore-${now.toISOString().replace(/[:.]/g, '-')}`;
  const db = new DatabaseSync(target, { timeout: 0 });
  try {
    db.exec('PRAGMA journal_mode = DELETE');
  } catch (error) {
    const busy = (error as { errcode?: number }).errcode === 5;
    if (busy) throw new StoreError('in-use', `A program has ${target} open. End it, then restore.`, { cause: error });
    // A damaged store is what a restore is for: it is set aside as it is, its log with it.
  } finally {
    db.close();
  }
  renameSync(target, aside);
  for (const ending of ['-wal', '-shm']) if (existsSync(target + ending)) renameSync(target + ending, aside + ending);
  return aside;
}
