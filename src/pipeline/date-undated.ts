import { annotate } from '../3-annotate/index.ts';
import type { AnnotatedReport } from '../model/index.ts';

/**
 * Annotates the undated reports of a story again, now that the days of the other reports are known. The report itself stays undated.
 * @param reports of one story
 * @returns the same in the same order; unchanged where all have a date, or none has
 */
export function dateUndated(reports: readonly AnnotatedReport[]): readonly AnnotatedReport[] {
  const days = reports
    .flatMap(({ report: { published } }) => (published && published.value.length >= 10 ? [published.value.slice(0, 10)] : []))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || reports.every(({ report }) => report.published)) return reports;
  return reports.map((one) =>
    one.report.published || one.annotations.times.every(({ range }) => range)
      ? one
      : { report: one.report, annotations: annotate(one.report, { around: { first, last } }) },
  );
}
