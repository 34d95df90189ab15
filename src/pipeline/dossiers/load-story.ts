import type { AnnotatedReport, Id } from '../../model/index.ts';
import type { Regrouping, Store } from '../../store/index.ts';

/** A story with all that its dossier is made of. */
export interface LoadedStory {
  readonly id: Id;
  /** By date of publication, the undated last; the id settles the rest. */
  readonly reports: readonly AnnotatedReport[];
  readonly joinings: Regrouping['stories'][number]['joinings'];
}

export async function loadStory(store: Store, id: Id): Promise<LoadedStory | undefined> {
  const members = await store.stories.members(id);
  if (!members || members.reports.length === 0) return undefined;
  const reports = [...(await store.reports.annotated(members.reports))].sort(inTime);
  return reports.length === 0 ? undefined : { id, reports, joinings: members.joinings };
}

export function inTime({ report: a }: Pick<AnnotatedReport, 'report'>, { report: b }: Pick<AnnotatedReport, 'report'>): number {
  const [left, right] = [timeOf(a.published?.value), timeOf(b.published?.value)];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function timeOf(value: string | undefined): number {
  const ms = value === undefined ? Number.NaN : Date.parse(value);
  return Number.isNaN(ms) ? Number.POSITIVE_INFINITY : ms;
}
