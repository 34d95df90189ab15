import type { Id, SourceMemory, WatchedSource } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { timeColumn } from '../../time-column.ts';
import { readMemory } from './source-memory.ts';
import { readSource, type SourceRow } from './source-rows.ts';

export function dueSources(
  db: Database,
  now: string,
  limit: number,
  only?: readonly Id[],
): readonly { readonly source: WatchedSource; readonly memory: SourceMemory | undefined }[] {
  return db
    .all<SourceRow>(
      `SELECT num, record FROM source WHERE active = 1 AND next_poll <= ?${only ? ` AND id IN (${only.map(() => '?').join(', ')})` : ''}
       ORDER BY next_poll, num LIMIT ?`,
      timeColumn(now),
      ...(only ?? []),
      limit,
    )
    .map((row) => ({ source: readSource(row), memory: readMemory(db, row.num) }));
}

/** A source that was never polled was due when it was added. */
export function nextDue(db: Database): string | undefined {
  const row = db.get<SourceRow & { readonly next_poll: string }>(
    'SELECT num, record, next_poll FROM source WHERE active = 1 ORDER BY next_poll, num LIMIT 1',
  );
  return row && (row.next_poll || readSource(row).addedAt);
}
