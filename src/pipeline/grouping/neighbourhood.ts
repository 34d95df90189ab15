import { leastLikeness, likenessAround, lookAround, type Nearby, type Surroundings } from '../../4-group/index.ts';
import type { Id } from '../../model/index.ts';

/** Which reports are alike, and how much; some may be taken as not there. What is worked out is remembered as long as this is used. */
export class Neighbourhood {
  readonly #nearbyOf: (id: Id) => Promise<Nearby>;
  readonly #without: ReadonlySet<Id>;
  readonly #around = new Map<Id, Surroundings>();
  readonly #alike = new Map<Id, ReadonlyMap<Id, number>>();

  constructor(nearbyOf: (id: Id) => Promise<Nearby>, without: ReadonlySet<Id> = new Set()) {
    this.#nearbyOf = nearbyOf;
    this.#without = without;
  }

  async around(id: Id): Promise<Surroundings> {
    const known = this.#around.get(id);
    if (known) return known;
    const around = lookAround(await this.#nearbyOf(id), this.#without);
    this.#around.set(id, around);
    return around;
  }

  /** Those that are alike at all, from the least likeness on. */
  async alike(id: Id): Promise<ReadonlyMap<Id, number>> {
    const known = this.#alike.get(id);
    if (known) return known;
    const around = await this.around(id);
    const alike = new Map<Id, number>();
    for (const other of around.views.keys()) {
      const likeness = likenessAround({ id, around }, { id: other, around: await this.around(other) });
      if (likeness >= leastLikeness) alike.set(other, likeness);
    }
    this.#alike.set(id, alike);
    return alike;
  }
}
