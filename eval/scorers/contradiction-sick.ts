import { readFileSync } from 'node:fs';
import { contradictionScorer } from '../contradiction.ts';

export default contradictionScorer({
  set: 'contradiction-sick',
  folder: 'contradiction-sick',
  metricSource: 'Marelli et al. 2014, SICK: accuracy over entailment, contradiction, neutral',
  target: 0.8,
  read: (folder) =>
    readFileSync(`${folder}/SICK_test_annotated.txt`, 'utf8')
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split('\t'))
      .flatMap(([, text, hypothesis, , gold]) => (text && hypothesis && gold ? [{ text, hypothesis, gold }] : [])),
  name: (judgement) => ({ entails: 'ENTAILMENT', contradicts: 'CONTRADICTION', neutral: 'NEUTRAL' })[judgement.verdict],
});
