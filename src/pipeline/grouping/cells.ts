import type { Id } from '../../model/index.ts';
import type { Partners } from './partners.ts';
import { ONLINE } from './settings.ts';

type PartnersOf = (id: Id) => Promise<Partners>;

/** How many reports are grouped together at most; see settings.ts. */
export type CellBounds = { readonly [Key in 'cell' | 'denseCell' | 'dense']: number };

/** By step of weight: reports known to hang together with more than is ever grouped together. */
export type Crowded = Set<Id>[];

export interface CellOptions {
  /** Weight from which two reports are connected. */
  readonly least: number;
  /** Reports that are taken as not there. */
  readonly without?: ReadonlySet<Id>;
  readonly bounds?: CellBounds | undefined;
  /** Known before, of the same reports or fewer. */
  readonly crowded?: Crowded;
}

interface Reached {
  readonly members: ReadonlySet<Id>;
  /** Connections inside, each counted once. */
  readonly connections: number;
}

/**
 * Cuts the reports that are kept into cells that are grouped each by itself. A cell is what hangs together by connections of some least weight;
 * where that is too much to group, the weight is raised for these reports alone, step by step. As a report that is added only adds connections,
 * and every member of a cell finds the same cell, the cells are the same whatever the order in which the reports came.
 */
export class CellFinder {
  readonly #partnersOf: PartnersOf;
  readonly #least: number;
  readonly #without: ReadonlySet<Id>;
  readonly #bounds: CellBounds;
  readonly #cellOf = new Map<Id, ReadonlySet<Id>>();
  readonly #known: Crowded;
  readonly #crowded: Crowded = [];
  /** By step: those known to hang together with many, but too loosely. */
  readonly #sparse: Set<Id>[] = [];

  constructor(partnersOf: PartnersOf, { least, without = new Set(), bounds = ONLINE, crowded = [] }: CellOptions) {
    this.#partnersOf = partnersOf;
    this.#least = least;
    this.#without = without;
    this.#bounds = bounds;
    this.#known = crowded;
  }

  /** What was found out, beyond what was known: true as long as nothing is taken away. */
  get crowded(): Crowded {
    return this.#crowded;
  }

  /** The cell of a report, itself included. */
  async of(id: Id): Promise<ReadonlySet<Id>> {
    const known = this.#cellOf.get(id);
    if (known) return known;
    let weight = this.#least;
    for (let step = 0; ; step++, weight *= ONLINE.tighter) {
      const last = weight > ONLINE.copies;
      if (!last && [this.#known, this.#crowded, this.#sparse].some((kind) => kind[step]?.has(id))) continue;
      const reached = await this.#reach(id, weight, last ? Number.POSITIVE_INFINITY : this.#bounds.denseCell);
      if (last || staysTogether(reached, this.#bounds)) return this.#settle(reached.members);
      const kind = reached.members.size > this.#bounds.denseCell ? this.#crowded : this.#sparse;
      const those = kind[step] ?? new Set();
      for (const member of reached.members) those.add(member);
      kind[step] = those;
    }
  }

  #settle(members: ReadonlySet<Id>): ReadonlySet<Id> {
    for (const member of members) this.#cellOf.set(member, members);
    return members;
  }

  /** All that hangs together with a report; it stops one above the bound. */
  async #reach(from: Id, weight: number, bound: number): Promise<Reached> {
    const members = new Set([from]);
    let ends = 0;
    for (const id of members) {
      for (const [other, shared] of await this.#partnersOf(id)) {
        if (shared < weight || this.#without.has(other)) continue;
        ends++;
        members.add(other);
      }
      if (members.size > bound) break;
    }
    return { members, connections: ends / 2 };
  }
}

function staysTogether({ members: { size }, connections }: Reached, { cell, denseCell, dense }: CellBounds): boolean {
  if (size <= cell) return true;
  // No report has more connections than partners are looked at.
  return size <= denseCell && connections >= (dense * size * Math.min(size - 1, ONLINE.partners)) / 2;
}
