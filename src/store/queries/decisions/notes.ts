import type { Id, Note } from '../../../model/index.ts';
import { cutPage, pageLimit, readCursor } from '../../cut-page.ts';
import type { Database, Value } from '../../database.ts';
import type { NoteStore, Page } from '../../ports.ts';
import { timeColumn } from '../../time-column.ts';
import { type KnownDoc, knownDoc, removeDoc, writeDoc } from '../search/index.ts';

interface NoteRow {
  readonly num: number;
  readonly record: string;
}

const readNote = (row: NoteRow): Note => JSON.parse(row.record) as Note;
const dayMs = 86_400_000;

function putNote(db: Database, note: Note): void {
  db.run(
    `INSERT INTO note (id, story, report, record) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET story = excluded.story, report = excluded.report, record = excluded.record`,
    note.id,
    note.story ?? null,
    note.report ?? null,
    JSON.stringify(note),
  );
  const story = db.get<{ num: number }>('SELECT num FROM story WHERE id = ?', note.story ?? '')?.num;
  const report = db.get<{ num: number }>('SELECT num FROM report WHERE id = ?', note.report ?? '')?.num;
  const at = timeColumn(note.editedAt ?? note.at);
  writeDoc(
    db,
    {
      kind: 'note',
      id: note.id,
      ...(story !== undefined && { story }),
      ...(report !== undefined && { report }),
      at,
      day: Math.floor(Date.parse(at) / dayMs) || 0,
      shown: { title: note.quote ?? 'Note', text: note.text },
      fields: { body: note.text, quote: note.quote ?? '' },
    },
    noteDoc(db, note.id),
  );
}

function removeNote(db: Database, id: Id): boolean {
  const doc = noteDoc(db, id);
  if (doc) removeDoc(db, doc.num);
  return db.run('DELETE FROM note WHERE id = ?', id) > 0;
}

const noteDoc = (db: Database, id: Id): KnownDoc | undefined => db.get<KnownDoc>(`${knownDoc} WHERE kind = 'note' AND id = ?`, id);

/** Newest first. */
function pageNotes(db: Database, request: Parameters<NoteStore['page']>[0]): Page<Note> {
  const limit = pageLimit(request);
  const [before] = readCursor(request, [0] as const) ?? [Number.MAX_SAFE_INTEGER];
  const wheres = ['num < ?'];
  const values: Value[] = [before];
  for (const column of ['story', 'report'] as const) {
    const value = request?.[column];
    if (value === undefined) continue;
    wheres.push(`${column} = ?`);
    values.push(value);
  }
  const rows = db.all<NoteRow>(
    `SELECT num, record FROM note WHERE ${wheres.join(' AND ')} ORDER BY num DESC LIMIT ?`,
    ...values,
    limit + 1,
  );
  return cutPage(rows, limit, readNote, (row) => [row.num]);
}

export function notesOf(db: Database): NoteStore {
  return {
    get: async (id) => {
      const row = db.get<NoteRow>('SELECT num, record FROM note WHERE id = ?', id);
      return row && readNote(row);
    },
    put: async (note) => {
      await db.write(() => putNote(db, note));
    },
    remove: async (id) => db.write(() => removeNote(db, id)),
    page: async (request) => pageNotes(db, request),
  };
}
