import type { Id } from '../../../model/index.ts';
import type { Database } from '../../database.ts';

export interface StoryRow {
  readonly num: number;
  readonly id: string;
  readonly ended_at: string | null;
  readonly gone_into: string | null;
  readonly pinned: number;
  readonly reports: number;
  readonly touched: number;
  readonly stale_since: string | null;
}

export function findStory(db: Database, id: Id): StoryRow | undefined {
  return db.get<StoryRow>('SELECT num, id, ended_at, gone_into, pinned, reports, touched, stale_since FROM story WHERE id = ?', id);
}

/** Its dossier no longer tells how things are. */
export function touchStory(db: Database, num: number, at: string): void {
  db.run('UPDATE story SET touched = touched + 1, stale_since = coalesce(stale_since, ?) WHERE num = ? AND ended_at IS NULL', at, num);
}

/** The story that an ended one went into, over all steps. */
export function resolveStory(db: Database, id: Id): Id | undefined {
  const seen = new Set<string>();
  let current = findStory(db, id);
  while (current && current.ended_at !== null) {
    if (current.gone_into === null || seen.has(current.id)) return undefined;
    seen.add(current.id);
    current = findStory(db, current.gone_into);
  }
  return current?.id;
}
