import type { Account, Dossier, Id, Link } from '../../model/index.ts';

/**
 * The link by which a report is drawn under another report of its account: the strongest directed one that leads to it;
 * for an account without established order, the strongest to any report of it that is not this one.
 */
export function bestSource(dossier: Dossier, account: Account, report: Id): Link | undefined {
  if (account.origin.kind === 'report' && account.origin.report === report) return undefined;
  const others = new Set(account.reports.filter((id) => id !== report));
  const into = dossier.links.filter((link) => link.directed && link.kind !== 'undecided' && link.to === report && others.has(link.from));
  const best = strongest(into);
  if (best) return best;
  if (account.origin.kind === 'unseen') return undefined;
  const undirected = dossier.links.filter(
    (link) =>
      !link.directed &&
      link.kind !== 'undecided' &&
      ((link.to === report && others.has(link.from)) || (link.from === report && others.has(link.to))),
  );
  return strongest(undirected);
}

function strongest(links: readonly Link[]): Link | undefined {
  return links.reduce<Link | undefined>(
    (best, link) => (best === undefined || link.score > best.score || (link.score === best.score && link.from < best.from) ? link : best),
    undefined,
  );
}
