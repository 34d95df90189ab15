import type { AnnotatedReport, CollateInput, Id, Link, Span, Trace } from '../model/index.ts';
import { onceEach, stableId } from '../text/index.ts';
import { offsetMap } from './offset-map.ts';

/** The texts of a story, each once, and the reports in which each stands. */
export interface DistinctTexts {
  /** What the steps work on. Its report ids are made from the texts, so that a further copy changes no choice between equals. */
  readonly input: CollateInput;
  /** The reports of a text in the order of publication. */
  readonly copiesOf: (text: Id) => readonly Copy[];
}

/** One report that has a text. */
export interface Copy {
  readonly annotated: AnnotatedReport;
  /** Offset in the report of an offset in the text. */
  readonly at: (offset: number) => number;
  /** The text's report, whose annotations stand for all. */
  readonly standing: AnnotatedReport;
}

/**
 * Puts reports of one and the same text together, white space and forms of quotation marks aside: a copy bears nothing out, so it may count in no
 * weight, no average and no choice. Copies that trace put into different accounts stay apart.
 */
export function distinctTexts(input: CollateInput): DistinctTexts {
  const sets = new Map<string, AnnotatedReport[]>();
  const accounts = accountsOf(input.trace);
  for (const annotated of input.reports) {
    const { id, language } = annotated.report;
    const key = [language, ...(accounts.get(id) ?? []), plainOf(annotated.report)].join('\t');
    const set = sets.get(key);
    if (set) set.push(annotated);
    else sets.set(key, [annotated]);
  }
  const copies = new Map<Id, readonly Copy[]>();
  const idOf = new Map<Id, Id>();
  const reports: AnnotatedReport[] = [];
  for (const [key, set] of sets) {
    const ordered = [...set].sort(byPublication);
    const standing = ordered[0] as AnnotatedReport;
    // The key of the set and not the location: the id must not change when another copy comes.
    const id = stableId('t', key);
    for (const one of ordered) idOf.set(one.report.id, id);
    copies.set(
      id,
      ordered.map((annotated) => ({ annotated, at: offsetMap(standing.report.text, annotated.report.text), standing })),
    );
    reports.push({ report: { ...standing.report, id }, annotations: { ...standing.annotations, report: id } });
  }
  reports.sort((a, b) => compare(a.report.id, b.report.id));
  const standing = new Map(reports.map(({ report }) => [report.id, report.text]));
  const texts = new Map(input.reports.map(({ report }) => [report.id, report.text]));
  const moveSpan = (span: Span): Span => {
    const id = idOf.get(span.report) ?? span.report;
    const to = standing.get(id) ?? '';
    const at = offsetMap(texts.get(span.report) ?? '', to);
    const [start, end] = [at(span.start), at(span.end)];
    return { report: id, start, end, text: to.slice(start, end) };
  };
  return { input: { reports, trace: moveTrace(input.trace, idOf, moveSpan) }, copiesOf: (text) => copies.get(text) ?? [] };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Earlier first, then by text and id. */
function byPublication(a: AnnotatedReport, b: AnnotatedReport): number {
  const when = ({ report }: AnnotatedReport): string => report.published?.value ?? '9999';
  return compare(when(a), when(b)) || compare(a.report.text, b.report.text) || compare(a.report.id, b.report.id);
}

const plainOf = onceEach(({ text }: AnnotatedReport['report']) => plain(text));

function plain(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'");
}

function accountsOf(trace: Trace): Map<Id, Id[]> {
  const found = new Map<Id, Id[]>();
  for (const account of trace.accounts)
    for (const report of account.reports) {
      const list = found.get(report);
      if (list) list.push(account.id);
      else found.set(report, [account.id]);
    }
  for (const list of found.values()) list.sort();
  return found;
}

/** The trace between texts: links inside a text go, of several between the same two the strongest stays. */
function moveTrace(trace: Trace, idOf: ReadonlyMap<Id, Id>, moveSpan: (span: Span) => Span): Trace {
  const move = (id: Id): Id => idOf.get(id) ?? id;
  const once = (ids: readonly Id[]): Id[] => [...new Set(ids.map(move))].sort();
  const strongest = new Map<string, Link>();
  const ranked = [...trace.links].sort((a, b) => b.score - a.score || compare(a.kind, b.kind) || compare(a.from + a.to, b.from + b.to));
  for (const link of ranked) {
    const [from, to] = [move(link.from), move(link.to)];
    const key = `${[from, to].sort().join(' ')} ${link.kind} ${link.directed}`;
    if (from !== to && !strongest.has(key)) strongest.set(key, { ...link, from, to });
  }
  return {
    ...trace,
    links: [...strongest.values()].map((link) => ({
      ...link,
      passages: link.passages.map((passage) => ({ ...passage, from: moveSpan(passage.from), to: moveSpan(passage.to) })),
    })),
    accounts: trace.accounts.map((account) => ({
      ...account,
      reports: once(account.reports),
      origin: account.origin.kind === 'report' ? { ...account.origin, report: move(account.origin.report) } : account.origin,
    })),
    bridges: once(trace.bridges),
  };
}
