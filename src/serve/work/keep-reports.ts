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
  const grouped = await settleStories(store, options.folder);
  // Whoever serves notices it and groups them at once.
  if (!grouped) await store.events.add({ at: new Date().toISOString(), kind: 'source', text: 'Reports were given by hand.' });
  return { ...done, grouped };
}
