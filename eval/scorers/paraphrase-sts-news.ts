import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareWordings } from '../../src/text/index.ts';
import type { EvalContext, Scorer, SetResult } from '../types.ts';
import { jaccard, pearson } from '../word-overlap.ts';

const SETS: readonly (readonly [file: string, name: string, target?: number])[] = [
  ['headlines.2013', 'headlines 2013', 0.76],
  ['headlines.2014', 'headlines 2014', 0.76],
  ['deft-news.2014', 'deft-news 2014'],
  ['msrpar.2012', 'MSRpar 2012'],
  ['smtnews.2012', 'SMTnews 2012'],
];

interface Row {
  readonly gold: number;
  readonly a: string;
  readonly b: string;
}

function readRows(bench: string, file: string): Row[] {
  const lines = readFileSync(join(bench, 'paraphrase-sts-news', `dev-${file}.tsv`), 'utf8').split(/\r?\n/);
  return lines.map((line) => line.split('\t')).flatMap(([gold, a, b]) => (a && b ? [{ gold: Number(gold), a, b }] : []));
}

const scorer: Scorer = {
  stage: 'collate',
  set: 'paraphrase-sts-news',
  metricSource: 'Agirre et al., SemEval STS 2012 to 2014: Pearson correlation with the mean of human scores',
  needs: 'paraphrase-sts-news',
  async run(context: EvalContext): Promise<SetResult> {
    const scores = [];
    const misses: { readonly gap: number; readonly note: string }[] = [];
    let items = 0;
    for (const [file, name, target] of SETS) {
      const rows = readRows(context.bench, file);
      items += rows.length;
      const ours = rows.map((row) => compareWordings(row.a, row.b).score);
      const gold = rows.map((row) => row.gold);
      for (const [i, row] of rows.entries()) {
        const gap = (ours[i] as number) - row.gold / 5;
        misses.push({ gap: Math.abs(gap), note: `${(ours[i] as number).toFixed(2)} for ${row.gold / 5} | ${row.a} | ${row.b}` });
      }
      const peers = context.peers
        ? {
            jaccard: pearson(
              rows.map((row) => jaccard(row.a, row.b)),
              gold,
            ),
          }
        : undefined;
      scores.push({ metric: `Pearson, ${name}`, value: pearson(ours, gold), ...(target ? { target } : {}), ...(peers ? { peers } : {}) });
    }
    return { scores, items, misses: misses.sort((x, y) => y.gap - x.gap).map((miss) => miss.note) };
  },
};
export default scorer;
