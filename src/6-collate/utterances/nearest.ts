import type { Id } from '../../model/index.ts';
import { likeness, placesWithin } from './plain-words.ts';
import type { RemarkCluster } from './remark-cluster.ts';
import type { RemarkNode } from './remarks.ts';

/** The words of the one stand in the other, unbroken but where an ellipsis tells of a cut. */
export const isWithin = (inner: RemarkNode, outer: RemarkNode): boolean => placesWithin(inner.parts, outer.words) !== undefined;

/** Which other wordings count: none of these, and none that only these reports have. */
interface Elsewhere {
  readonly besides: readonly RemarkNode[];
  readonly reports: readonly Id[];
}

/** How near a wording is to the nearest marked one elsewhere, 0 to 1; undefined where there is none. */
export type NearestElsewhere = (of: RemarkNode, elsewhere: Elsewhere) => number | undefined;

interface Neighbour {
  readonly node: RemarkNode;
  readonly nearness: number;
}

/** Ranks the wordings of an utterance by their nearness to one of them, once for each that is asked for. */
export function findNearest(cluster: RemarkCluster): NearestElsewhere {
  const marked = cluster.nodes.filter((node) => node.marked);
  const ranked = new Map<RemarkNode, readonly Neighbour[]>();
  const rank = (of: RemarkNode): readonly Neighbour[] => {
    const known = ranked.get(of);
    if (known) return known;
    const made = marked.map((node) => ({ node, nearness: nearness(of, node) })).sort((a, b) => b.nearness - a.nearness);
    ranked.set(of, made);
    return made;
  };
  return (of, { besides, reports }) =>
    rank(of).find(({ node }) => !besides.includes(node) && node.remarks.some(({ report }) => !reports.includes(report)))?.nearness;
}

/** Likeness, where a fragment of a longer remark counts as wholly like. */
function nearness(a: RemarkNode, b: RemarkNode): number {
  return isWithin(a, b) || isWithin(b, a) ? 1 : likeness(a.words, b.words);
}
