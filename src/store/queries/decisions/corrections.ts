import type { Correction, Id } from '../../../model/index.ts';
import { cutPage, pageLimit, readCursor } from '../../cut-page.ts';
import type { Database, Value } from '../../database.ts';
import type { CorrectionStore, Page } from '../../ports.ts';
import { timeColumn } from '../../time-column.ts';
import { findStory, touchStory } from '../stories/index.ts';

interface CorrectionRow {
  readonly num: number;
  readonly undone_at: string | null;
  readonly record: string;
}

const columns = 'SELECT correction.num, correction.undone_at, correction.record FROM correction';

function readCorrection(row: CorrectionRow): Correction {
  const { undoneAt: _, ...correction } = JSON.parse(row.record) as Correction;
  return row.undone_at === null ? correction : { ...correction, undoneAt: row.undone_at };
}

function addCorrection(db: Database, correction: Correction): void {
  if (db.get('SELECT num FROM correction WHERE id = ?', correction.id)) return;
  const num = db.insert(
    'INSERT INTO correction (id, undone_at, record) VALUES (?, ?, ?)',
    correction.id,
    correction.undoneAt ?? null,
    JSON.stringify(correction),
  );
  for (const story of new Set(correction.stories)) db.run('INSERT INTO correction_story (correction, story) VALUES (?, ?)', num, story);
  touchStories(db, correction, correction.at);
}

function undoCorrection(db: Database, id: Id, at: string, by: string | undefined): boolean {
  const row = db.get<CorrectionRow>(`${columns} WHERE id = ?`, id);
  if (!row || row.undone_at !== null) return false;
  const correction: Correction = { ...readCorrection(row), ...(by === undefined ? {} : { undoneBy: by }) };
  db.run('UPDATE correction SET undone_at = ?, record = ? WHERE num = ?', timeColumn(at), JSON.stringify(correction), row.num);
  touchStories(db, correction, at);
  return true;
}

/** The dossiers of its stories are to be made anew. */
function touchStories(db: Database, correction: Correction, at: string): void {
  for (const id of correction.stories) {
    const story = findStory(db, id);
    if (story) touchStory(db, story.num, timeColumn(at));
  }
}

/** Newest first. */
function pageCorrections(db: Database, request: Parameters<CorrectionStore['page']>[0]): Page<Correction> {
  const limit = pageLimit(request);
  const [before] = readCursor(request, [0] as const) ?? [Number.MAX_SAFE_INTEGER];
  const values: Value[] = [before];
  if (request?.story !== undefined) values.push(request.story);
  const rows = db.all<CorrectionRow>(
    `${columns} WHERE num < ? ${request?.story === undefined ? '' : 'AND num IN (SELECT correction FROM correction_story WHERE story = ?)'}
     ORDER BY num DESC LIMIT ?`,
    ...values,
    limit + 1,
  );
  return cutPage(rows, limit, readCorrection, (row) => [row.num]);
}

export function correctionsOf(db: Database): CorrectionStore {
  return {
    add: async (correction) => {
      await db.write(() => addCorrection(db, correction));
    },
    undo: async (id, at, by) => db.write(() => undoCorrection(db, id, at, by)),
    get: async (id) => {
      const row = db.get<CorrectionRow>(`${columns} WHERE id = ?`, id);
      return row && readCorrection(row);
    },
    inForce: async () => db.all<CorrectionRow>(`${columns} WHERE undone_at IS NULL ORDER BY num`).map(readCorrection),
    page: async (request) => pageCorrections(db, request),
  };
}
