import type { Query, Term } from './read-query.ts';

/** An expression of FTS5's MATCH (sqlite.org/fts5.html#full_text_query_syntax). Every word is quoted, so that none is read as an operator. */
export function matchExpression(query: Query): string | undefined {
  if (!query.all.length) return undefined;
  const all = query.all.map((alternatives) => `(${alternatives.map(termExpression).join(' OR ')})`).join(' AND ');
  return query.none.length ? `(${all}) NOT (${query.none.map(termExpression).join(' OR ')})` : all;
}

function termExpression(term: Term): string {
  const phrase = `"${term.words.join(' ').replaceAll('"', '""')}"${term.prefix ? ' *' : ''}`;
  return term.field ? `${term.field} : ${phrase}` : phrase;
}
