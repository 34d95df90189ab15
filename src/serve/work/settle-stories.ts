import { regroup, updateStories } from '../../pipeline/index.ts';
import type { Store } from '../../store/index.ts';
import { tryLock } from '../folder/index.ts';

/**
 * Brings the stories up to date where nobody else does that: a Stemma that serves from the folder is the only one that groups.
 * @returns whether it was done here
 */
export async function settleStories(store: Store, folder: string): Promise<boolean> {
  const lock = tryLock(folder);
  if (!lock) return false;
  try {
    await regroup(store);
    await updateStories(store, { pauses: 'ignore' });
    return true;
  } finally {
    lock.release();
  }
}
