import type { Id } from '../../model/index.ts';
import { ONLINE } from './settings.ts';

/** Those that are alike, and how much. */
type AlikeOf = (id: Id) => Promise<ReadonlyMap<Id, number>>;

/** How many reports are grouped together at most; see settings.ts. */
export type CellBounds = { readonly [Key in 'cell' | 'denseCell' | 'dense']: number };

export interface CellOptions {
  /** Likeness from which two reports hang together. */
  readonly least: number;
  readonly bounds?: CellBounds | undefined;
}

interface Reached {
  readonly members: ReadonlySet<Id>;
  /** Whether these are all. */
  readonly whole: boolean;
  /** To how many others a member is alike, in the mean. */
  readonly degree: number;
}

/**
 * Cuts the reports that are kept into cells that are grouped each by itself. A cell is what hangs together by some least likeness; where that is
 * too much to group, the likeness is raised for these reports alone, step by step. Every member of a cell finds the same cell, whatever the order
 * in which the reports came.
 */
export class CellFinder {
  readonly #alikeOf: AlikeOf;
  readonly #least: number;
  readonly #bounds: CellBounds;
  readonly #cellOf = new Map<Id, ReadonlySet<Id>>();
  /** By step: those known to hang together with more than is ever grouped together. */
  readonly #crowded: Set<Id>[] = [];

  constructor(alikeOf: AlikeOf, { least, bounds = ONLINE }: CellOptions) {
    this.#alikeOf = alikeOf;
    this.#least = least;
    this.#bounds = bounds;
  }

  /** The cell of a report, itself included. */
  async of(id: Id): Promise<ReadonlySet<Id>> {
    const known = this.#cellOf.get(id);
    if (known) return known;
    let likeness = this.#least;
    for (let step = 0; ; step++, likeness *= ONLINE.tighter) {
      const crowded = (this.#crowded[step] ??= new Set());
      if (crowded.has(id)) continue;
      const last = likeness > ONLINE.copies;
      const reached = await this.#reach(id, likeness, last ? none : crowded);
      if (last || staysTogether(reached, this.#bounds)) return this.#settle(reached.members);
      for (const member of reached.members) crowded.add(member);
    }
  }

  #settle(members: ReadonlySet<Id>): ReadonlySet<Id> {
    for (const member of members) this.#cellOf.set(member, members);
    return members;
  }

  /** All that hangs together with a report; it stops where that is surely too much. */
  async #reach(from: Id, likeness: number, crowded: ReadonlySet<Id>): Promise<Reached> {
    const { cell, denseCell, dense } = this.#bounds;
    const members = new Set([from]);
    let [ends, looked] = [0, 0];
    for (const id of members) {
      for (const [other, value] of await this.#alikeOf(id)) {
        if (value < likeness) continue;
        if (crowded.has(other)) return { members, whole: false, degree: 0 };
        ends++;
        members.add(other);
      }
      looked++;
      const isSparse = looked > cell && ends / looked < dense / 2;
      if (crowded !== none && (members.size > denseCell || isSparse)) return { members, whole: false, degree: ends / looked };
    }
    return { members, whole: true, degree: ends / looked };
  }
}

const none: ReadonlySet<Id> = new Set();

function staysTogether({ members: { size }, whole, degree }: Reached, { cell, denseCell, dense }: CellBounds): boolean {
  return whole && (size <= cell || (size <= denseCell && degree >= Math.min(dense, (size - 1) / 2)));
}
