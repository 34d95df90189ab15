import type { Fabric } from './fabric.ts';
import type { PairTable } from './pairs.ts';
import { BRIDGE } from './settings.ts';
import { DisjointSets } from './union.ts';

export interface BridgeOptions {
  /** Take a report whose order to this one is open for a source of it: what could be a bridge. */
  readonly orderOpen?: boolean;
}

/**
 * Reports that draw on two or more accounts: without such a report its neighbours fall apart into groups that do not depend on each other; it has
 * sentences from each that the others do not give it; and in each group there is a report that tells much more than went into it
 * (a report whose neighbours are contained in it is their source, no bridge).
 */
export function findBridges(fabrics: readonly Fabric[], pairs: PairTable, { orderOpen = false }: BridgeOptions = {}): Set<number> {
  const bridges = new Set<number>();
  // One at a time, the clearest first: what is taken out no longer holds others together.
  for (;;) {
    let best: { readonly at: number; readonly least: number } | undefined;
    for (let at = 0; at < fabrics.length; at++) {
      if (bridges.has(at)) continue;
      const least = bridging(at, fabrics, pairs, { out: bridges, orderOpen });
      if (least > (best?.least ?? 0)) best = { at, least };
    }
    if (!best) return bridges;
    bridges.add(best.at);
  }
}

interface Search {
  /** Bridges found before. */
  readonly out: ReadonlySet<number>;
  readonly orderOpen: boolean;
}

/** How much the report draws on the second of its sources; 0 where it is no bridge. */
function bridging(at: number, fabrics: readonly Fabric[], pairs: PairTable, { out, orderOpen }: Search): number {
  // What was made from this report is none of its sources.
  const dependent = pairs.dependentOn(at).filter((other) => !out.has(other));
  const neighbours = dependent.filter((other) => pairs.direction(at, other).likely < 1);
  if (neighbours.length < 2) return 0;
  // Its copies hold its sources together as it does, whichever of them came first.
  const copies = new Set([at, ...dependent.filter((other) => pairs.isCopy(at, other))]);
  const apart = neighbours.filter((other) => !copies.has(other));
  if (apart.length < 2 || hangTogether(apart, pairs, (other) => copies.has(other) || out.has(other))) return 0;
  const sets = new DisjointSets(fabrics.length);
  for (const [i, j] of pairs.dependent()) if (!copies.has(i) && !copies.has(j) && !out.has(i) && !out.has(j)) sets.join(i, j);
  const sides = new Map<number, number[]>();
  for (const other of apart) sides.set(sets.find(other), [...(sides.get(sets.find(other)) ?? []), other]);
  if (sides.size < 2) return 0;
  const drawn = [...sides.values()].map((side) => drawnFrom(at, side, pairs, { orderOpen }));
  const good = drawn.filter((one, index) => {
    const elsewhere = new Set(drawn.flatMap((other, k) => (k === index ? [] : [...other.sentences])));
    const alone = [...one.sentences].filter((sentence) => !elsewhere.has(sentence)).length;
    return one.isSource && one.share >= BRIDGE.fromEach && one.richest <= BRIDGE.mostOfSource && alone >= BRIDGE.sentencesEach;
  });
  if (good.length < 2) return 0;
  return good.map(({ share }) => share).sort((x, y) => y - x)[1] as number;
}

/** Whether ways lead from the first report to all others without the reports taken out; in a dense story that is told after a few steps. */
function hangTogether(reports: readonly number[], pairs: PairTable, isOut: (report: number) => boolean): boolean {
  const missing = new Set(reports);
  const [first] = reports;
  if (first === undefined) return true;
  missing.delete(first);
  const seen = new Set([first]);
  for (const at of seen) {
    for (const next of pairs.dependentOn(at)) {
      if (isOut(next)) continue;
      seen.add(next);
      missing.delete(next);
    }
    if (missing.size === 0) return true;
  }
  return false;
}

function drawnFrom(at: number, side: readonly number[], pairs: PairTable, { orderOpen }: Pick<Search, 'orderOpen'>) {
  const sentences = new Set<number>();
  let share = 0;
  let richest = 1;
  // Three siblings of one lost text share different halves of it with each other: only what is known to come before can be drawn on.
  let isSource = false;
  for (const other of side) {
    const { mine, theirs, answered } = pairs.seenFrom(at, other);
    for (const sentence of answered) sentences.add(sentence);
    share = Math.max(share, mine);
    richest = Math.min(richest, theirs);
    isSource ||= pairs.direction(at, other).likely < (orderOpen ? 1 : 0);
  }
  return { sentences, share, richest, isSource };
}
