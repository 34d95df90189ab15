import type { Change, Dossier, Id } from '../../model/index.ts';
import { changesSince, dossierAsOf } from '../../pipeline/index.ts';
import { openStore, type Store } from '../../store/index.ts';

/** What the thread that looks back is asked. */
export interface LookBackTask {
  readonly folder: string;
  readonly what: 'dossier' | 'changes';
  readonly story: Id;
  readonly time: string;
}

const stores = new Map<string, Promise<Store>>();

/** The work of the thread: it reads with a connection of its own, which ends with it. */
export default async function lookBack({ folder, what, story, time }: LookBackTask): Promise<Dossier | readonly Change[] | undefined> {
  const opened = stores.get(folder) ?? openStore(folder);
  stores.set(folder, opened);
  const store = await opened;
  return what === 'dossier' ? dossierAsOf(store, story, time) : changesSince(store, story, time);
}
