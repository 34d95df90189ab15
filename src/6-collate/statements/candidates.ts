import { type ClaimNode, termOf } from './nodes.ts';
import { CANDIDATES } from './settings.ts';
import { SLOTS, slotKeys } from './slots/index.ts';

/** Finds for each node the nodes that share rare words, names or numbers with it, by an inverted index; pairs with i < j. */
export function findCandidates(nodes: readonly ClaimNode[]): (readonly [i: number, j: number])[] {
  const postings = new Map<string, { readonly node: number; readonly weight: number }[]>();
  const totals = nodes.map((node) => {
    let total = 0;
    const seen = new Set<string>();
    for (const word of node.wording.words) {
      const term = termOf(word);
      if (!term || seen.has(term)) continue;
      seen.add(term);
      total += word.weight;
      const list = postings.get(term);
      if (list) list.push({ node: node.index, weight: word.weight });
      else postings.set(term, [{ node: node.index, weight: word.weight }]);
    }
    return total;
  });
  const shared = new Map<number, Map<number, number>>();
  for (const list of postings.values()) {
    if (list.length < 2 || list.length > CANDIDATES.maxPostings) continue;
    for (let a = 0; a < list.length; a++) {
      for (let b = a + 1; b < list.length; b++) addShared(shared, list[a]!.node, list[b]!.node, Math.min(list[a]!.weight, list[b]!.weight));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (const [i, row] of shared) {
    const near = [...row]
      .map(([j, weight]) => ({ j, share: weight / (Math.min(totals[i]!, totals[j]!) || 1) }))
      .filter((one) => one.share >= CANDIDATES.minShared)
      .sort((x, y) => y.share - x.share || x.j - y.j)
      .slice(0, CANDIDATES.most);
    for (const { j } of near) pairs.push([i, j]);
  }
  return pairs;
}

/** Pairs of nodes that fill a slot alike, whatever their words; pairs with i < j. */
export function findBySlots(nodes: readonly ClaimNode[]): (readonly [i: number, j: number])[] {
  const postings = new Map<string, number[]>();
  for (const node of nodes) {
    for (const key of slotKeys(node.slots)) {
      const list = postings.get(key);
      if (list) list.push(node.index);
      else postings.set(key, [node.index]);
    }
  }
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const list of postings.values()) {
    if (list.length < 2 || list.length > SLOTS.maxPostings) continue;
    for (let a = 0; a < list.length; a++) {
      for (let b = a + 1; b < list.length; b++) {
        const [i, j] = [list[a]!, list[b]!];
        const key = i * nodes.length + j;
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push([i, j]);
      }
    }
  }
  return pairs;
}

function addShared(shared: Map<number, Map<number, number>>, a: number, b: number, weight: number): void {
  const [i, j] = a < b ? [a, b] : [b, a];
  let row = shared.get(i);
  if (!row) shared.set(i, (row = new Map()));
  row.set(j, (row.get(j) ?? 0) + weight);
}
