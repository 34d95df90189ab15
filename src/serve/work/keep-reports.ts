import type { GatherOptions } from '../../1-gather/index.ts';
import { type Ingested, importFiles, regroup, updateStories } from '../../pipeline/index.ts';
import type { Store } from '../../store/index.ts';
import { tryLock } from '../folder/index.ts';

/**
 * Keeps reports given by hand, and puts them into stories where nobody else does that: a Stemma that serves from the folder is the only
 * one that groups.
 */
export async function keepReports(
  store: Store,
  locations: readonly string[],
  options: { readonly folder: string; readonly gather?: GatherOptions },
): Promise<Ingested & { readonly grouped: boolean }> {
  const done = await importFiles(store, locations, options.gather ? { gather: options.gather } : {});
  const lock = tryLock(options.folder);
  if (!lock) return { ...done, grouped: false };
  try {
    await regroup(store);
    await updateStories(store, { pauses: 'ignore' });
    return { ...done, grouped: true };
  } finally {
    lock.release();
  }
}
