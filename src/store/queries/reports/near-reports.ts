import type { Id } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { COMMON_POSTINGS, COMMON_TERMS, COUNTED_CANDIDATES, RARE_POSTINGS } from '../../settings.ts';
import { readSignature } from './write-signature.ts';

interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * Reports that share terms with a signature. What is read is bounded, whatever the number of reports: of each term at most
 * RARE_POSTINGS + 1 entries; where the rare terms give too few candidates, the newest COMMON_POSTINGS of the COMMON_TERMS rarest others.
 * Then the shared terms of the likeliest candidates are counted exactly.
 */
export function nearReports(
  db: Database,
  signature: readonly number[],
  days: Days,
  limit: number,
): readonly { readonly id: Id; readonly shared: number }[] {
  const terms = [...new Set(signature)].map((term) => term >>> 0);
  const wanted = limit * COUNTED_CANDIDATES;
  const votes = new Map<number, number>();
  const vote = (report: number): void => {
    votes.set(report, (votes.get(report) ?? 0) + 1);
  };
  const common: { readonly term: number; readonly newest: number }[] = [];
  for (const term of terms) {
    const found = newestOf(db, term, days, RARE_POSTINGS + 1);
    const last = found.at(-1);
    if (found.length > RARE_POSTINGS && last) common.push({ term, newest: last.day });
    else for (const { report } of found) vote(report);
  }
  if (votes.size < wanted) {
    // A term whose newest entries reach farther back is rarer.
    common.sort((a, b) => a.newest - b.newest || a.term - b.term);
    for (const { term } of common.slice(0, COMMON_TERMS)) for (const { report } of newestOf(db, term, days, COMMON_POSTINGS)) vote(report);
  }
  return countShared(db, terms, likeliest(votes, wanted), limit);
}

function newestOf(db: Database, term: number, days: Days, limit: number): { day: number; report: number }[] {
  return db.all(
    'SELECT day, report FROM signature WHERE term = ? AND day BETWEEN ? AND ? ORDER BY day DESC, report DESC LIMIT ?',
    term,
    days.from,
    days.to,
    limit,
  );
}

const likeliest = (votes: ReadonlyMap<number, number>, limit: number): readonly number[] =>
  [...votes]
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, limit)
    .map(([report]) => report);

function countShared(
  db: Database,
  terms: readonly number[],
  candidates: readonly number[],
  limit: number,
): readonly { readonly id: Id; readonly shared: number }[] {
  const asked = new Set(terms);
  return candidates
    .map((report) => ({ report, shared: readSignature(db, report)?.signature.filter((term) => asked.has(term)).length ?? 0 }))
    .sort((a, b) => b.shared - a.shared || a.report - b.report)
    .slice(0, limit)
    .flatMap(({ report, shared }) => {
      const id = db.get<{ id: string }>('SELECT id FROM report WHERE num = ?', report)?.id;
      return id === undefined ? [] : [{ id, shared }];
    });
}
