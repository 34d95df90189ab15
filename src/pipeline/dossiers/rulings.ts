import type { Correction, Id } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';

/** What the analyst decided about the contents of stories, and the stories in which it is not yet done. */
export interface Rulings {
  readonly inForce: readonly Correction[];
  readonly stories: readonly Id[];
  /** Remembers that these are done. */
  readonly done: () => Promise<void>;
}

const KINDS: ReadonlySet<Correction['kind']> = new Set(['speaker', 'not-a-discrepancy', 'rename']);
const DONE = 'dossier.corrections';

export async function readRulings(store: Store): Promise<Rulings> {
  const inForce = await store.corrections.inForce();
  const ids = inForce.filter(({ kind }) => KINDS.has(kind)).map(({ id }) => id);
  const known: readonly Id[] = JSON.parse((await store.upkeep.value(DONE)) ?? '[]');
  const undone = await Promise.all(known.filter((id) => !ids.includes(id)).map((id) => store.corrections.get(id)));
  const fresh = [...inForce.filter(({ id, kind }) => KINDS.has(kind) && !known.includes(id)), ...undone.filter((one) => one !== undefined)];
  const stories = await Promise.all(fresh.flatMap((one) => one.stories).map((id) => store.stories.resolve(id)));
  return {
    inForce,
    stories: [...new Set(stories.filter((id) => id !== undefined))],
    done: async () => {
      if (fresh.length > 0) await store.upkeep.setValue(DONE, JSON.stringify(ids));
    },
  };
}
