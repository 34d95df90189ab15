import type { Database } from '../../database.ts';
import { pack } from '../../pack.ts';
import { packAnnotations } from '../../pack-annotations.ts';
import type { Kept, KeptReport } from '../../ports.ts';
import { timeColumn } from '../../time-column.ts';
import { indexReport } from '../search/index.ts';
import { touchStory } from '../stories/index.ts';
import { findReport, type ReportRow } from './report-rows.ts';
import { writeSignature } from './write-signature.ts';

/** New, revised, or seen again. */
export function keepReport(db: Database, kept: KeptReport): Kept {
  const known = findReport(db, kept.report.id);
  if (!known) return keepNew(db, kept);
  if (known.hash !== kept.hash) return keepRevision(db, known, kept);
  db.run(
    'UPDATE report SET last_seen = CASE WHEN last_seen > ? THEN last_seen ELSE ? END, deleted_at = NULL WHERE num = ?',
    timeColumn(kept.seenAt),
    timeColumn(kept.seenAt),
    known.num,
  );
  if (known.version !== kept.version) replaceReading(db, known, kept);
  return 'same';
}

function keepNew(db: Database, kept: KeptReport): Kept {
  const seen = timeColumn(kept.seenAt);
  const num = db.insert(
    `INSERT INTO report (id, location, source, day, hash, version, first_seen, last_seen, revised_at, silent, ungrouped)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1)`,
    kept.report.id,
    kept.report.location,
    kept.source ?? null,
    kept.day,
    kept.hash,
    kept.version,
    seen,
    seen,
    seen,
  );
  db.run('INSERT INTO report_body (report, record) VALUES (?, ?)', num, pack(kept.report));
  db.run('INSERT INTO report_annotations (report, record) VALUES (?, ?)', num, packAnnotations(kept.annotations, kept.report.text));
  writeSignature(db, num, kept, { isNew: true });
  indexReport(db, num, kept, { isNew: true });
  countReports(db, kept.source, 1);
  return 'new';
}

function keepRevision(db: Database, known: ReportRow, kept: KeptReport): Kept {
  const at = timeColumn(kept.seenAt);
  // The text of before moves to the revisions as it is. Two edits seen at one moment: the later one counts.
  db.run(
    `INSERT INTO report_revision (report, at, silent, record) SELECT report, ?, ?, record FROM report_body WHERE report = ?
     ON CONFLICT (report, at) DO NOTHING`,
    known.revised_at,
    known.silent,
    known.num,
  );
  db.run(
    `UPDATE report SET last_seen = CASE WHEN last_seen > ? THEN last_seen ELSE ? END, revised_at = ?, silent = ?, deleted_at = NULL WHERE num = ?`,
    at,
    at,
    at,
    kept.silent ? 1 : 0,
    known.num,
  );
  replaceReading(db, known, kept);
  db.run('UPDATE report SET ungrouped = 1 WHERE num = ?', known.num);
  return 'revised';
}

/** Text, annotations, signature and search; the story that holds it is to be made anew. */
export function replaceReading(db: Database, known: ReportRow, kept: KeptReport): void {
  db.run(
    'UPDATE report SET location = ?, day = ?, hash = ?, version = ? WHERE num = ?',
    kept.report.location,
    kept.day,
    kept.hash,
    kept.version,
    known.num,
  );
  db.run('UPDATE report_body SET record = ? WHERE report = ?', pack(kept.report), known.num);
  db.run('UPDATE report_annotations SET record = ? WHERE report = ?', packAnnotations(kept.annotations, kept.report.text), known.num);
  writeSignature(db, known.num, kept, { isNew: false });
  indexReport(db, known.num, kept, { isNew: false });
  if (known.story !== null) touchStory(db, known.story, timeColumn(kept.seenAt));
}

export function countReports(db: Database, source: string | undefined | null, difference: number): void {
  db.run(
    `INSERT INTO report_count (source, reports) VALUES (?, ?)
     ON CONFLICT (source) DO UPDATE SET reports = report_count.reports + excluded.reports`,
    source ?? '',
    difference,
  );
}
