import type { SearchHit } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { idOf } from '../../id-of.ts';
import { spaceOut } from './fold.ts';

/** A text that can be found. */
export interface Doc {
  readonly kind: SearchHit['kind'];
  readonly id: string;
  readonly story?: number;
  readonly report?: number;
  readonly day?: number;
  readonly at?: string;
  /** What a hit shows; a report's title and text come from its own tables. */
  readonly shown?: { readonly title: string; readonly text: string };
  readonly fields: {
    readonly title?: string;
    readonly body?: string;
    readonly source?: string;
    readonly person?: string;
    readonly quote?: string;
  };
}

/** As it is in the index. */
export interface KnownDoc {
  readonly num: number;
  readonly hash: string;
  readonly story: number | null;
  readonly report: number | null;
  readonly day: number | null;
  readonly at: string | null;
}

/** Select list and table of a KnownDoc. */
export const knownDoc = 'SELECT num, hash, story, report, day, at FROM doc';

/** Puts a text into the index, in the place of the one that is known. */
export function writeDoc(db: Database, doc: Doc, known: KnownDoc | undefined): void {
  const hash = idOf([doc.fields, doc.shown]);
  const values = [doc.story ?? null, doc.report ?? null, doc.day ?? null, doc.at ?? null] as const;
  if (known?.hash === hash) {
    const same = [known.story, known.report, known.day, known.at].every((value, i) => value === values[i]);
    if (!same) db.run('UPDATE doc SET story = ?, report = ?, day = ?, at = ? WHERE num = ?', ...values, known.num);
    return;
  }
  if (known) removeDoc(db, known.num);
  const num = db.insert(
    'INSERT INTO doc (kind, id, story, report, day, at, title, text, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    doc.kind,
    doc.id,
    ...values,
    doc.shown?.title ?? null,
    doc.shown?.text ?? null,
    hash,
  );
  const { title, body, source, person, quote } = doc.fields;
  db.run(
    'INSERT INTO doc_fts (rowid, title, body, source, person, quote) VALUES (?, ?, ?, ?, ?, ?)',
    num,
    ...[title, body, source, person, quote].map((text) => spaceOut(text ?? '')),
  );
}

export function removeDoc(db: Database, num: number): void {
  db.run('DELETE FROM doc_fts WHERE rowid = ?', num);
  db.run('DELETE FROM doc WHERE num = ?', num);
}
