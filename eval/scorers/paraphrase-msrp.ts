import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeParaphrase } from '../../src/text/index.ts';
import type { EvalContext, Scorer, SetResult } from '../types.ts';
import { jaccard } from '../word-overlap.ts';

interface Pair {
  readonly same: boolean;
  readonly a: string;
  readonly b: string;
}

function readPairs(bench: string, file: string): Pair[] {
  const lines = readFileSync(join(bench, 'paraphrase-msrp', file), 'utf8')
    .split(/\r?\n/)
    .slice(1);
  return lines.map((line) => line.split('\t')).flatMap(([label, , , a, b]) => (a && b ? [{ same: label === '1', a, b }] : []));
}

function rate(
  pairs: readonly Pair[],
  says: (pair: Pair) => boolean,
): { readonly accuracy: number; readonly f1: number; readonly wrong: readonly Pair[] } {
  const wrong: Pair[] = [];
  let hit = 0;
  let said = 0;
  for (const pair of pairs) {
    const yes = says(pair);
    if (yes) said++;
    if (yes && pair.same) hit++;
    if (yes !== pair.same) wrong.push(pair);
  }
  const gold = pairs.filter((pair) => pair.same).length;
  return { accuracy: 1 - wrong.length / pairs.length, f1: (2 * hit) / (said + gold), wrong };
}

/** The threshold of the peer is swept on these very pairs, in its favour. */
function bestJaccard(pairs: readonly Pair[]): { readonly accuracy: number; readonly f1: number } {
  const scored = pairs.map((pair) => ({ pair, score: jaccard(pair.a, pair.b) }));
  const thresholds = Array.from({ length: 40 }, (_, i) => 0.2 + i / 80);
  const rates = thresholds.map((threshold) => rate(pairs, (pair) => (scored.find((row) => row.pair === pair)?.score ?? 0) >= threshold));
  return rates.reduce((best, one) => (one.accuracy > best.accuracy ? one : best));
}

const scorer: Scorer = {
  stage: 'collate',
  set: 'paraphrase-msrp',
  metricSource: 'Dolan, Quirk and Brockett 2004: accuracy and F1 of the class "paraphrase"',
  needs: 'paraphrase-msrp',
  async run(context: EvalContext): Promise<SetResult> {
    const pairs = [...readPairs(context.bench, 'train.tsv'), ...readPairs(context.bench, 'val.tsv')];
    const { accuracy, f1, wrong } = rate(pairs, (pair) => judgeParaphrase(pair.a, pair.b).same);
    const peer = context.peers ? bestJaccard(pairs.filter((_, i) => i % 4 === 0)) : undefined;
    return {
      scores: [
        { metric: 'accuracy', value: accuracy, target: 0.755, ...(peer ? { peers: { jaccard: peer.accuracy } } : {}) },
        { metric: 'F1', value: f1, target: 0.83, ...(peer ? { peers: { jaccard: peer.f1 } } : {}) },
      ],
      items: pairs.length,
      misses: wrong.map((pair) => `${pair.same ? 'same' : 'other'} | ${pair.a} | ${pair.b}`),
    };
  },
};
export default scorer;
