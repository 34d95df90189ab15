import type { Id } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import type { Signed } from '../../ports.ts';
import { COMMON_POSTINGS, COMMON_TERMS, COUNTED_CANDIDATES, RARE_POSTINGS, UNDATED_DAY } from '../../settings.ts';
import { countTerms, signedOf } from './write-signature.ts';

interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * Reports that share terms with a signature, in a window of days or undated. What is read is bounded, whatever the number of reports: of each term at
 * most RARE_POSTINGS + 1 entries; where the rare terms give too few candidates, the newest COMMON_POSTINGS of the COMMON_TERMS rarest others.
 * Then the shared terms of the likeliest candidates are counted exactly. (Lists that alone make nobody a partner are not read for candidates, after
 * MaxScore, Turtle and Flood 1995.)
 */
export function nearReports(
  db: Database,
  signature: readonly number[],
  days: Days,
  limit: number,
  least = 1,
): readonly (Signed & { readonly id: Id; readonly shared: number })[] {
  const terms = [...new Set(signature)].map((term) => term >>> 0);
  const wanted = limit * COUNTED_CANDIDATES;
  const votes = new Map<number, number>();
  const vote = (report: number): void => {
    votes.set(report, (votes.get(report) ?? 0) + 1);
  };
  const common: { readonly term: number; readonly reach: number }[] = [];
  for (const term of terms) {
    const found = newestOf(db, term, days, RARE_POSTINGS + 1);
    if (found.length > RARE_POSTINGS) common.push({ term, reach: Math.min(...found) });
    else for (const report of found) vote(report);
  }
  if (votes.size < wanted) {
    // A term whose newest entries reach farther back is rarer: reports are numbered as they come.
    common.sort((a, b) => a.reach - b.reach || a.term - b.term);
    for (const { term } of spread(common)) for (const report of newestOf(db, term, days, COMMON_POSTINGS)) vote(report);
  }
  // What was met once among hundreds of entries and is asked to share several terms is not worth a read.
  const likely = likeliest(votes, { limit: wanted, least: Math.min(least, 2) });
  return countShared(db, terms, likely)
    .filter((one) => one.shared >= least)
    .slice(0, limit)
    .map(({ id, shared, row }) => ({ id, shared, ...signedOf(row) }));
}

/**
 * COMMON_TERMS of them: half are the rarest, the others lie evenly among the rest. A text that is copied often has many terms of its own that are
 * rarer than those of its story: the rarest alone would find nothing but the copies.
 */
function spread<T>(common: readonly T[]): readonly T[] {
  if (common.length <= COMMON_TERMS) return common;
  const dense = COMMON_TERMS / 2;
  const step = (common.length - dense) / dense;
  return [...common.slice(0, dense), ...Array.from({ length: dense }, (_, k) => common[Math.ceil(dense + step * (k + 1)) - 1] as T)];
}

function newestOf(db: Database, term: number, days: Days, limit: number): readonly number[] {
  return db.column(postings, term, days.from, Math.min(days.to, UNDATED_DAY - 1), limit, term, limit);
}

/** Those of the days, then the undated; each as newest first. */
const postings = `SELECT report FROM
    (SELECT report FROM signature WHERE term = ? AND day BETWEEN ? AND ? ORDER BY day DESC, report DESC LIMIT ?)
  UNION ALL SELECT report FROM
    (SELECT report FROM signature WHERE term = ? AND day = ${UNDATED_DAY} ORDER BY report DESC LIMIT ?)`;

const likeliest = (votes: ReadonlyMap<number, number>, of: { readonly limit: number; readonly least: number }): readonly number[] =>
  [...votes]
    .filter(([, count]) => count >= of.least)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, of.limit)
    .map(([report]) => report);

interface Counted {
  readonly num: number;
  readonly id: string;
  readonly shared: number;
  readonly row: Row;
}

interface Row {
  readonly num: number;
  readonly id: string;
  readonly day: number;
  readonly indexed: number;
  readonly terms: Uint8Array;
}

/** The most shared first; of equals the one that came first. */
function countShared(db: Database, terms: readonly number[], candidates: readonly number[]): readonly Counted[] {
  const asked = new Set(terms);
  const counted: Counted[] = [];
  for (let at = 0; at < candidates.length; at += CANDIDATES_A_READ) {
    const part = candidates.slice(at, at + CANDIDATES_A_READ);
    // Always the same number of places, so that the statement is prepared once.
    const places = Array.from({ length: CANDIDATES_A_READ }, (_, i) => part[i] ?? -1);
    for (const row of db.all<Row>(signaturesOfMany, ...places))
      counted.push({ num: row.num, id: row.id, shared: countTerms(row.terms, asked), row });
  }
  return counted.sort((a, b) => b.shared - a.shared || a.num - b.num);
}

const CANDIDATES_A_READ = 64;
const signaturesOfMany = `SELECT report.num AS num, report.id AS id, report.day AS day, report_signature.day AS indexed, report_signature.terms AS terms
  FROM report_signature JOIN report ON report.num = report_signature.report
  WHERE report_signature.report IN (${Array.from({ length: CANDIDATES_A_READ }, () => '?').join(', ')})`;
