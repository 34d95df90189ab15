import type { Alert } from '../../../model/index.ts';
import { cutPage, pageLimit, readCursor } from '../../cut-page.ts';
import type { Database, Value } from '../../database.ts';
import type { AlertStore, Page } from '../../ports.ts';
import { type AlertRow, readAlert } from './alert-rows.ts';

/** Newest first. */
export function pageAlerts(db: Database, request: Parameters<AlertStore['page']>[0]): Page<Alert> {
  const limit = pageLimit(request);
  const [before] = readCursor(request, [0] as const) ?? [Number.MAX_SAFE_INTEGER];
  const wheres = ['num < ?'];
  const values: Value[] = [before];
  if (request?.unread !== undefined) wheres.push(request.unread ? 'read_at IS NULL' : 'read_at IS NOT NULL');
  if (request?.undelivered !== undefined) wheres.push(`undelivered = ${request.undelivered ? 1 : 0}`);
  for (const column of ['rule', 'story'] as const) {
    const value = request?.[column];
    if (value === undefined) continue;
    wheres.push(`${column} = ?`);
    values.push(value);
  }
  const rows = db.all<AlertRow>(
    `SELECT num, read_at, record FROM alert WHERE ${wheres.join(' AND ')} ORDER BY num DESC LIMIT ?`,
    ...values,
    limit + 1,
  );
  return cutPage(rows, limit, readAlert, (row) => [row.num]);
}
