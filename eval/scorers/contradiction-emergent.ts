import { readFileSync } from 'node:fs';
import { contradictionScorer } from '../contradiction.ts';

export default contradictionScorer({
  set: 'contradiction-emergent',
  folder: 'contradiction-emergent',
  metricSource: 'Ferreira and Vlachos 2016, Emergent: accuracy over for, against, observing',
  target: 0.7,
  read: (folder) =>
    readFileSync(`${folder}/dev.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { claim: string; headline: string; stance: string })
      .map((row) => ({ text: row.headline, hypothesis: row.claim, gold: row.stance })),
  name: (judgement) => (judgement.verdict === 'contradicts' ? 'against' : judgement.hedged ? 'observing' : 'for'),
});
