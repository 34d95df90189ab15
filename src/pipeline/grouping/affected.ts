import { leastConnection } from '../../4-group/index.ts';
import type { Id } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { CellFinder } from './cells.ts';
import type { Decided } from './decided.ts';
import { type HeldCorrection, reportsOf } from './hold.ts';
import type { GroupingMemory } from './memory.ts';

/** All that may be grouped otherwise than before, complete: no cell, story or correction reaches beyond it. */
export interface Affected {
  readonly cells: readonly ReadonlySet<Id>[];
  readonly living: readonly { readonly id: Id; readonly reports: readonly Id[] }[];
}

/**
 * Finds what the reports that came or changed, and what the analyst decided, may change. A report that is added can only change the cells that
 * it is in, and those of its partners where these are cut finer than before; what was in one cell with them before is looked at as well.
 */
export async function findAffected(
  store: Store,
  { arrived, decided, memory }: { readonly arrived: readonly Id[]; readonly decided: Decided; readonly memory: GroupingMemory },
): Promise<Affected> {
  for (const id of arrived) {
    memory.partners.forget(id);
    memory.texts.forget(id);
  }
  const partnersOf = (id: Id) => memory.partners.of(store, id);
  const now = new CellFinder(partnersOf, leastConnection);
  const before = new CellFinder(partnersOf, leastConnection, new Set(arrived));
  const isNew = new Set(arrived);
  const open = [...arrived, ...decided.fresh.flatMap(reportsOf)];
  for (const id of arrived)
    for (const partner of (await partnersOf(id)).keys())
      if (!isNew.has(partner) && !sameCell(await now.of(partner), await before.of(partner))) open.push(partner);
  const heldBy = indexByReport(decided.held);
  const cells: ReadonlySet<Id>[] = [];
  const living = new Map<Id, readonly Id[]>();
  const seen = new Set<Id>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    const cell = await now.of(id);
    cells.push(cell);
    for (const member of cell) seen.add(member);
    const cellsBefore = new Set<ReadonlySet<Id>>();
    for (const member of cell) {
      if (!isNew.has(member)) cellsBefore.add(await before.of(member));
      for (const held of heldBy.get(member) ?? []) open.push(...reportsOf(held));
    }
    for (const old of cellsBefore) open.push(...old);
    for (const story of new Set((await store.stories.storiesOf([...cell])).values())) {
      if (living.has(story)) continue;
      const reports = (await store.stories.members(story))?.reports ?? [];
      living.set(story, reports);
      open.push(...reports);
    }
  }
  return { cells, living: [...living].map(([id, reports]) => ({ id, reports })) };
}

function sameCell(a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}

function indexByReport(held: readonly HeldCorrection[]): ReadonlyMap<Id, readonly HeldCorrection[]> {
  const index = new Map<Id, HeldCorrection[]>();
  for (const one of held) for (const id of reportsOf(one)) index.set(id, [...(index.get(id) ?? []), one]);
  return index;
}
