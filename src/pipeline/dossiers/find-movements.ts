import type { Dossier, Id, StoryEvent } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';

/** What happened to the reports of a story that its dossiers do not tell. */
export interface StoryMovements {
  /** Came from another story, or went into one. */
  readonly moved: readonly Id[];
  /** Taken away by their publisher. */
  readonly deleted: readonly Id[];
  /** Changed, and the page does not say so. */
  readonly silent: readonly Id[];
  /** An analyst parted, joined or moved the reports since the dossier before. */
  readonly corrected: boolean;
}

/** Newest changes of a story among which its reports are looked for. */
const MOST_CHANGES = 2000;

/** @param older the dossier before; where there is none, nothing has moved but by hand */
export async function findMovements(store: Store, newer: Dossier, older: Dossier | undefined): Promise<StoryMovements> {
  const deleted = await store.reports.deletions(newer.reports.map(({ id }) => id));
  const { items } = await store.stories.history(newer.story.id, { limit: 200 });
  const since = older?.generatedAt ?? '';
  const corrected = items.some(({ at, kind }) => kind === 'corrected' && at >= since);
  if (!older && !corrected) return { moved: [], deleted: [...deleted.keys()], silent: [], corrected };
  const passed = items.filter(({ at, other }) => other !== undefined && at >= since);
  const untold = await findUntold(store, passed);
  const moved = passed.flatMap(({ reports }) => reports).filter((id) => !untold.has(id));
  const before = new Map(older?.reports.map((report) => [report.id, report]));
  const silent: Id[] = [];
  for (const { id, text, title } of newer.reports) {
    const old = before.get(id);
    if (!old || (old.text === text && old.title === title)) continue;
    if ((await store.reports.get(id))?.revisions.at(-1)?.silent) silent.push(id);
  }
  return { moved, deleted: [...deleted.keys()], silent, corrected };
}

/** Reports that came from a story which had not told of them yet: here they are new, whatever story they lay in meanwhile. */
async function findUntold(store: Pick<Store, 'changes'>, passed: readonly StoryEvent[]): Promise<ReadonlySet<Id>> {
  const untold = new Set(passed.flatMap(({ reports }) => reports));
  for (const story of new Set(passed.flatMap(({ other }) => other ?? []))) {
    let after: string | undefined;
    for (let seen = 0; seen < MOST_CHANGES && untold.size > 0; seen += 200) {
      const page = await store.changes.page({ story, limit: 200, ...(after !== undefined && { after }) });
      for (const { kind, subject } of page.items) if (kind === 'report' && subject !== undefined) untold.delete(subject);
      after = page.next;
      if (after === undefined) break;
    }
  }
  return untold;
}
