import type { Id, StatementStatus, Trace } from '../../model/index.ts';

/** What the trace says about whose word counts. */
export interface Independence {
  /** Account of a report; a bridge has none. */
  accountOf(report: Id): Id | undefined;
  /** Accounts in which a report is listed, a bridge too. */
  accountsOf(report: Id): readonly Id[];
  /** Whether two accounts stand on their own: no undecided link between their reports. */
  independent(a: Id, b: Id): boolean;
  /** Whether a report says that it has something from a report of this account: what both tell may be no more than that. */
  cites(report: Id, account: Id): boolean;
}

export function readIndependence(trace: Trace): Independence {
  const bridges = new Set(trace.bridges);
  const listed = new Map<Id, Id[]>();
  for (const account of trace.accounts)
    for (const report of account.reports) listed.set(report, [...(listed.get(report) ?? []), account.id]);
  const accountOf = (report: Id): Id | undefined =>
    bridges.has(report) || (listed.get(report)?.length ?? 0) > 1 ? undefined : listed.get(report)?.[0];
  const doubtful = new Set<string>();
  const cited = new Set<string>();
  for (const link of trace.links) {
    if (link.kind === 'cites') for (const account of listed.get(link.from) ?? []) cited.add(`${link.to} ${account}`);
    if (link.kind !== 'undecided') continue;
    const [a, b] = [accountOf(link.from), accountOf(link.to)];
    if (a && b) doubtful.add([a, b].sort().join(' '));
  }
  return {
    accountOf,
    accountsOf: (report) => listed.get(report) ?? [],
    independent: (a, b) => a !== b && !doubtful.has([a, b].sort().join(' ')),
    cites: (report, account) => cited.has(`${report} ${account}`),
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
  const tellers = telling.flatMap((report) => {
    const account = independence.accountOf(report);
    return account ? [{ report, account }] : [];
  });
  if (accounts.length > 1 && tellers.some((one) => tellers.some((other) => standApart(one, other, independence)))) return 'corroborated';
  return new Set(telling).size > 1 ? 'one-account' : 'single-report';
}

interface Teller {
  readonly report: Id;
  readonly account: Id;
}

/** Of two accounts that stand on their own, and neither report has it from the other's. */
function standApart(a: Teller, b: Teller, { independent, cites }: Independence): boolean {
  return independent(a.account, b.account) && !cites(a.report, b.account) && !cites(b.report, a.account);
}
