import type { Id, Reason, StoryEvent } from '../../model/index.ts';
import type { Regrouping } from '../../store/index.ts';
import { stableId } from '../../text/index.ts';
import type { Grouped } from './hold.ts';

/** A story that is there now. */
export interface LivingStory {
  readonly id: Id;
  readonly reports: readonly Id[];
  /** Of its earliest report: days since 1970. The older of two lives on. */
  readonly day: number;
}

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
  const storyOf = new Map(input.living.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)));
  const newStoryOf = new Map([...named].flatMap(([id, { reports }]) => reports.map((report) => [report, id] as const)));
  const stories: Overlay['stories'][number][] = [];
  const events: StoryEvent[] = [];
  const tell = makeTeller(input, { storyOf, newStoryOf, named });
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

interface Assignment {
  readonly storyOf: ReadonlyMap<Id, Id>;
  readonly newStoryOf: ReadonlyMap<Id, Id>;
  readonly named: ReadonlyMap<Id, Grouped>;
}

interface Teller {
  began(id: Id, group: Grouped): StoryEvent[];
  changed(old: LivingStory, group: Grouped): StoryEvent[];
  ended(old: LivingStory): StoryEvent[];
}

function makeTeller({ at, titleOf }: OverlayInput, { storyOf, newStoryOf, named }: Assignment): Teller {
  const event = (kind: StoryEvent['kind'], story: Id, reports: readonly Id[], why: string, more: Partial<StoryEvent> = {}): StoryEvent => ({
    at,
    story,
    kind,
    reports,
    why,
    reasons: [],
    ...more,
  });
  const list = (reports: readonly Id[]): string => {
    const [first, ...others] = reports;
    if (first === undefined) return 'Nothing';
    return others.length === 0 ? titleOf(first) : `${titleOf(first)} and ${others.length} more`;
  };
  const reasonsFor = (group: Grouped, reports: readonly Id[]): readonly Reason[] =>
    group.joinings.find(({ report, with: to }) => reports.includes(report) || reports.includes(to))?.reasons ?? [];
  const why = (group: Grouped, reports: readonly Id[]): string => {
    const note = reasonsFor(group, reports)[0]?.note;
    return note ? ` ${note}.` : '';
  };
  const byStory = (reports: readonly Id[], of: ReadonlyMap<Id, Id>): ReadonlyMap<Id | undefined, Id[]> =>
    Map.groupBy(reports, (id) => of.get(id));
  return {
    began(id, group) {
      const events: StoryEvent[] = [];
      const from = [...byStory(group.reports, storyOf)].filter((one): one is [Id, Id[]] => one[0] !== undefined);
      const other = from[0]?.[0];
      const told = other ? `Split off: it no longer hangs together with the story it was in.` : `It began with ${list(group.reports)}.`;
      events.push(
        event('began', id, group.reports, `${told}${why(group, group.reports)}`, {
          reasons: reasonsFor(group, group.reports),
          ...(other && { other }),
        }),
      );
      return events;
    },
    changed(old, group) {
      const before = new Set(old.reports);
      const inside = new Set(group.reports);
      const events: StoryEvent[] = [];
      for (const [from, reports] of byStory(
        group.reports.filter((id) => !before.has(id)),
        storyOf,
      )) {
        const reasons = reasonsFor(group, reports);
        const isEnd = from !== undefined && !named.has(from);
        const text = isEnd ? `It took in the whole of another story: ${list(reports)}.` : `${list(reports)} joined.`;
        events.push(
          event(isEnd ? 'merged' : 'grew', old.id, reports, `${text}${why(group, reports)}`, { reasons, ...(from && { other: from }) }),
        );
      }
      for (const [to, reports] of byStory(
        old.reports.filter((id) => !inside.has(id)),
        newStoryOf,
      )) {
        const isSplit = to !== undefined && ![...storyOf.values()].includes(to);
        const text = isSplit
          ? `${list(reports)} split off: not alike enough in the mean of all its reports.`
          : `${list(reports)} left; another story is nearer.`;
        events.push(event(isSplit ? 'split' : 'lost', old.id, reports, text, to ? { other: to } : {}));
      }
      return events;
    },
    ended(old) {
      const [to] = [...byStory(old.reports, newStoryOf)].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
      const group = to === undefined ? undefined : named.get(to);
      const text = group
        ? `Its reports tell of the same event as another story.${why(group, old.reports)}`
        : 'None of its reports is left.';
      return [
        event('ended', old.id, old.reports, text, { ...(group && { reasons: reasonsFor(group, old.reports) }), ...(to && { other: to }) }),
      ];
    },
  };
}
