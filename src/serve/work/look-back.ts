import { Piscina } from 'piscina';
import { changesSince, dossierAsOf } from '../../pipeline/index.ts';
import type { Store } from '../../store/index.ts';
import type { Work } from '../context.ts';
import { lookingBack } from '../settings.ts';
import type { LookBackTask } from './look-back-thread.ts';

export type LookBack = Pick<Work, 'dossierAsOf' | 'changesSince'> & { readonly close: () => Promise<void> };

/** The past of stories, made in this thread. */
export function lookBackHere(store: Store): LookBack {
  return {
    dossierAsOf: (story, time) => dossierAsOf(store, story, time),
    changesSince: (story, time) => changesSince(store, story, time),
    close: async () => {},
  };
}

/**
 * The past of stories, which is computed when it is asked for: of small stories here, of large ones in a thread of its own, so that
 * everybody else is answered meanwhile.
 * @param options.most reports of a story that counts as small
 */
export function lookBackBeside(store: Store, folder: string, { most = lookingBack.here }: { readonly most?: number } = {}): LookBack {
  const here = lookBackHere(store);
  let thread: Piscina | undefined;
  const run = async (task: Omit<LookBackTask, 'folder'>): Promise<unknown> => {
    thread ??= new Piscina({
      filename: new URL('./look-back-thread.ts', import.meta.url).href,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: lookingBack.idleMs,
      maxQueue: lookingBack.queue,
    });
    return thread.run({ folder, ...task });
  };
  const isLarge = async (story: string): Promise<boolean> => ((await store.stories.members(story))?.reports.length ?? 0) > most;
  return {
    dossierAsOf: async (story, time) =>
      (await isLarge(story))
        ? ((await run({ what: 'dossier', story, time })) as Awaited<ReturnType<LookBack['dossierAsOf']>>)
        : here.dossierAsOf(story, time),
    changesSince: async (story, time) =>
      (await isLarge(story))
        ? ((await run({ what: 'changes', story, time })) as Awaited<ReturnType<LookBack['changesSince']>>)
        : here.changesSince(story, time),
    close: async () => thread?.destroy(),
  };
}
