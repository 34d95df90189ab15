import type { WatchedSource } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { timeColumn } from '../../time-column.ts';
import { findSource, isActive, nameKey, writeTags } from './source-rows.ts';

export function addSource(db: Database, source: WatchedSource): 'added' | 'known' {
  if (findSource(db, source.id)) return 'known';
  const row = db.get<{ num: number }>(
    'INSERT INTO source (id, name_key, state, active, next_poll, record) VALUES (?, ?, ?, ?, ?, ?) RETURNING num',
    source.id,
    nameKey(source),
    source.health.state,
    isActive(source) ? 1 : 0,
    source.health.nextPoll === undefined ? '' : timeColumn(source.health.nextPoll),
    JSON.stringify(source),
  );
  if (row) writeTags(db, row.num, source.tags);
  return 'added';
}
