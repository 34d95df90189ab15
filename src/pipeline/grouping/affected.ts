import { leastLikeness } from '../../4-group/index.ts';
import type { Id } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { type CellBounds, CellFinder } from './cells.ts';
import type { Decided } from './decided.ts';
import { type HeldCorrection, reportsOf } from './hold.ts';
import type { GroupingMemory } from './memory.ts';
import { Neighbourhood } from './neighbourhood.ts';

export interface AffectedInput {
  readonly arrived: readonly Id[];
  readonly decided: Decided;
  readonly memory: GroupingMemory;
  readonly bounds?: CellBounds | undefined;
}

/** All that may be grouped otherwise than before, complete: no cell, story or correction reaches beyond it. */
export interface Affected {
  readonly cells: readonly ReadonlySet<Id>[];
  readonly living: readonly { readonly id: Id; readonly reports: readonly Id[] }[];
}

/**
 * Finds what the reports that came or changed, and what the analyst decided, may change. A report that is added can only change the cells that
 * it is in, and those of its partners where these are cut finer than before; what was in one cell with them before is looked at as well.
 */
export async function findAffected(store: Store, { arrived, decided, memory, bounds }: AffectedInput): Promise<Affected> {
  for (const id of arrived) {
    memory.partners.forget(id);
    memory.texts.forget(id);
  }
  const nearbyOf = (id: Id) => memory.partners.of(store, id);
  const isNew = new Set(arrived);
  const frame: Frame = {
    isNew,
    now: viewOf(new Neighbourhood(nearbyOf), bounds),
    before: viewOf(new Neighbourhood(nearbyOf, isNew), bounds),
  };
  const heldBy = indexByReport(decided.held);
  const open = [...arrived, ...decided.fresh.flatMap(reportsOf)];
  // First all partners of all: only then is what is remembered of the others complete.
  for (const id of arrived) await nearbyOf(id);
  const looked = new Set<Id>();
  for (const id of arrived) open.push(...(await findRecut((await frame.now.neighbourhood.around(id)).views.keys(), looked, frame)));
  const cells: ReadonlySet<Id>[] = [];
  const living = new Map<Id, readonly Id[]>();
  const seen = new Set<Id>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    const cell = await frame.now.cells.of(id);
    cells.push(cell);
    for (const member of cell) seen.add(member);
    open.push(...(await cellsBefore(cell, frame)));
    for (const member of cell) open.push(...(heldBy.get(member) ?? []));
    for (const [story, reports] of await storiesIn(store, cell, living)) {
      living.set(story, reports);
      open.push(...reports);
    }
  }
  return { cells, living: [...living].map(([id, reports]) => ({ id, reports })) };
}

interface View {
  readonly neighbourhood: Neighbourhood;
  readonly cells: CellFinder;
}

function viewOf(neighbourhood: Neighbourhood, bounds: CellBounds | undefined): View {
  return { neighbourhood, cells: new CellFinder((id) => neighbourhood.alike(id), { least: leastLikeness, bounds }) };
}

interface Frame {
  readonly isNew: ReadonlySet<Id>;
  readonly now: View;
  /** As if the new reports were not there. */
  readonly before: View;
}

/** Those whose cell is not what it was: a new report may be alike to them, and push others out of their sight. */
async function findRecut(near: Iterable<Id>, looked: Set<Id>, { isNew, now, before }: Frame): Promise<readonly Id[]> {
  const recut: Id[] = [];
  for (const id of near) {
    if (isNew.has(id) || looked.has(id)) continue;
    looked.add(id);
    const alike = await now.neighbourhood.alike(id);
    const lost = [...(await before.neighbourhood.alike(id)).keys()].filter((other) => !alike.has(other));
    for (const one of [id, ...lost]) if (!sameCell(await now.cells.of(one), await before.cells.of(one))) recut.push(one);
  }
  return recut;
}

/** All that was in one cell with some of these. */
async function cellsBefore(cell: Iterable<Id>, { isNew, before }: Frame): Promise<readonly Id[]> {
  const cells = new Set<ReadonlySet<Id>>();
  for (const id of cell) if (!isNew.has(id)) cells.add(await before.cells.of(id));
  return [...cells].flatMap((one) => [...one]);
}

/** The stories in which these reports are, with all their reports; without those that are known. */
async function storiesIn(store: Store, cell: Iterable<Id>, known: ReadonlyMap<Id, readonly Id[]>): Promise<ReadonlyMap<Id, readonly Id[]>> {
  const found = new Map<Id, readonly Id[]>();
  for (const story of new Set((await store.stories.storiesOf([...cell])).values()))
    if (!known.has(story)) found.set(story, (await store.stories.members(story))?.reports ?? []);
  return found;
}

function sameCell(a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}

/** For each report of a correction all that it holds together or apart. */
function indexByReport(held: readonly HeldCorrection[]): ReadonlyMap<Id, readonly Id[]> {
  const index = new Map<Id, Id[]>();
  for (const one of held) for (const id of reportsOf(one)) index.set(id, [...(index.get(id) ?? []), ...reportsOf(one)]);
  return index;
}
