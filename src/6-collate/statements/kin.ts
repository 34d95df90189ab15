import type { Id, Trace } from '../../model/index.ts';
import type { ClaimNode } from './nodes.ts';

/** How the tellers of two claims stand to each other: one report tells both, their reports share an account, or neither. */
export type Kinship = 'one-report' | 'one-account' | 'strangers';

/** Reads from the trace who depends on whom; a bridge is kin to every account that it draws on. */
export function kinshipOf(trace: Trace, nodes: readonly ClaimNode[]): (i: number, j: number) => Kinship {
  const accountsOf = new Map<Id, Id[]>();
  for (const account of trace.accounts)
    for (const report of account.reports) accountsOf.set(report, [...(accountsOf.get(report) ?? []), account.id]);
  const reports = nodes.map((node) => new Set(node.claims.map((claim) => claim.report)));
  const accounts = reports.map((set) => new Set([...set].flatMap((report) => accountsOf.get(report) ?? [])));
  return (i, j) => {
    if (meet(reports[i]!, reports[j]!)) return 'one-report';
    return meet(accounts[i]!, accounts[j]!) ? 'one-account' : 'strangers';
  };
}

function meet(a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const one of small) if (large.has(one)) return true;
  return false;
}
