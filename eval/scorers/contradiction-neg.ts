import { readFileSync } from 'node:fs';
import { contradictionScorer, type JudgedPair } from '../contradiction.ts';

const decoder = new TextDecoder('windows-1252');

function readSet(folder: string, name: string): JudgedPair[] {
  return decoder
    .decode(readFileSync(`${folder}/${name}.txt`))
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'))
    .flatMap(([, text, hypothesis, gold]) =>
      text && hypothesis && gold ? [{ text, hypothesis, gold: name === 'RTE' ? `RTE ${gold}` : gold }] : [],
    );
}

/** RTE knows two classes only; its gold is marked so that one naming serves all three parts. */
const classes = { entails: 'entailment', contradicts: 'contradiction', neutral: 'neutral' } as const;

export default contradictionScorer({
  set: 'contradiction-neg',
  folder: 'contradiction-neg',
  metricSource: 'Hossain et al. 2020, negation in RTE, SNLI and MNLI: accuracy over all pairs; two classes in RTE',
  read: (folder) => ['RTE', 'SNLI', 'MNLI'].flatMap((name) => readSet(folder, name)),
  name: (judgement, pair) =>
    pair.gold.startsWith('RTE ') ? `RTE ${judgement.verdict === 'entails' ? 'entailment' : 'not_entailment'}` : classes[judgement.verdict],
});
