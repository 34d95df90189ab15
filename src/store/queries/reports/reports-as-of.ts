import type { Annotations, Id, Report } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { timeColumn } from '../../time-column.ts';
import { findReport, readAnnotations, readBody, readRevisions } from './report-rows.ts';

export function reportsAsOf(
  db: Database,
  ids: readonly Id[],
  time: string,
): readonly { readonly report: Report; readonly annotations?: Annotations }[] {
  const moment = timeColumn(time);
  return ids.flatMap((id) => {
    const row = findReport(db, id);
    if (!row || row.first_seen > moment) return [];
    if (row.revised_at <= moment) {
      const report = readBody(db, row.num);
      const annotations = report && readAnnotations(db, row.num, report.text);
      return report ? [{ report, ...(annotations && { annotations }) }] : [];
    }
    const then = readRevisions(db, row.num).findLast((one) => one.revision.at <= moment);
    return then ? [{ report: then.report }] : [];
  });
}
