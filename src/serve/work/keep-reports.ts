import type { GatherOptions } from '../../1-gather/index.ts';
import { type Ingested, importFiles } from '../../pipeline/index.ts';
import type { Store } from '../../store/index.ts';
import { settleStories } from './settle-stories.ts';

/** Keeps reports given by hand, and puts them into stories where nobody serves from the folder. */
export async function keepReports(
  store: Store,
  locations: readonly string[],
  options: { readonly folder: string; readonly gather?: GatherOptions },
): Promise<Ingested & { readonly grouped: boolean }> {
  const done = await importFiles(store, locations, options.gather ? { gather: options.gather } : {});
  return { ...done, grouped: await settleStories(store, options.folder) };
}
