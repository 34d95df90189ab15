import type { Annotations, Id, Report, StoredReport } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { unpack } from '../../pack.ts';
import { unpackAnnotations } from '../../pack-annotations.ts';

export interface ReportRow {
  readonly num: number;
  readonly id: string;
  readonly source: string | null;
  readonly story: number | null;
  readonly story_id: string | null;
  readonly day: number;
  readonly hash: string;
  readonly version: string;
  readonly first_seen: string;
  readonly last_seen: string;
  readonly revised_at: string;
  readonly silent: number;
  readonly deleted_at: string | null;
}

/** Select list and tables of a ReportRow. */
export const reportRow = `SELECT report.num, report.id, report.source, report.story, story.id AS story_id, report.day, report.hash, report.version,
  report.first_seen, report.last_seen, report.revised_at, report.silent, report.deleted_at
  FROM report LEFT JOIN story ON story.num = report.story`;

export function findReport(db: Database, id: Id): ReportRow | undefined {
  return db.get<ReportRow>(`${reportRow} WHERE report.id = ?`, id);
}

export function readBody(db: Database, num: number): Report | undefined {
  const row = db.get<{ record: Uint8Array }>('SELECT record FROM report_body WHERE report = ?', num);
  return row && unpack<Report>(row.record);
}

/** @param text of the report as it is now */
export function readAnnotations(db: Database, num: number, text: string): Annotations | undefined {
  const row = db.get<{ record: Uint8Array }>('SELECT record FROM report_annotations WHERE report = ?', num);
  return row && unpackAnnotations(row.record, text);
}

type Revision = StoredReport['revisions'][number];

/** Earlier texts, oldest first. */
export function readRevisions(db: Database, num: number): readonly { readonly report: Report; readonly revision: Revision }[] {
  return db
    .all<{ at: string; silent: number; record: Uint8Array }>(
      'SELECT at, silent, record FROM report_revision WHERE report = ? ORDER BY at',
      num,
    )
    .map((row) => {
      const report = unpack<Report>(row.record);
      return { report, revision: revisionOf(report, row.at, row.silent) };
    });
}

function revisionOf(report: Report, at: string, silent: number): Revision {
  return {
    at,
    ...(report.title !== undefined && { title: report.title }),
    text: report.text,
    ...(report.published && { published: report.published }),
    silent: silent === 1,
  };
}

export function readStored(db: Database, row: ReportRow): StoredReport | undefined {
  const report = readBody(db, row.num);
  if (!report) return undefined;
  const earlier = readRevisions(db, row.num).map((one) => one.revision);
  return {
    report,
    ...(row.source !== null && { source: row.source }),
    ...(row.story_id !== null && { story: row.story_id }),
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
    ...(row.deleted_at !== null && { deletedAt: row.deleted_at }),
    revisions: [...earlier, revisionOf(report, row.revised_at, row.silent)],
  };
}
