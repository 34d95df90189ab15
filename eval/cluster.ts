import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusterTexts } from '../src/4-group/index.ts';
import type { EvalContext, Scorer, SetResult } from './types.ts';

interface Item {
  readonly id: string;
  readonly story: string;
  readonly date?: string;
  readonly title?: string;
  readonly text: string;
}

/** BCubed F1 (Bagga and Baldwin 1998; Amigó et al. 2009): per item the precision and recall of its cluster, the mean of each over items. */
export function bcubed(
  gold: readonly string[],
  clusters: readonly (readonly number[])[],
): { precision: number; recall: number; f1: number } {
  const sizes = new Map<string, number>();
  for (const story of gold) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  let precision = 0;
  let recall = 0;
  for (const cluster of clusters) {
    const inside = new Map<string, number>();
    for (const at of cluster) inside.set(gold[at] as string, (inside.get(gold[at] as string) ?? 0) + 1);
    for (const at of cluster) {
      const same = inside.get(gold[at] as string) as number;
      precision += same / cluster.length;
      recall += same / (sizes.get(gold[at] as string) as number);
    }
  }
  precision /= gold.length;
  recall /= gold.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** The program that a user could write in an afternoon: each text joins the nearest cluster centroid of TF-IDF vectors above a bar, else opens one. */
function onePass(items: readonly Item[], bar: number): number[][] {
  const bags = items.map((item) => {
    const bag = new Map<string, number>();
    for (const word of `${item.title ?? ''} ${item.text}`.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])
      bag.set(word, (bag.get(word) ?? 0) + 1);
    return bag;
  });
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const vectors = bags.map((bag) => {
    const vector = new Map(
      [...bag].map(([word, count]) => [word, (1 + Math.log(count)) * Math.log(items.length / (frequency.get(word) as number))]),
    );
    const length = Math.hypot(...vector.values()) || 1;
    for (const [word, weight] of vector) vector.set(word, weight / length);
    return vector;
  });
  const clusters: { members: number[]; sum: Map<string, number> }[] = [];
  for (const [at, vector] of vectors.entries()) {
    let best: { members: number[]; sum: Map<string, number> } | undefined;
    let nearest = bar;
    for (const cluster of clusters) {
      let dot = 0;
      for (const [word, weight] of vector) dot += weight * (cluster.sum.get(word) ?? 0);
      const likeness = dot / (Math.hypot(...cluster.sum.values()) || 1);
      if (likeness > nearest) [best, nearest] = [cluster, likeness];
    }
    best ??= clusters[clusters.push({ members: [], sum: new Map() }) - 1] as { members: number[]; sum: Map<string, number> };
    best.members.push(at);
    for (const [word, weight] of vector) best.sum.set(word, (best.sum.get(word) ?? 0) + weight);
  }
  return clusters.map((cluster) => cluster.members);
}

/** Bar of the one-pass program: the best of .1 to .4 over the three sets together. */
const onePassBar = 0.2;

/** A scorer for a set of texts with a story each; the story, the source and the id are hidden from the program. */
export function makeClusterScorer(set: string, target: number): Scorer {
  return {
    stage: 'group',
    set,
    metricSource: 'BCubed F1, Bagga and Baldwin 1998; one threshold for all sets',
    needs: `${set}/items.jsonl`,
    async run({ bench, peers }: EvalContext): Promise<SetResult> {
      const items = readFileSync(join(bench, set, 'items.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Item);
      const gold = items.map((item) => item.story);
      const clusters = clusterTexts(items.map(({ title, text, date }, at) => ({ id: String(at).padStart(6, '0'), title, text, date })));
      const { precision, recall, f1 } = bcubed(gold, clusters);
      const peer = peers ? { 'one-pass TF-IDF': bcubed(gold, onePass(items, onePassBar)).f1 } : {};
      return {
        items: items.length,
        misses: [],
        scores: [
          { metric: 'BCubed F1', value: f1, target, peers: peer },
          { metric: 'BCubed precision', value: precision },
          { metric: 'BCubed recall', value: recall },
        ],
      };
    },
  };
}
