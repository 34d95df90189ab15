import { famousAround, group } from '../../4-group/index.ts';
import type { Correction, Id, StoryEvent } from '../../model/index.ts';
import type { Regrouping, Store } from '../../store/index.ts';
import { type ClockEffects, realClock } from '../effects.ts';
import { findAffected } from './affected.ts';
import type { CellBounds } from './cells.ts';
import { type Decided, readDecided } from './decided.ts';
import { type Grouped, holdCorrections, reportsOf } from './hold.ts';
import { type GroupingMemory, makeGroupingMemory } from './memory.ts';
import { overlay } from './overlay.ts';
import { ONLINE } from './settings.ts';

export interface RegroupOptions {
  /** What the last regrouping remembered; makes it quicker, changes nothing. */
  readonly memory?: GroupingMemory;
  /** Of what is grouped together; for tests of what happens at the bounds. */
  readonly bounds?: CellBounds;
}

export interface Regrouped {
  /** Reports that were looked at. */
  readonly reports: number;
  /** Stories that began or changed, those that ended left out. */
  readonly stories: readonly Id[];
}

/**
 * Groups the reports that came or changed since the last time, and what the analyst decided since. The partition is the same whatever the order
 * and the batches in which reports come; stories keep their ids. Each batch is one transaction: killed in between, the rest is done next time.
 */
export async function regroup(store: Store, options: RegroupOptions = {}, effects: ClockEffects = realClock): Promise<Regrouped> {
  const memory = options.memory ?? makeGroupingMemory();
  const stories = new Set<Id>();
  let reports = 0;
  for (;;) {
    const arrived = await store.reports.ungrouped(ONLINE.batch);
    const decided = await readDecided(store);
    if (arrived.length === 0 && decided.fresh.length === 0) return { reports, stories: [...stories] };
    const regrouping = await regroupBatch(store, {
      arrived,
      decided,
      memory,
      bounds: options.bounds,
      at: laterThan(decided, effects.now()),
    });
    await store.stories.regroup(regrouping);
    await decided.done();
    reports += arrived.length;
    for (const { id, reports: members } of regrouping.stories) {
      if (members.length > 0) stories.add(id);
      else stories.delete(id);
    }
  }
}

/** A correction is about the reports that a story had when it was made: what is done about it comes after. */
function laterThan({ fresh }: Decided, now: string): string {
  return new Date(Math.max(Date.parse(now), ...fresh.map(({ correction }) => Date.parse(correction.at) + 1))).toISOString();
}

interface Batch {
  readonly arrived: readonly Id[];
  readonly decided: Decided;
  readonly memory: GroupingMemory;
  readonly bounds: CellBounds | undefined;
  readonly at: string;
}

async function regroupBatch(store: Store, { arrived, decided, memory, bounds, at }: Batch): Promise<Regrouping> {
  const affected = await findAffected(store, { arrived, decided, memory, bounds });
  const groups: Grouped[] = [];
  const titles = new Map<Id, string>();
  for (const cell of affected.cells) {
    const reports = await memory.texts.of(store, cell);
    const nearby = await Promise.all([...cell].map((id) => memory.partners.of(store, id)));
    for (const report of reports) titles.set(report.id, `“${report.title ?? report.location}”`);
    groups.push(
      ...group(
        reports.map((report) => ({ report })),
        { collection: 'part', famous: famousAround(nearby) },
      ),
    );
  }
  const days = await store.reports.signatures([...titles.keys()]);
  const dayOf = (id: Id): number => days.get(id)?.day ?? Number.POSITIVE_INFINITY;
  const laid = await overlay({
    groups: holdCorrections(groups, decided.held),
    living: affected.living.map(({ id, reports }) => ({ id, reports, day: Math.min(...reports.map(dayOf)) })),
    at,
    arrived: (a, b) => dayOf(a) - dayOf(b) || (a < b ? -1 : 1),
    isTaken: async (id) => ((await store.stories.members(id))?.reports.length ?? 0) > 0,
    titleOf: (id) => titles.get(id) ?? id,
  });
  return { at, stories: laid.stories, events: [...laid.events, ...tellDecisions(laid.stories, decided, at)], grouped: arrived };
}

const DECISIONS: Readonly<Partial<Record<Correction['kind'], string>>> = {
  merge: 'The analyst put these stories together',
  split: 'The analyst parted these reports from the story',
  move: 'The analyst moved these reports',
};

/** An event for each story that is different because of what the analyst decided or took back. */
function tellDecisions(stories: Regrouping['stories'], { fresh }: Decided, at: string): StoryEvent[] {
  return fresh.flatMap((held) => {
    const { kind, undoneAt, note } = held.correction;
    const about = new Set(reportsOf(held));
    return stories
      .filter(({ reports }) => reports.some((id) => about.has(id)))
      .map(
        ({ id, reports }): StoryEvent => ({
          at,
          story: id,
          kind: 'corrected',
          reports: reports.filter((report) => about.has(report)),
          why: `${DECISIONS[kind]}${undoneAt ? '; this was taken back' : ''}${note ? `: ${note}` : ''}.`,
          reasons: [],
        }),
      );
  });
}
