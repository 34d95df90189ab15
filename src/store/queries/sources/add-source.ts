import type { WatchedSource } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { timeColumn } from '../../time-column.ts';
import { findSource, isActive, nameKey, writeTags } from './source-rows.ts';

export function addSource(db: Database, source: WatchedSource): 'added' | 'known' {
  if (findSource(db, source.id)) return 'known';
  const num = db.insert(
    'INSERT INTO source (id, name_key, state, active, next_poll, record) VALUES (?, ?, ?, ?, ?, ?)',
    source.id,
    nameKey(source),
    source.health.state,
    isActive(source) ? 1 : 0,
    source.health.nextPoll === undefined ? '' : timeColumn(source.health.nextPoll),
    JSON.stringify(source),
  );
  writeTags(db, num, source.tags);
  return 'added';
}
