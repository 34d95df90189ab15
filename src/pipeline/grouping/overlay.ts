import type { Id, StoryEvent } from '../../model/index.ts';
import type { Regrouping } from '../../store/index.ts';
import { stableId } from '../../text/index.ts';
import type { Grouped } from './hold.ts';
import type { LivingStory } from './living-story.ts';
import { makeTeller } from './tell.ts';

export interface OverlayInput {
  readonly groups: readonly Grouped[];
  readonly living: readonly LivingStory[];
  readonly at: string;
  /** In the order in which they came; a new story has the id of its first. */
  readonly arrived: (a: Id, b: Id) => number;
  /** Whether a story of this id is alive elsewhere. */
  readonly isTaken: (id: Id) => Promise<boolean>;
  readonly titleOf: (report: Id) => string;
}

export type Overlay = Pick<Regrouping, 'stories' | 'events'>;

/**
 * Lays groups over the stories that are there: the id lives on where most of its reports are, of two that are equal the older's.
 * @returns only what is different, and what happened to each story and why
 */
export async function overlay(input: OverlayInput): Promise<Overlay> {
  const named = await nameGroups(input);
  const living = new Map(input.living.map((one) => [one.id, one]));
  const before = new Map(input.living.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)));
  const after = new Map([...named].flatMap(([id, { reports }]) => reports.map((report) => [report, id] as const)));
  const stories: Overlay['stories'][number][] = [];
  const events: StoryEvent[] = [];
  const tell = makeTeller({ at: input.at, titleOf: input.titleOf, before, after, groups: named });
  for (const [id, group] of named) {
    const old = living.get(id);
    if (old && sameMembers(old.reports, group.reports)) continue;
    stories.push({ id, reports: group.reports, joinings: group.joinings });
    events.push(...(old ? tell.changed(old, group) : tell.began(id, group)));
  }
  for (const old of input.living) {
    if (named.has(old.id)) continue;
    stories.push({ id: old.id, reports: [], joinings: [] });
    events.push(...tell.ended(old));
  }
  return { stories, events };
}

function sameMembers(a: readonly Id[], b: readonly Id[]): boolean {
  const set = new Set(a);
  return a.length === b.length && b.every((id) => set.has(id));
}

async function nameGroups({ groups, living, arrived, isTaken }: OverlayInput): Promise<ReadonlyMap<Id, Grouped>> {
  const claims = groups.flatMap((group, at) => {
    const inside = new Set(group.reports);
    return living
      .map((story) => ({ at, story, shared: story.reports.filter((id) => inside.has(id)).length }))
      .filter((one) => one.shared > 0);
  });
  claims.sort((a, b) => b.shared - a.shared || a.story.day - b.story.day || (a.story.id < b.story.id ? -1 : 1));
  const ids = new Map<number, Id>();
  const used = new Set<Id>();
  for (const { at, story } of claims) {
    if (ids.has(at) || used.has(story.id)) continue;
    ids.set(at, story.id);
    used.add(story.id);
  }
  for (const [at, { reports }] of groups.entries()) {
    if (ids.has(at)) continue;
    let id = stableId('st', ...[...reports].sort(), 'again');
    for (const report of [...reports].sort(arrived)) {
      const candidate = stableId('st', report);
      if (used.has(candidate) || (await isTaken(candidate))) continue;
      id = candidate;
      break;
    }
    ids.set(at, id);
    used.add(id);
  }
  return new Map(groups.map((group, at) => [ids.get(at) as Id, group]));
}
