import type { Id, SourcePush, WatchedSource } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { timeColumn } from '../../time-column.ts';

export interface SourceRow {
  readonly num: number;
  readonly record: string;
}

export const readSource = (row: SourceRow): WatchedSource => JSON.parse(row.record) as WatchedSource;

export function findSource(db: Database, id: Id): { readonly num: number; readonly source: WatchedSource } | undefined {
  const row = db.get<SourceRow>('SELECT num, record FROM source WHERE id = ?', id);
  return row && { num: row.num, source: readSource(row) };
}

export const nameKey = (source: WatchedSource): string => source.name.toLowerCase();

export const isActive = (source: WatchedSource): boolean => !source.paused && source.health.state !== 'dead';

/** Writes a source over the one that is there. `hastened`: it is polled once though it is paused. */
export function writeSource(db: Database, num: number, source: WatchedSource, options: { readonly hastened?: boolean } = {}): void {
  db.run(
    'UPDATE source SET name_key = ?, state = ?, active = ?, next_poll = ?, record = ? WHERE num = ?',
    nameKey(source),
    source.health.state,
    isActive(source) || options.hastened ? 1 : 0,
    source.health.nextPoll === undefined ? '' : timeColumn(source.health.nextPoll),
    JSON.stringify(source),
    num,
  );
  writeTags(db, num, source.tags);
}

/** What its hub does stands in its health, beside what the last poll said. */
export function writePush(db: Database, id: Id, push: SourcePush | undefined): void {
  const found = findSource(db, id);
  if (!found) return;
  const { push: _, ...health } = found.source.health;
  const source: WatchedSource = { ...found.source, health: { ...health, ...(push && { push }) } };
  db.run('UPDATE source SET record = ? WHERE num = ?', JSON.stringify(source), found.num);
}

export function writeTags(db: Database, num: number, tags: readonly string[]): void {
  const kept = db.column<string>('SELECT tag FROM source_tag WHERE source = ? ORDER BY tag', num);
  const wanted = [...new Set(tags)].sort();
  if (kept.join('\n') === wanted.join('\n')) return;
  db.run('DELETE FROM source_tag WHERE source = ?', num);
  for (const tag of wanted) db.run('INSERT INTO source_tag (source, tag) VALUES (?, ?)', num, tag);
}
