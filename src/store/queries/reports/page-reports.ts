import type { StoredReport } from '../../../model/index.ts';
import { cutPage, pageLimit, readCursor } from '../../cut-page.ts';
import type { Database, Value } from '../../database.ts';
import type { Page, ReportStore } from '../../ports.ts';
import { type ReportRow, readStored, reportRow } from './report-rows.ts';

/** Those that came last first. */
export function pageReports(db: Database, request: Parameters<ReportStore['page']>[0]): Page<StoredReport> {
  const limit = pageLimit(request);
  const [before] = readCursor(request, [0] as const) ?? [Number.MAX_SAFE_INTEGER];
  const wheres = ['report.num < ?'];
  const values: Value[] = [before];
  if (request?.source !== undefined) {
    wheres.push('report.source = ?');
    values.push(request.source);
  }
  if (request?.story !== undefined) {
    wheres.push('report.story = (SELECT num FROM story WHERE id = ?)');
    values.push(request.story);
  }
  const rows = db.all<ReportRow>(`${reportRow} WHERE ${wheres.join(' AND ')} ORDER BY report.num DESC LIMIT ?`, ...values, limit + 1);
  const page = cutPage(
    rows,
    limit,
    (row) => readStored(db, row),
    (row) => [row.num],
  );
  return { ...page, items: page.items.filter((item) => item !== undefined) };
}
