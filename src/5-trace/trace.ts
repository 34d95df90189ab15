import type { AnnotatedReport, Trace } from '../model/index.ts';
import { onceEach } from '../text/index.ts';
import { makeAccounts } from './accounts.ts';
import { findBridges } from './bridges.ts';
import { type Fabric, readFabric } from './fabric.ts';
import { makeLinks, publisherPairs } from './links.ts';
import { comparePairs, type PairTable } from './pairs.ts';
import { DisjointSets } from './union.ts';

/**
 * Finds what each report was made from, and how many independent accounts remain.
 * @param reports the reports of one story
 * @returns links with their evidence, accounts, bridges and the count; the same whatever the order of reports
 */
export function trace(reports: readonly AnnotatedReport[]): Trace {
  const fabrics = reports.map(fabricOf).sort(inTime);
  const pairs = comparePairs(fabrics);
  const bridges = findBridges(fabrics, pairs);
  const sets = joinAccounts(fabrics, pairs, bridges);
  const drawnOn = drawOn(pairs, bridges, sets);
  const accountsOf = (at: number): readonly number[] => drawnOn.get(at) ?? [sets.find(at)];
  const links = makeLinks(fabrics, pairs, accountsOf);
  const groups = [
    ...new Set(
      fabrics
        .keys()
        .filter((at) => !bridges.has(at))
        .map((at) => sets.find(at)),
    ),
  ].map((account) => [...fabrics.keys()].filter((at) => accountsOf(at).includes(account)));
  const accounts = makeAccounts(groups, fabrics, links, bridges);
  return {
    links,
    accounts,
    bridges: [...bridges].sort((a, b) => a - b).map((at) => (fabrics[at] as Fabric).id),
    independentAccounts: {
      min: leastAccounts(groups.length, pairs, accountsOf, bridges),
      max: mostAccounts(groups.length, fabrics, pairs),
    },
  };
}

/** A report is read once; the next report of its story finds it ready. */
const fabricOf = onceEach(readFabric);

/** Oldest first, undated last; the id settles the rest. */
function inTime(a: Fabric, b: Fabric): number {
  const at = ({ annotated: { report } }: Fabric): number => {
    const time = report.published ? Date.parse(report.published.value) : Number.NaN;
    return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
  };
  const [left, right] = [at(a), at(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Reports that depend on each other, or have one publisher, are one account; bridges join nothing. */
function joinAccounts(fabrics: readonly Fabric[], pairs: PairTable, bridges: ReadonlySet<number>): DisjointSets {
  const sets = new DisjointSets(fabrics.length);
  for (const [i, j] of [...pairs.dependent(), ...publisherPairs(fabrics)]) if (!bridges.has(i) && !bridges.has(j)) sets.join(i, j);
  return sets;
}

/** For each bridge the accounts that it draws on. */
function drawOn(pairs: PairTable, bridges: ReadonlySet<number>, sets: DisjointSets): Map<number, number[]> {
  const drawn = new Map<number, number[]>();
  for (const at of bridges) {
    const sources = pairs.dependentOn(at).filter((other) => !bridges.has(other));
    drawn.set(
      at,
      [...new Set(sources.map((other) => sets.find(other)))].sort((a, b) => a - b),
    );
  }
  // A copy of a bridge is a bridge between the same accounts.
  for (const at of bridges) {
    const twin = pairs
      .dependentOn(at)
      .find((other) => bridges.has(other) && (drawn.get(other)?.length ?? 0) > (drawn.get(at)?.length ?? 0));
    if (twin !== undefined && pairs.isCopy(at, twin)) drawn.set(at, drawn.get(twin) as number[]);
  }
  return drawn;
}

/** The count if every undecided pair depended on each other. */
function leastAccounts(
  size: number,
  pairs: PairTable,
  accountsOf: (at: number) => readonly number[],
  bridges: ReadonlySet<number>,
): number {
  const open = pairs.undecided().filter(([i, j]) => !bridges.has(i) && !bridges.has(j));
  const ids = [...new Set(open.flatMap(([i, j]) => [accountsOf(i)[0] as number, accountsOf(j)[0] as number]))];
  const sets = new DisjointSets(ids.length);
  for (const [i, j] of open) sets.join(ids.indexOf(accountsOf(i)[0] as number), ids.indexOf(accountsOf(j)[0] as number));
  return size - (ids.length - sets.sets().length);
}

/** The count if every report that could be a bridge, were it known to be the later one, is one. */
function mostAccounts(size: number, fabrics: readonly Fabric[], pairs: PairTable): number {
  const bridges = findBridges(fabrics, pairs, { orderOpen: true });
  const sets = joinAccounts(fabrics, pairs, bridges);
  const groups = new Set([...fabrics.keys()].filter((at) => !bridges.has(at)).map((at) => sets.find(at)));
  return Math.max(size, groups.size);
}
