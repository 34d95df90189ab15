import type { AnnotatedReport, Id } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { unpack } from '../../pack.ts';
import { unpackAnnotations } from '../../pack-annotations.ts';

interface Kept {
  readonly body: Uint8Array;
  readonly annotations: Uint8Array;
  readonly record: AnnotatedReport;
}

/** From so many reports at once on, their records are kept. */
const LARGE = 24;
/**
 * Records kept at most: those of the largest story that grouping makes. One takes about 100 KB, and four times that with what the stages keep with it; a
 * story of more than are kept reads the rest at each report anew, which at 600 of 1,000 cost a quarter of its dossier.
 */
const MOST = 1_500;

/**
 * Reads reports with their annotations. Those of a large story are given as the same objects again while the bytes in the store are the same: the
 * stages keep with an object what they read from it, so that a new report in the story costs little more than its own reading.
 */
export function readAnnotated(db: Database): (ids: readonly Id[]) => AnnotatedReport[] {
  const kept = new Map<Id, Kept>();
  const readOne = (id: Id): Kept | undefined => {
    const row = db.get<Omit<Kept, 'record'>>(
      `SELECT report_body.record AS body, report_annotations.record AS annotations FROM report
       JOIN report_body ON report_body.report = report.num JOIN report_annotations ON report_annotations.report = report.num
       WHERE report.id = ?`,
      id,
    );
    if (!row) return undefined;
    const before = kept.get(id);
    if (before && isSame(before.body, row.body) && isSame(before.annotations, row.annotations)) return before;
    const report = unpack<AnnotatedReport['report']>(row.body);
    return { ...row, record: { report, annotations: unpackAnnotations(row.annotations, report.text) } };
  };
  return (ids) =>
    ids.flatMap((id, at): AnnotatedReport[] => {
      const found = readOne(id);
      if (!found) {
        kept.delete(id);
        return [];
      }
      if (kept.has(id) || (ids.length >= LARGE && at < MOST)) keep(kept, id, found);
      return [found.record];
    });
}

/** The last that were asked for. */
function keep(kept: Map<Id, Kept>, id: Id, one: Kept): void {
  kept.delete(id);
  kept.set(id, one);
  if (kept.size > MOST) kept.delete(kept.keys().next().value as Id);
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
