import { dataFolder, prepareFolder } from '../serve/folder/index.ts';
import { openStore, type Store } from '../store/index.ts';
import type { Call } from './commands.ts';

/** The data folder that a call is about. */
export function folderOf({ options }: Pick<Call, 'options'>): string {
  return dataFolder(typeof options.data === 'string' ? options.data : undefined);
}

/** Opens what is kept in the data folder, does the work, and closes it whatever happens. */
export async function withStore<T>(call: Pick<Call, 'options'>, work: (store: Store, folder: string) => Promise<T>): Promise<T> {
  const folder = folderOf(call);
  prepareFolder(folder);
  const store = await openStore(folder);
  try {
    return await work(store, folder);
  } finally {
    await store.close();
  }
}
