import type { RemarkCluster, RemarkEdge } from './remark-cluster.ts';
import type { RemarkNode } from './remarks.ts';

/** Connected renderings are one utterance: parts that a report merges belong together. Indirect ones join, but join nothing to each other. */
export function clusterRemarks(nodes: readonly RemarkNode[], edges: readonly RemarkEdge[]): RemarkCluster[] {
  const parent = nodes.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] as number;
    return root;
  };
  const isDirect = ({ i, j }: RemarkEdge): boolean => !!nodes[i]?.marked && !!nodes[j]?.marked;
  for (const edge of edges) if (isDirect(edge)) parent[Math.max(find(edge.i), find(edge.j))] = Math.min(find(edge.i), find(edge.j));
  const direct = nodes.map((_, i) => find(i));
  joinIndirect(nodes, edges, direct);
  const groups = new Map<number, RemarkNode[]>();
  for (const node of nodes) groups.set(direct[node.index] as number, [...(groups.get(direct[node.index] as number) ?? []), node]);
  return [...groups.values()].map((members) => {
    const inside = new Set(members.map((node) => node.index));
    return { nodes: members, edges: edges.filter(({ i, j }) => inside.has(i) && inside.has(j)) };
  });
}

/** Indirect rendering → its best edge to a marked one. */
function nearestMarked(nodes: readonly RemarkNode[], edges: readonly RemarkEdge[]): Map<number, RemarkEdge> {
  const best = new Map<number, RemarkEdge>();
  for (const edge of edges) {
    const [a, b] = [nodes[edge.i] as RemarkNode, nodes[edge.j] as RemarkNode];
    if (a.marked === b.marked) continue;
    const indirect = a.marked ? b.index : a.index;
    if (!best.has(indirect) || (best.get(indirect) as RemarkEdge).score < edge.score) best.set(indirect, edge);
  }
  return best;
}

/** Each indirect rendering goes to the marked one it is nearest to; those without one are joined among themselves. */
function joinIndirect(nodes: readonly RemarkNode[], edges: readonly RemarkEdge[], root: number[]): void {
  const best = nearestMarked(nodes, edges);
  for (const [indirect, { i, j }] of best) root[indirect] = root[i === indirect ? j : i] as number;
  const indirect = new Map<number, number[]>();
  for (const [k, r] of root.entries()) if (!nodes[k]?.marked) indirect.set(r, [...(indirect.get(r) ?? []), k]);
  for (const { i, j } of edges) {
    if (nodes[i]?.marked || nodes[j]?.marked || best.has(i) || best.has(j)) continue;
    const [low, high] = [Math.min(root[i] as number, root[j] as number), Math.max(root[i] as number, root[j] as number)];
    if (low === high) continue;
    const moved = indirect.get(high) ?? [];
    for (const k of moved) root[k] = low;
    indirect.set(low, [...(indirect.get(low) ?? []), ...moved]);
    indirect.delete(high);
  }
}
