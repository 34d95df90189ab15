import type { Database } from '../../database.ts';
import { RETAIN_BATCH } from '../../settings.ts';
import { timeColumn } from '../../time-column.ts';
import { countReports, forgetSignature } from '../reports/index.ts';
import { forgetReport } from '../search/index.ts';
import { endStory, touchStory } from '../stories/index.ts';

interface OldReport {
  readonly num: number;
  readonly source: string | null;
  readonly story: number | null;
  readonly last_seen: string;
}

/** Removes old reports in short transactions, so that the watcher goes on between them. A kill in between leaves the rest for the next time. */
export async function retain(db: Database, since: string, now: string): Promise<{ readonly reports: number }> {
  const before = timeColumn(since);
  let reports = 0;
  for (let last: OldReport | undefined; ; ) {
    const removed = await db.write(() => removeBatch(db, { before, now, after: last }));
    reports += removed.length;
    last = removed.at(-1);
    if (removed.length < RETAIN_BATCH) break;
  }
  await db.write(() => removeTold(db, before));
  return { reports };
}

/** What was told of sources, and of stories that had ended by then. What is not judged, read or delivered yet stays. */
function removeTold(db: Database, before: string): void {
  const ended = 'SELECT id FROM story WHERE ended_at < ?';
  db.run('DELETE FROM source_log WHERE at < ?', before);
  db.run(`DELETE FROM change WHERE at < ? AND judged = 1 AND (story IS NULL OR story IN (${ended}))`, before, before);
  db.run(`DELETE FROM alert WHERE story IN (${ended}) AND read_at < ? AND waits_for IS NULL`, before, before);
  db.run(`DELETE FROM story_event WHERE at < ? AND story IN (${ended})`, before, before);
}

/** Stories with a note, on them or on one of their reports. */
const noted = `SELECT report.story FROM note JOIN report ON report.id = note.report WHERE report.story IS NOT NULL
  UNION SELECT story.num FROM note JOIN story ON story.id = note.story`;

/** Those of a living story are not passed twice: what stays is behind `after` in the next batch. */
function removeBatch(
  db: Database,
  { before, now, after }: { readonly before: string; readonly now: string; readonly after: OldReport | undefined },
): readonly OldReport[] {
  const old = db.all<OldReport>(
    `SELECT report.num AS num, report.source AS source, report.story AS story, report.last_seen AS last_seen
     FROM report LEFT JOIN story ON story.num = report.story
     WHERE report.last_seen < ? AND (report.last_seen, report.num) > (?, ?) AND coalesce(story.pinned, 0) = 0
       AND NOT EXISTS (SELECT 1 FROM report AS newer WHERE newer.story = report.story AND newer.last_seen >= ?)
       AND (report.story IS NULL OR report.story NOT IN (${noted}))
       AND NOT EXISTS (SELECT 1 FROM note WHERE note.report = report.id)
     ORDER BY report.last_seen, report.num LIMIT ?`,
    before,
    after?.last_seen ?? '',
    after?.num ?? 0,
    before,
    RETAIN_BATCH,
  );
  removeReports(db, old, now);
  return old;
}

/** Removes reports that the analyst does not want, all of them or none. */
export function forget(db: Database, ids: readonly string[], now: string): { readonly reports: number } {
  const found = ids.flatMap((id) => db.get<OldReport>('SELECT num, source, story, last_seen FROM report WHERE id = ?', id) ?? []);
  removeReports(db, found, now);
  return { reports: found.length };
}

function removeReports(db: Database, old: readonly OldReport[], now: string): void {
  for (const { num, source } of old) {
    forgetReport(db, num);
    forgetSignature(db, num);
    db.run('DELETE FROM report WHERE num = ?', num);
    countReports(db, source, -1);
  }
  for (const story of new Set(old.flatMap((report) => report.story ?? []))) shrink(db, story, now);
}

function shrink(db: Database, story: number, now: string): void {
  const left = db.get<{ n: number }>('SELECT count(*) AS n FROM report WHERE story = ?', story)?.n ?? 0;
  db.run('UPDATE story SET reports = ? WHERE num = ?', left, story);
  if (left) touchStory(db, story, now);
  else endStory(db, story, { at: now });
}
