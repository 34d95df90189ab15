import type { WatchedSource } from '../../../model/index.ts';
import { cutPage, pageLimit, readCursor } from '../../cut-page.ts';
import type { Database, Value } from '../../database.ts';
import type { Page, SourceStore } from '../../ports.ts';
import { nameKey, readSource, type SourceRow } from './source-rows.ts';

/** By name. */
export function pageSources(db: Database, request: Parameters<SourceStore['page']>[0]): Page<WatchedSource> {
  const limit = pageLimit(request);
  const [name, num] = readCursor(request, ['', 0] as const) ?? ['', -1];
  const wheres = ['(name_key, num) > (?, ?)'];
  const values: Value[] = [name, num];
  if (request?.state !== undefined) {
    wheres.push('state = ?');
    values.push(request.state);
  }
  if (request?.tag !== undefined) {
    wheres.push('num IN (SELECT source FROM source_tag WHERE tag = ?)');
    values.push(request.tag);
  }
  const rows = db.all<SourceRow>(
    `SELECT num, record FROM source WHERE ${wheres.join(' AND ')} ORDER BY name_key, num LIMIT ?`,
    ...values,
    limit + 1,
  );
  return cutPage(rows, limit, readSource, (row) => [nameKey(readSource(row)), row.num]);
}
