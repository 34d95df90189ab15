import type { AnnotatedReport, BriefInput, Id, Range, Report, Span, Trace } from '../model/index.ts';

/** The span of a range in a report. */
export function spanOf(report: Report, { start, end }: Range): Span {
  return { report: report.id, start, end, text: report.text.slice(start, end) };
}

/** Accounts that the reports belong to, sorted. A bridge counts for each account that lists it. */
export function accountsOf(trace: Trace, reports: Iterable<Id>): readonly Id[] {
  const wanted = new Set(reports);
  return trace.accounts
    .filter((account) => account.reports.some((report) => wanted.has(report)))
    .map((account) => account.id)
    .sort();
}

/** Spans in a fixed order, whatever order the reports came in; equal ones once. */
export function sortSpans(spans: readonly Span[]): readonly Span[] {
  const seen = new Map(spans.map((span) => [`${span.report}#${span.start}#${span.end}`, span]));
  return [...seen.values()].sort((a, b) => compareText(a.report, b.report) || a.start - b.start || a.end - b.end);
}

/** Order by code unit: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Reports in an order that does not depend on the input's. */
export function inOrder(input: BriefInput): readonly AnnotatedReport[] {
  return [...input.reports].sort((a, b) => compareText(a.report.id, b.report.id));
}

/** English function words and words of telling: they say nothing about what a text is about. */
const empty = new Set(
  (
    'the a an and or but nor of to in on at by for from with without into over under about against between before after since until than as if unless that this these those it its he she they we i you his her their our your him them us ' +
    'is are was were be been being am has have had do does did will would shall should can could may might must not no there here who which what when where while also still only just more most much many some any all both each other another such own same so too very ' +
    'said says say told tells added adds saying according one two three first last new up out down off again once per'
  ).split(' '),
);

/** Lower-case content words, crudely stemmed (plural and past endings cut), so that "demands" meets "demanded". */
export function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !empty.has(word)).map(stem);
}

function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ing|ed|es|s|e)$/, '');
}

/** Share of the smaller set's words that the larger has too. */
export function overlapShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (!small.size) return 0;
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common / small.size;
}
