import type { Database } from '../../database.ts';
import type { ReportStore } from '../../ports.ts';
import { readAnnotated } from './annotated-reports.ts';
import { replaceReading } from './keep-report.ts';
import { keepReports } from './keep-reports.ts';
import { nearReports } from './near-reports.ts';
import { outdatedReports } from './outdated-reports.ts';
import { pageReports } from './page-reports.ts';
import { findReport, readStored } from './report-rows.ts';
import { reportsAsOf } from './reports-as-of.ts';
import { readSignature } from './write-signature.ts';

export { countReports } from './keep-report.ts';
export { forgetSignature } from './write-signature.ts';

export function reportsOf(db: Database): ReportStore {
  const annotated = readAnnotated(db);
  return {
    keep: async (reports, poll) => db.write(() => keepReports(db, reports, poll)),
    get: async (id) =>
      db.read(() => {
        const row = findReport(db, id);
        return row && readStored(db, row);
      }),
    annotated: async (ids) => db.read(() => annotated(ids)),
    deletions: async (ids) =>
      db.read(
        () =>
          new Map(
            ids.flatMap((id) => {
              const at = db.get<{ deleted_at: string | null }>('SELECT deleted_at FROM report WHERE id = ?', id)?.deleted_at;
              return at ? [[id, at] as const] : [];
            }),
          ),
      ),
    asOf: async (ids, time) => db.read(() => reportsAsOf(db, ids, time)),
    page: async (request) => db.read(() => pageReports(db, request)),
    ungrouped: async (limit) => db.column<string>('SELECT id FROM report WHERE ungrouped = 1 ORDER BY num LIMIT ?', limit),
    outdated: async (version, limit) => db.read(() => outdatedReports(db, version, limit)),
    versions: async (ids) =>
      db.read(
        () =>
          new Map(
            ids.flatMap((id) => {
              const version = db.get<{ version: string }>('SELECT version FROM report WHERE id = ?', id)?.version;
              return version === undefined ? [] : [[id, version] as const];
            }),
          ),
      ),
    replace: async (kept) =>
      db.write(() => {
        const known = findReport(db, kept.report.id);
        if (known) replaceReading(db, known, kept);
      }),
    near: async (signature, days, limit, least) => db.read(() => nearReports(db, signature, days, limit, least)),
    signatures: async (ids) =>
      db.read(
        () =>
          new Map(
            ids.flatMap((id) => {
              const signed = readSignature(db, id);
              return signed ? [[id, signed] as const] : [];
            }),
          ),
      ),
    count: async () => db.get<{ sum: number | null }>('SELECT sum(reports) AS sum FROM report_count')?.sum ?? 0,
  };
}
