import type { Discrepancy, DiscrepancyKind, Span } from '../../../model/index.ts';
import { stableId } from '../../../text/index.ts';
import type { Descent } from '../../accounts.ts';

/** One answer to a question, with its places. */
export interface Answer {
  readonly value: string;
  readonly members: readonly Span[];
}

/** Makes the record: joins equal answers, tells accounts and scope; undefined where fewer than two answers remain. */
export function writeDiscrepancy(
  descent: Descent,
  told: {
    readonly kind: DiscrepancyKind;
    readonly subject: string;
    readonly severity: Discrepancy['severity'];
    readonly answers: readonly Answer[];
    readonly note: string;
  },
): Discrepancy[] {
  const joined = new Map<string, Span[]>();
  for (const { value, members } of told.answers) {
    const list = joined.get(value);
    if (list) list.push(...members);
    else joined.set(value, [...members]);
  }
  const values = [...joined]
    .map(([value, members]) => ({
      value,
      members: sortSpans(members),
      accounts: descent.accountsOf(members.map((member) => member.report)),
    }))
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => b.members.length - a.members.length || (a.value < b.value ? -1 : 1));
  if (values.length < 2) return [];
  const { kind, subject, severity, note } = told;
  const spans = values.flatMap((value) => value.members.map((span) => `${span.report}:${span.start}`)).sort();
  return [{ id: stableId('di', kind, subject, ...spans), kind, subject, severity, scope: scopeOf(values), values, note }];
}

function sortSpans(spans: readonly Span[]): Span[] {
  const seen = new Set<string>();
  return [...spans]
    .sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || a.end - b.end))
    .filter(({ report, start, end }) => {
      const key = `${report}:${start}:${end}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** within-report: one report alone gives all answers; within-account: no two answers stand in different accounts. */
function scopeOf(values: Discrepancy['values']): Discrepancy['scope'] {
  const reports = new Set(values.flatMap((value) => value.members.map((member) => member.report)));
  if (reports.size === 1) return 'within-report';
  const accounts = new Set(values.flatMap((value) => value.accounts));
  return accounts.size > 1 ? 'between-accounts' : 'within-account';
}
