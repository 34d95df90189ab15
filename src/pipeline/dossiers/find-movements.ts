import type { Dossier, Id } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';

/** What happened to the reports of a story that its dossiers do not tell. */
export interface StoryMovements {
  /** Came from another story, or went into one. */
  readonly moved: readonly Id[];
  /** Taken away by their publisher. */
  readonly deleted: readonly Id[];
  /** Changed, and the page does not say so. */
  readonly silent: readonly Id[];
}

/** @param older the dossier before; where there is none, nothing has moved */
export async function findMovements(store: Store, newer: Dossier, older: Dossier | undefined): Promise<StoryMovements> {
  const deleted = await store.reports.deletions(newer.reports.map(({ id }) => id));
  if (!older) return { moved: [], deleted: [...deleted.keys()], silent: [] };
  const { items } = await store.stories.history(newer.story.id, { limit: 200 });
  const moved = items.filter(({ at, other }) => other !== undefined && at >= older.generatedAt).flatMap(({ reports }) => reports);
  const before = new Map(older.reports.map((report) => [report.id, report]));
  const silent: Id[] = [];
  for (const { id, text, title } of newer.reports) {
    const old = before.get(id);
    if (!old || (old.text === text && old.title === title)) continue;
    if ((await store.reports.get(id))?.revisions.at(-1)?.silent) silent.push(id);
  }
  return { moved, deleted: [...deleted.keys()], silent };
}
