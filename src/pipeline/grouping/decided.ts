import type { Correction, Id } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import type { HeldCorrection } from './hold.ts';

/** What the analyst decided on the grouping, and what of it is new since the last regrouping. */
export interface Decided {
  readonly held: readonly HeldCorrection[];
  /** Added or taken back since. */
  readonly fresh: readonly HeldCorrection[];
  /** Remembers that these are done; call it when the regrouping is kept. */
  readonly done: () => Promise<void>;
}

const KINDS: ReadonlySet<Correction['kind']> = new Set(['merge', 'split', 'move']);
const DONE = 'grouping.corrections';

export async function readDecided(store: Store): Promise<Decided> {
  const held = await Promise.all((await store.corrections.inForce()).filter(({ kind }) => KINDS.has(kind)).map((one) => look(store, one)));
  const known: readonly Id[] = JSON.parse((await store.upkeep.value(DONE)) ?? '[]');
  const ids = held.map(({ correction }) => correction.id);
  const undone = await Promise.all(known.filter((id) => !ids.includes(id)).map((id) => store.corrections.get(id)));
  const fresh = [
    ...held.filter(({ correction }) => !known.includes(correction.id)),
    ...(await Promise.all(undone.filter((one) => one !== undefined).map((one) => look(store, one)))),
  ];
  return {
    held,
    fresh,
    done: async () => {
      if (fresh.length > 0) await store.upkeep.setValue(DONE, JSON.stringify(ids));
    },
  };
}

/** A correction is about the reports that its stories had when it was made. */
async function look(store: Store, correction: Correction): Promise<HeldCorrection> {
  return { correction, members: await Promise.all(correction.stories.map((story) => store.stories.membersAsOf(story, correction.at))) };
}
