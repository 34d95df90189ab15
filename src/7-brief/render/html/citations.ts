import type { Dossier, Id, Range, Span } from '../../../model/index.ts';

/** A stretch of a report that something in the dossier rests on, with the anchor that opens it. */
interface Unit extends Range {
  readonly anchor: string;
}

export interface Citations {
  /** The address of the stretch in which a span lies: "#c-3-120". */
  href(span: Span): string;
  /** The address of a report's article, without "#". */
  reportAnchor(report: Id): string;
  /** The stretches of a report, in order, not overlapping. */
  unitsOf(report: Id): readonly Unit[];
}

/**
 * Collects every span that the page cites and joins those that overlap, so that each has one element to open.
 * @param prefix put before every address: several dossiers can stand on one page
 */
export function makeCitations(dossier: Dossier, prefix: string): Citations {
  const index = new Map(dossier.reports.map((report, at) => [report.id, at]));
  const spans = new Map<Id, Range[]>();
  for (const span of citedSpans(dossier)) spans.set(span.report, [...(spans.get(span.report) ?? []), span]);
  const units = new Map<Id, readonly Unit[]>();
  for (const [report, ranges] of spans) units.set(report, join(ranges, `${prefix}c-${index.get(report) ?? 'x'}`));
  const reportAnchor = (report: Id): string => `${prefix}report-${index.get(report) ?? 'x'}`;
  return {
    reportAnchor,
    unitsOf: (report) => units.get(report) ?? [],
    href: (span) => {
      const unit = units.get(span.report)?.find((one) => one.start <= span.start && span.start < one.end);
      return unit ? `#${unit.anchor}` : `#${reportAnchor(span.report)}`;
    },
  };
}

function citedSpans(dossier: Dossier): Span[] {
  return [
    ...dossier.statements.flatMap((one) => one.members),
    ...dossier.utterances.flatMap((one) => one.versions),
    ...dossier.discrepancies.flatMap((one) => one.values.flatMap((value) => value.members)),
    ...dossier.timeline.flatMap((one) => one.members),
    ...dossier.positions.flatMap((one) => one.members),
    ...dossier.proposals.flatMap((one) => [...one.authors, ...one.versions, ...one.provisions].flatMap((row) => row.members)),
    ...dossier.places.flatMap((one) => one.members),
    ...dossier.figures.flatMap((one) => one.members),
    ...dossier.links.flatMap((one) => one.passages.flatMap((passage) => [passage.from, passage.to])),
  ];
}

function join(ranges: readonly Range[], prefix: string): Unit[] {
  const units: Unit[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = units.at(-1);
    if (last && range.start < last.end) units[units.length - 1] = { ...last, end: Math.max(last.end, range.end) };
    else units.push({ start: range.start, end: range.end, anchor: `${prefix}-${range.start}` });
  }
  return units;
}
