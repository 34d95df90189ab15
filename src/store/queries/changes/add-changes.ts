import type { Change } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { timeColumn } from '../../time-column.ts';
import { tell } from '../events/index.ts';

/** Inside a transaction. @returns those that were not there yet; each is told as a live event */
export function addChanges(db: Database, changes: readonly Change[]): readonly Change[] {
  const fresh: Change[] = [];
  for (const change of changes) {
    const added = db.run(
      'INSERT INTO change (id, story, source, at, judged, record) VALUES (?, ?, ?, ?, 0, ?) ON CONFLICT (id) DO NOTHING',
      change.id,
      change.story ?? null,
      change.source ?? null,
      timeColumn(change.at),
      JSON.stringify(change),
    );
    if (added) fresh.push(change);
  }
  for (const change of fresh)
    tell(db, {
      at: change.at,
      kind: change.kind === 'source' ? 'source' : 'change',
      ...(change.story !== undefined && { story: change.story }),
      ...(change.source !== undefined && { source: change.source }),
      text: change.text,
    });
  return fresh;
}
