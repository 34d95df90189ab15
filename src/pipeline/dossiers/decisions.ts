import type { Correction, Id } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';

/** The corrections last seen: a story that the analyst decided on does not rest. */
export class DecisionMemory {
  #known: ReadonlyMap<Id, Correction> | undefined;

  /** The stories of corrections that were added or taken back since the last time; none at the first. */
  async changed(store: Store, inForce: readonly Correction[]): Promise<ReadonlySet<Id>> {
    const now = new Map(inForce.map((one) => [one.id, one]));
    const before = this.#known ?? now;
    this.#known = now;
    const fresh = [...[...now.values()].filter(({ id }) => !before.has(id)), ...[...before.values()].filter(({ id }) => !now.has(id))];
    const stories = await Promise.all(fresh.flatMap((one) => one.stories).map((id) => store.stories.resolve(id)));
    return new Set(stories.filter((id) => id !== undefined));
  }
}
