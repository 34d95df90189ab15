import type { Id, SourceLogLine } from '../../../model/index.ts';
import { cutPage, pageLimit, readCursor } from '../../cut-page.ts';
import type { Database } from '../../database.ts';
import { idOf } from '../../id-of.ts';
import type { Page, PageRequest } from '../../ports.ts';
import { LOG_LINES } from '../../settings.ts';
import { timeColumn } from '../../time-column.ts';

export function writeLog(db: Database, lines: readonly SourceLogLine[]): void {
  for (const line of lines)
    db.run(
      'INSERT INTO source_log (id, source, at, record) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
      idOf([line.at, line.source, line.level, line.message, line.location]),
      line.source,
      timeColumn(line.at),
      JSON.stringify(line),
    );
  for (const source of new Set(lines.map((line) => line.source)))
    db.run(
      'DELETE FROM source_log WHERE source = ? AND num <= (SELECT num FROM source_log WHERE source = ? ORDER BY num DESC LIMIT 1 OFFSET ?)',
      source,
      source,
      LOG_LINES,
    );
}

/** Newest first. */
export function pageLog(db: Database, source: Id, request: PageRequest | undefined): Page<SourceLogLine> {
  const limit = pageLimit(request);
  const [before] = readCursor(request, [0] as const) ?? [Number.MAX_SAFE_INTEGER];
  const rows = db.all<{ num: number; record: string }>(
    'SELECT num, record FROM source_log WHERE source = ? AND num < ? ORDER BY num DESC LIMIT ?',
    source,
    before,
    limit + 1,
  );
  return cutPage(
    rows,
    limit,
    (row) => JSON.parse(row.record) as SourceLogLine,
    (row) => [row.num],
  );
}
