import { type Change, type Dossier, dependentKinds, type Id, type Report, type Span } from '../../model/index.ts';
import { foldText } from './fold.ts';

/** What the comparers know of the two dossiers: which reports are the same, and which words are new. */
export interface Frame {
  readonly older: Dossier;
  readonly newer: Dossier;
  /** When the change was seen, ISO 8601. */
  readonly at: string;
  /** What was told of the story before. */
  readonly known: readonly Change[];
  readonly arrived: readonly Report[];
  readonly revised: readonly { readonly before: Report; readonly after: Report }[];
  readonly left: readonly Report[];
  /** Reports that came from another story: what they tell among themselves was told there. */
  readonly moved: ReadonlySet<Id>;
  /** Arrived or revised. */
  readonly fresh: ReadonlySet<Id>;
  readonly reportOf: (id: Id) => Report | undefined;
  /** The newer id of an older report; undefined where it left. */
  readonly newerIdOf: (older: Id) => Id | undefined;
  readonly oldReportOf: (id: Id) => Report | undefined;
  /** Words that the older dossier could not know: of a new report, or put into an old one. */
  readonly isFresh: (span: Span) => boolean;
  /** A place that is the same in both dossiers has the same key, also where an edit moved it. */
  readonly keyOf: (span: Span) => string;
  readonly oldKeyOf: (span: Span) => string;
  /** The words of an older span still stand in its report. */
  readonly stillTold: (older: Span) => boolean;
  /** A stretch of a report that is made from a stretch of one that was here before: old matter in other words. */
  readonly isRetold: (span: Span) => boolean;
  /** Accounts of the newer dossier that reports tell by themselves; a report that stands in several adds none. */
  readonly accountsOf: (reports: Iterable<Id>) => ReadonlySet<Id>;
}

/** Reports are the same by id or, where ids follow the text, by location. */
export function makeFrame(
  older: Dossier,
  newer: Dossier,
  { at, known = [], moved = [] }: Pick<Frame, 'at'> & Partial<Pick<Frame, 'known'>> & { readonly moved?: readonly Id[] },
): Frame {
  const now = new Map(newer.reports.map((report) => [report.id, report]));
  const then = new Map(older.reports.map((report) => [report.id, report]));
  const { newerId, olderOf } = matchReports(older, newer);
  const revised: { before: Report; after: Report }[] = [];
  const arrived: Report[] = [];
  for (const report of newer.reports) {
    const before = olderOf.get(report.id);
    if (!before) arrived.push(report);
    else if (before.text !== report.text || before.title !== report.title) revised.push({ before, after: report });
  }
  const arrivedIds = new Set(arrived.map(({ id }) => id));
  const oldTexts = new Map(revised.map(({ before, after }) => [after.id, foldText(before.text)]));
  const newTexts = new Map(revised.map(({ after }) => [after.id, foldText(after.text)]));
  const key = (id: Id, span: Span): string => (oldTexts.has(id) ? `${id}#${foldText(span.text)}` : `${id}#${span.start}:${span.end}`);
  const fresh = new Set([...arrivedIds, ...oldTexts.keys()]);
  return {
    older,
    newer,
    at,
    known,
    moved: new Set(moved),
    arrived,
    revised,
    left: older.reports.filter((report) => !newerId.has(report.id)),
    fresh,
    reportOf: (id) => now.get(id),
    newerIdOf: (id) => newerId.get(id),
    oldReportOf: (id) => then.get(id),
    isFresh: (span) => {
      if (arrivedIds.has(span.report)) return true;
      const text = oldTexts.get(span.report);
      return text !== undefined && !text.includes(foldText(span.text));
    },
    keyOf: (span) => key(span.report, span),
    oldKeyOf: (span) => key(newerId.get(span.report) ?? `gone ${span.report}`, span),
    stillTold: (span) => {
      const id = newerId.get(span.report);
      if (id === undefined) return false;
      return newTexts.get(id)?.includes(foldText(span.text)) ?? true;
    },
    isRetold: retellings(newer, fresh),
    accountsOf: ownAccounts(newer),
  };
}

function matchReports(older: Dossier, newer: Dossier): { newerId: Map<Id, Id>; olderOf: Map<Id, Report> } {
  const ids = new Set(newer.reports.map(({ id }) => id));
  const locations = new Set(newer.reports.map(({ location }) => location));
  // The same files read from another folder have nothing in common but their texts.
  const elsewhere = older.reports.every(({ id, location }) => !ids.has(id) && !locations.has(location));
  const byText = new Map(elsewhere ? newer.reports.map(({ id, text }) => [text, id]) : []);
  const byLocation = new Map(newer.reports.map(({ id, location }) => [location, id]));
  const newerId = new Map<Id, Id>();
  const olderOf = new Map<Id, Report>();
  for (const report of older.reports) {
    const id = ids.has(report.id) ? report.id : (byLocation.get(report.location) ?? byText.get(report.text));
    if (id === undefined || olderOf.has(id)) continue;
    newerId.set(report.id, id);
    olderOf.set(id, report);
  }
  return { newerId, olderOf };
}

function retellings(dossier: Dossier, fresh: ReadonlySet<Id>): Frame['isRetold'] {
  const stretches = new Map<Id, Span[]>();
  for (const { kind, passages } of dossier.links) {
    if (!dependentKinds.has(kind)) continue;
    for (const { from, to } of passages)
      for (const [made, source] of [
        [to, from],
        [from, to],
      ] as const)
        if (fresh.has(made.report) && !fresh.has(source.report)) stretches.set(made.report, [...(stretches.get(made.report) ?? []), made]);
  }
  return ({ report, start, end }) =>
    (stretches.get(report) ?? []).some((one) => 2 * (Math.min(end, one.end) - Math.max(start, one.start)) >= end - start);
}

function ownAccounts(dossier: Dossier): Frame['accountsOf'] {
  const listed = new Map<Id, Id[]>();
  for (const account of dossier.accounts)
    for (const report of account.reports) listed.set(report, [...(listed.get(report) ?? []), account.id]);
  return (reports) => {
    const found = new Set<Id>();
    for (const report of reports) {
      const [only, ...others] = listed.get(report) ?? [];
      if (only !== undefined && !others.length) found.add(only);
    }
    return found;
  };
}
