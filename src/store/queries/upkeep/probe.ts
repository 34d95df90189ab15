import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from '../../database.ts';
import { NO_DISK_BYTES } from '../../settings.ts';
import { StoreError } from '../../store-error.ts';
import { roomOf } from './room.ts';
import { writeValue } from './values.ts';

/** Writes a little, after what a write would not tell: a file that was deleted goes on being written, for nobody. */
export async function probe(db: Database, now: Date): Promise<void> {
  try {
    accessSync(db.file, constants.R_OK | constants.W_OK);
    accessSync(dirname(db.file), constants.W_OK);
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const message = isGone
      ? `${db.file} is not there any more: what comes now would be lost. Stop Stemma, and put the file back or restore a backup.`
      : `${db.file} or its folder may not be written. Check the permissions of the file and its folder.`;
    throw new StoreError('unusable', message, { cause: error });
  }
  if (roomOf(db) < NO_DISK_BYTES)
    throw new StoreError('full', `The disk that holds ${db.file} is full. Free some space; nothing that was kept is lost.`);
  await db.write(() => writeValue(db, 'upkeep.probed', now.toISOString()));
}
