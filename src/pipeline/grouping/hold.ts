import type { Correction, Id, Reason, StoryGroup } from '../../model/index.ts';

/** One story as grouping sees it, before it has an id. */
export type Grouped = Pick<StoryGroup, 'reports' | 'joinings'>;

/** A correction of the grouping, with the reports that it was about when it was made. */
export interface HeldCorrection {
  readonly correction: Correction;
  /** Reports of each of its stories at that time. */
  readonly members: readonly (readonly Id[])[];
}

type Joining = StoryGroup['joinings'][number];

/** All reports that a correction holds together or apart. */
export function reportsOf({ correction, members }: HeldCorrection): readonly Id[] {
  return [...new Set([...correction.reports, ...members.flat()])];
}

/**
 * Lays what the analyst decided over what the program found; in the order of the decisions, so that the later wins.
 * @param groups complete: every report that a correction is about is in one of them
 */
export function holdCorrections(groups: readonly Grouped[], corrections: readonly HeldCorrection[]): readonly Grouped[] {
  return corrections.reduce((current, held) => holdOne(current, held), groups);
}

function holdOne(groups: readonly Grouped[], { correction, members }: HeldCorrection): readonly Grouped[] {
  const told = new Set(correction.reports);
  if (correction.kind === 'merge') return together(groups, new Set(members.flat()));
  if (correction.kind === 'split') {
    const staying = new Set(members.flat().filter((id) => !told.has(id)));
    return together(
      groups.flatMap((one) => divide(one, told, staying)),
      told,
    );
  }
  if (correction.kind === 'move') return move(groups, told, new Set(members[0]));
  return groups;
}

/** One group of all that have one of these reports. */
function together(groups: readonly Grouped[], reports: ReadonlySet<Id>): readonly Grouped[] {
  const touched = groups.filter((one) => one.reports.some((id) => reports.has(id)));
  if (touched.length < 2) return groups;
  return [...groups.filter((one) => !touched.includes(one)), unite(touched)];
}

/** Parts a group in which reports of both sides are; what belongs to neither goes with the report that it was joined to. */
function divide(one: Grouped, leaving: ReadonlySet<Id>, staying: ReadonlySet<Id>): readonly Grouped[] {
  const isMixed = one.reports.some((id) => leaving.has(id)) && one.reports.some((id) => staying.has(id));
  if (!isMixed) return [one];
  const leaves = new Map<Id, boolean>();
  for (const id of one.reports) if (leaving.has(id) || staying.has(id)) leaves.set(id, leaving.has(id));
  const edges = one.joinings.flatMap(({ report, with: to }) => [[report, to] as const, [to, report] as const]);
  // Along the tree of joinings, from the reports whose side is known.
  for (let grown = true; grown; ) {
    grown = false;
    for (const [from, to] of edges) {
      const side = leaves.get(from);
      if (side === undefined || leaves.has(to)) continue;
      leaves.set(to, side);
      grown = true;
    }
  }
  return [pick(one, (id) => leaves.get(id) !== true), pick(one, (id) => leaves.get(id) === true)];
}

function move(groups: readonly Grouped[], reports: ReadonlySet<Id>, target: ReadonlySet<Id>): readonly Grouped[] {
  const held = (one: Grouped): number => one.reports.filter((id) => target.has(id) && !reports.has(id)).length;
  const goal = groups.reduce<Grouped | undefined>((best, one) => (held(one) > (best ? held(best) : 0) ? one : best), undefined);
  const moved = groups.flatMap((one) => (one === goal ? [] : [pick(one, (id) => reports.has(id))])).filter(hasReports);
  const rest = groups.flatMap((one) => (one === goal ? [] : [pick(one, (id) => !reports.has(id))])).filter(hasReports);
  const into = goal ? [goal, ...moved] : moved;
  return into.length === 0 ? rest : [...rest, unite(into)];
}

const hasReports = (one: Grouped): boolean => one.reports.length > 0;

/** The first group's first report stays the root of the joinings. */
function unite(groups: readonly Grouped[]): Grouped {
  return withJoinings(
    groups.flatMap((one) => one.reports),
    groups.flatMap((one) => one.joinings),
  );
}

function pick(one: Grouped, wanted: (id: Id) => boolean): Grouped {
  return withJoinings(
    one.reports.filter(wanted),
    one.joinings.filter(({ report, with: to }) => wanted(report) && wanted(to)),
  );
}

const byAnalyst: Reason = { kind: 'correction', score: 1, note: 'Put here by the analyst' };

/** One row for each report but the root; where the tree was cut or two were put together, the row tells that the analyst did it. */
function withJoinings(reports: readonly Id[], joinings: readonly Joining[]): Grouped {
  const joined = new Set(joinings.map(({ report }) => report));
  const [root, ...others] = reports.filter((id) => !joined.has(id));
  if (root === undefined) return { reports, joinings };
  return { reports, joinings: [...joinings, ...others.map((report) => ({ report, with: root, reasons: [byAnalyst] }))] };
}
