import type { Id, StatementStatus, Trace } from '../../model/index.ts';

/** What the trace says about whose word counts. */
export interface Independence {
  /** Account of a report; a bridge has none. */
  accountOf(report: Id): Id | undefined;
  /** Accounts in which a report is listed, a bridge too. */
  accountsOf(report: Id): readonly Id[];
  /** Whether two accounts stand on their own: no undecided link between their reports. */
  independent(a: Id, b: Id): boolean;
}

export function readIndependence(trace: Trace): Independence {
  const bridges = new Set(trace.bridges);
  const listed = new Map<Id, Id[]>();
  for (const account of trace.accounts)
    for (const report of account.reports) listed.set(report, [...(listed.get(report) ?? []), account.id]);
  const accountOf = (report: Id): Id | undefined =>
    bridges.has(report) || (listed.get(report)?.length ?? 0) > 1 ? undefined : listed.get(report)?.[0];
  const doubtful = new Set<string>();
  for (const link of trace.links) {
    if (link.kind !== 'undecided') continue;
    const [a, b] = [accountOf(link.from), accountOf(link.to)];
    if (a && b) doubtful.add([a, b].sort().join(' '));
  }
  return {
    accountOf,
    accountsOf: (report) => listed.get(report) ?? [],
    independent: (a, b) => a !== b && !doubtful.has([a, b].sort().join(' ')),
  };
}

/**
 * How well a statement is borne out.
 * @param input reports that tell it, and reports that tell the opposite
 */
export function statusOf(input: {
  readonly telling: readonly Id[];
  readonly contradicting: readonly Id[];
  readonly independence: Independence;
}): StatementStatus {
  const { telling, contradicting, independence } = input;
  const accounts = [...new Set(telling.flatMap((report) => independence.accountOf(report) ?? []))];
  const against = new Set(contradicting.flatMap((report) => independence.accountOf(report) ?? []));
  if (accounts.some((one) => [...against].some((other) => other !== one))) return 'disputed';
  if (accounts.some((one) => accounts.some((other) => independence.independent(one, other)))) return 'corroborated';
  return new Set(telling).size > 1 ? 'one-account' : 'single-report';
}
