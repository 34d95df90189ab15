import { readFileSync } from 'node:fs';
import { contradictionScorer } from '../contradiction.ts';

export default contradictionScorer({
  set: 'contradiction-fever-sym',
  folder: 'contradiction-fever-sym',
  metricSource: 'Schuster et al. 2019, FEVER Symmetric: accuracy over SUPPORTS and REFUTES',
  target: 0.68,
  read: (folder) =>
    readFileSync(`${folder}/dev.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { claim: string; evidence: string; gold_label: string })
      .map((row) => ({ text: row.evidence, hypothesis: row.claim, gold: row.gold_label })),
  // The set knows no third class: what the evidence does not cover, it refutes by saying something else.
  name: (judgement) => (judgement.verdict !== 'contradicts' && judgement.support >= 0.8 ? 'SUPPORTS' : 'REFUTES'),
});
