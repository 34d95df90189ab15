import type { Report, SearchHit } from '../../../model/index.ts';
import { pageLimit, readCursor } from '../../cut-page.ts';
import type { Database, Value } from '../../database.ts';
import { unpack } from '../../pack.ts';
import type { Page, SearchStore } from '../../ports.ts';
import { FIELD_WEIGHTS, RANKED_MATCHES } from '../../settings.ts';
import { cutExcerpt } from './cut-excerpt.ts';
import { matchExpression } from './match-expression.ts';
import { type Query, readQuery } from './read-query.ts';

interface HitRow {
  readonly kind: SearchHit['kind'];
  readonly id: string;
  readonly story: string | null;
  readonly report: string | null;
  readonly report_num: number | null;
  readonly at: string | null;
  readonly title: string | null;
  readonly text: string | null;
}

const { title, body, source, person, quote } = FIELD_WEIGHTS;
const rank = `bm25(doc_fts, ${title}, ${body}, ${source}, ${person}, ${quote})`;

/** The best first: BM25 over the newest matches. Without words, by time alone: the newest first. */
export function findDocs(db: Database, text: string, request: Parameters<SearchStore['search']>[1]): Page<SearchHit> {
  const query = readQuery(text);
  const limit = pageLimit(request);
  const [offset] = readCursor(request, [0] as const) ?? [0];
  const found = matchingDocs(db, query, request, { offset, limit: limit + 1 });
  const items = found.slice(0, limit).flatMap((num) => showHit(db, num, query));
  if (found.length <= limit) return { items };
  return { items, next: Buffer.from(JSON.stringify([offset + limit])).toString('base64url') };
}

function matchingDocs(
  db: Database,
  query: Query,
  request: Parameters<SearchStore['search']>[1],
  part: { readonly offset: number; readonly limit: number },
): readonly number[] {
  const match = matchExpression(query);
  const { wheres, values } = filters(query, request);
  if (match === undefined) {
    if (query.from === undefined && query.to === undefined) return [];
    const sql = `SELECT doc.num FROM doc WHERE ${wheres.join(' AND ')} ORDER BY doc.num DESC LIMIT ? OFFSET ?`;
    return db.column<number>(sql, ...values, part.limit, part.offset);
  }
  const join = wheres.length ? `JOIN doc ON doc.num = doc_fts.rowid` : '';
  const sql = `SELECT num FROM (
      SELECT doc_fts.rowid AS num, ${rank} AS rank FROM doc_fts ${join}
      WHERE ${['doc_fts MATCH ?', ...wheres].join(' AND ')} ORDER BY doc_fts.rowid DESC LIMIT ?
    ) ORDER BY rank, num DESC LIMIT ? OFFSET ?`;
  return db.column<number>(sql, match, ...values, RANKED_MATCHES, part.limit, part.offset);
}

function filters(query: Query, request: Parameters<SearchStore['search']>[1]): { wheres: string[]; values: Value[] } {
  const wheres: string[] = [];
  const values: Value[] = [];
  const add = (where: string, ...given: Value[]): void => {
    wheres.push(where);
    values.push(...given);
  };
  if (query.from !== undefined) add('doc.day >= ?', query.from);
  if (query.to !== undefined) add('doc.day <= ?', query.to);
  const kinds = request?.kinds ?? [];
  if (kinds.length) add(`doc.kind IN (${kinds.map(() => '?').join(', ')})`, ...kinds);
  if (request?.story !== undefined)
    add(
      `doc.num IN (
        SELECT doc.num FROM doc JOIN story ON story.num = doc.story WHERE story.id = ?
        UNION ALL
        SELECT doc.num FROM story JOIN report ON report.story = story.num JOIN doc ON doc.report = report.num AND doc.kind IN ('report', 'note')
        WHERE story.id = ?)`,
      request.story,
      request.story,
    );
  return { wheres, values };
}

function showHit(db: Database, num: number, query: Query): readonly SearchHit[] {
  const row = db.get<HitRow>(
    `SELECT doc.kind AS kind, doc.id AS id, doc.at AS at, doc.title AS title, doc.text AS text,
       coalesce(own.id, theirs.id) AS story, report.id AS report, report.num AS report_num
     FROM doc LEFT JOIN report ON report.num = doc.report LEFT JOIN story AS own ON own.num = doc.story
       LEFT JOIN story AS theirs ON theirs.num = report.story
     WHERE doc.num = ?`,
    num,
  );
  if (!row) return [];
  const shown = row.kind === 'report' ? readReport(db, row.report_num) : { title: row.title ?? '', text: row.text ?? '' };
  const { excerpt, marks } = cutExcerpt(shown.text, query.all.flat());
  return [
    {
      kind: row.kind,
      id: row.id,
      ...(row.story !== null && { story: row.story }),
      ...(row.report !== null && { report: row.report }),
      title: shown.title,
      excerpt,
      marks,
      ...(row.at !== null && { at: row.at }),
    },
  ];
}

function readReport(db: Database, num: number | null): { readonly title: string; readonly text: string } {
  const row = db.get<{ record: Uint8Array }>('SELECT record FROM report_body WHERE report = ?', num);
  if (!row) return { title: '', text: '' };
  const report = unpack<Report>(row.record);
  return { title: report.title ?? report.location, text: report.text };
}
