import { dependentKinds, type Id, type Trace } from '../model/index.ts';

/** Which accounts a report stands in, and which reports it was made from. */
export interface Descent {
  /** Accounts of the reports, sorted, each once. */
  readonly accountsOf: (reports: Iterable<Id>) => Id[];
  /** How many accounts the reports tell for; one that draws on several tells for none. */
  readonly countAccounts: (reports: Iterable<Id>) => number;
  /** Reports that this one was made from, directly or through others; only where the order is established. */
  readonly sourcesOf: (report: Id) => ReadonlySet<Id>;
  /** Both stand in one account, or one was made from the other. */
  readonly related: (a: Id, b: Id) => boolean;
}

/** Reads descent out of a trace. */
export function readDescent(trace: Trace): Descent {
  const accounts = new Map<Id, Id[]>();
  for (const account of trace.accounts)
    for (const report of account.reports) {
      const list = accounts.get(report);
      if (list) list.push(account.id);
      else accounts.set(report, [account.id]);
    }
  const parents = parentsIn(trace);
  const known = new Map<Id, ReadonlySet<Id>>();
  const sourcesOf = (report: Id): ReadonlySet<Id> => {
    const done = known.get(report);
    if (done) return done;
    const found = new Set<Id>();
    const open = [...(parents.get(report) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === report || found.has(next)) continue;
      found.add(next);
      open.push(...(parents.get(next) ?? []));
    }
    known.set(report, found);
    return found;
  };
  return {
    accountsOf: (reports) => {
      const found = new Set<Id>();
      for (const report of reports) for (const account of accounts.get(report) ?? []) found.add(account);
      return [...found].sort();
    },
    countAccounts: (reports) => {
      const own = [...reports].flatMap((report) => {
        const found = accounts.get(report) ?? [];
        return found.length === 1 ? found : [];
      });
      return new Set(own).size;
    },
    sourcesOf,
    related: (a, b) =>
      a === b || (accounts.get(a) ?? []).some((one) => accounts.get(b)?.includes(one)) || sourcesOf(a).has(b) || sourcesOf(b).has(a),
  };
}

/** For each report those that it was made from directly, as far as the order is established. */
function parentsIn({ links, accounts, bridges }: Trace): Map<Id, Id[]> {
  const parents = new Map<Id, Id[]>();
  const add = (report: Id, parent: Id): void => {
    const list = parents.get(report);
    if (list) list.push(parent);
    else parents.set(report, [parent]);
  };
  const dependent = links.filter(({ kind }) => dependentKinds.has(kind));
  for (const { directed, from, to } of dependent) if (directed) add(to, from);
  // An account that goes back to one of its reports: what was made from any other comes from there too. An outlet's next report was not made from its last.
  const made = new Set(dependent.flatMap(({ kind, from, to }) => (kind === 'same-publisher' ? [] : [from, to])));
  for (const { origin, reports } of accounts) {
    if (origin.kind !== 'report') continue;
    for (const report of reports) if (report !== origin.report && made.has(report) && !bridges.includes(report)) add(report, origin.report);
  }
  return parents;
}
