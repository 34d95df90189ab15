import { annotate } from '../3-annotate/index.ts';
import type { AnnotatedReport } from '../model/index.ts';
import { onceEach } from '../text/index.ts';

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
    one.report.published || one.annotations.times.every(({ range }) => range) ? one : datedBetween(one)(first, last),
  );
}

/** Annotated again only where other days are known than the last time. */
const datedBetween = onceEach((one: AnnotatedReport) => {
  let last: { readonly days: string; readonly dated: AnnotatedReport } | undefined;
  return (from: string, to: string): AnnotatedReport => {
    const days = `${from} ${to}`;
    if (last?.days !== days)
      last = { days, dated: { report: one.report, annotations: annotate(one.report, { around: { first: from, last: to } }) } };
    return last.dated;
  };
});
