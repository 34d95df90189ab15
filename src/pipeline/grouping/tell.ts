import type { Id, Reason, StoryEvent } from '../../model/index.ts';
import type { Grouped } from './hold.ts';
import type { LivingStory } from './living-story.ts';

export interface TellInput {
  readonly at: string;
  readonly titleOf: (report: Id) => string;
  /** The story of each report before and after. */
  readonly before: ReadonlyMap<Id, Id>;
  readonly after: ReadonlyMap<Id, Id>;
  readonly groups: ReadonlyMap<Id, Grouped>;
}

/** What happened to a story, and why, in words. */
export interface Teller {
  began(id: Id, group: Grouped): StoryEvent[];
  changed(old: LivingStory, group: Grouped): StoryEvent[];
  ended(old: LivingStory): StoryEvent[];
}

export function makeTeller(input: TellInput): Teller {
  return {
    began: (id, group) => [tellBegin(input, id, group)],
    changed: (old, group) => [...tellGains(input, old, group), ...tellLosses(input, old, group)],
    ended: (old) => [tellEnd(input, old)],
  };
}

function tellBegin({ at, before, titleOf }: TellInput, story: Id, group: Grouped): StoryEvent {
  const reports = group.reports;
  const from = reports.map((id) => before.get(id)).find((id) => id !== undefined);
  const reasons = reasonsFor(group, reports);
  const text = from ? 'Split off from the story it was in.' : `It began with ${listTitles(reports, titleOf)}.`;
  return { at, story, kind: 'began', reports, why: `${text}${because(reasons)}`, reasons, ...(from && { other: from }) };
}

function tellGains({ at, before, groups, titleOf }: TellInput, old: LivingStory, group: Grouped): StoryEvent[] {
  const had = new Set(old.reports);
  const gained = Map.groupBy(
    group.reports.filter((id) => !had.has(id)),
    (id) => before.get(id),
  );
  return [...gained].map(([from, reports]): StoryEvent => {
    const reasons = reasonsFor(group, reports);
    const isWhole = from !== undefined && !groups.has(from);
    const text = isWhole ? `It took in another story: ${listTitles(reports, titleOf)}.` : `${listTitles(reports, titleOf)} joined.`;
    const other = from && { other: from };
    return { at, story: old.id, kind: isWhole ? 'merged' : 'grew', reports, why: `${text}${because(reasons)}`, reasons, ...other };
  });
}

function tellLosses({ at, before, after, titleOf }: TellInput, old: LivingStory, group: Grouped): StoryEvent[] {
  const has = new Set(group.reports);
  const lived = new Set(before.values());
  const lost = Map.groupBy(
    old.reports.filter((id) => !has.has(id)),
    (id) => after.get(id),
  );
  return [...lost].map(([to, reports]): StoryEvent => {
    const isSplit = to !== undefined && !lived.has(to);
    const why = isSplit
      ? `${listTitles(reports, titleOf)} split off: with all that is known now the rest of the story is not alike enough.`
      : `${listTitles(reports, titleOf)} left${to ? ' for a story that is nearer' : ''}.`;
    return { at, story: old.id, kind: isSplit ? 'split' : 'lost', reports, why, reasons: [], ...(to && { other: to }) };
  });
}

function tellEnd({ at, after, groups }: TellInput, old: LivingStory): StoryEvent {
  const went = [...Map.groupBy(old.reports, (id) => after.get(id))].sort(([, a], [, b]) => b.length - a.length);
  const to = went[0]?.[0];
  const group = to === undefined ? undefined : groups.get(to);
  const reasons = group ? reasonsFor(group, old.reports) : [];
  const why = group ? `Its reports tell of the same event as another story.${because(reasons)}` : 'None of its reports is left.';
  return { at, story: old.id, kind: 'ended', reports: old.reports, why, reasons, ...(to && { other: to }) };
}

function listTitles(reports: readonly Id[], titleOf: (report: Id) => string): string {
  const [first, ...others] = reports;
  if (first === undefined) return 'Nothing';
  return others.length === 0 ? titleOf(first) : `${titleOf(first)} and ${others.length} more`;
}

/** Why the first of these reports is where it is. */
function reasonsFor(group: Grouped, reports: readonly Id[]): readonly Reason[] {
  const told = new Set(reports);
  const joining =
    group.joinings.find(({ report, with: to }) => told.has(report) !== told.has(to)) ??
    group.joinings.find(({ report }) => told.has(report));
  return joining?.reasons ?? [];
}

function because([first]: readonly Reason[]): string {
  return first ? ` ${first.note}.` : '';
}
