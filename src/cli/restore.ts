import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lockFolder, prepareFolder } from '../serve/folder/index.ts';
import { restoreStore } from '../store/index.ts';
import type { Call } from './commands.ts';
import { say } from './terminal.ts';
import { UsageError } from './usage.ts';
import { folderOf } from './with-store.ts';

/** `stemma restore FILE`: only while no Stemma serves from the folder. */
export async function run(call: Call): Promise<number> {
  const folder = folderOf(call);
  const backup = resolve(call.args[0] as string);
  // Asked first: it would be no use to put aside what is there for a file that is not.
  if (!existsSync(backup)) throw new UsageError(`There is no file ${backup}. Give the path of a file that "stemma backup" wrote.`);
  prepareFolder(folder);
  if (existsSync(join(folder, 'stemma.db')) && call.options.replace !== true)
    throw new UsageError(`Something is kept in ${folder} already. With --replace it is put aside under another name.`);
  const lock = lockFolder(folder);
  try {
    const { aside } = await restoreStore(backup, folder);
    say(`${call.args[0]} is now what is kept in ${folder}.${aside ? ` What was there lies in ${aside}.` : ''}`);
    return 0;
  } finally {
    lock.release();
  }
}
