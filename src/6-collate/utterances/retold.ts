import type { AnnotatedReport } from '../../model/index.ts';
import type { SentencePair } from '../align-sentences.ts';
import { RETOLD } from './settings.ts';

/**
 * Finds pairs of reports of which one tells the other from end to end in other words. Who changes every sentence changes the remarks too,
 * so a remark at the same place is the same remark; who copies the narration (a follow-up) puts new remarks at the old places.
 * @returns keys `${report} ${report}` as the pairs of sentences have them
 */
export function findRetold(reports: readonly AnnotatedReport[], places: readonly SentencePair[]): Set<string> {
  const counts = new Map(reports.map(({ report, annotations }) => [report.id, annotations.sentences.length]));
  const scores = new Map<string, { readonly least: number; readonly list: number[] }>();
  for (const { a, b, score } of places) {
    const key = `${a.report} ${b.report}`;
    const least = Math.min(counts.get(a.report) ?? 0, counts.get(b.report) ?? 0);
    const row = scores.get(key) ?? { least, list: [] };
    scores.set(key, row);
    row.list.push(score);
  }
  return new Set(
    [...scores].flatMap(([key, { least, list }]) => {
      const sorted = list.sort((x, y) => x - y);
      const upper = sorted[Math.floor(sorted.length * 0.75)] ?? 1;
      return sorted.length >= RETOLD.pairs && sorted.length >= least * RETOLD.share && upper <= RETOLD.alike ? [key] : [];
    }),
  );
}
