import type { Change } from '../../../model/index.ts';
import { cutPage, pageLimit, readCursor } from '../../cut-page.ts';
import type { Database, Value } from '../../database.ts';
import type { ChangeStore, Page } from '../../ports.ts';
import { timeColumn } from '../../time-column.ts';

interface ChangeRow {
  readonly num: number;
  readonly at: string;
  readonly record: string;
}

/** Newest first. `since` belongs to the span of time, `until` does not. */
export function pageChanges(db: Database, request: Parameters<ChangeStore['page']>[0]): Page<Change> {
  const limit = pageLimit(request);
  const wheres: string[] = [];
  const values: Value[] = [];
  const add = (where: string, ...given: Value[]): void => {
    wheres.push(where);
    values.push(...given);
  };
  const cursor = readCursor(request, ['', 0] as const);
  if (cursor) add('(at, num) < (?, ?)', ...cursor);
  if (request?.story !== undefined) add('story = ?', request.story);
  if (request?.source !== undefined) add('source = ?', request.source);
  if (request?.since !== undefined) add('at >= ?', timeColumn(request.since));
  if (request?.until !== undefined) add('at < ?', timeColumn(request.until));
  const rows = db.all<ChangeRow>(
    `SELECT num, at, record FROM change ${wheres.length ? `WHERE ${wheres.join(' AND ')}` : ''} ORDER BY at DESC, num DESC LIMIT ?`,
    ...values,
    limit + 1,
  );
  return cutPage(rows, limit, readChange, (row) => [row.at, row.num]);
}

export const readChange = (row: { readonly record: string }): Change => JSON.parse(row.record) as Change;
