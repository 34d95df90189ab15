import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnnotatedReport } from '../../model/index.ts';
import type { SentencePair } from '../align-sentences.ts';
import { findRetold } from './retold.ts';

const reportOf = (id: string, sentences: number): AnnotatedReport =>
  ({ report: { id }, annotations: { sentences: new Array(sentences).fill({}) } }) as unknown as AnnotatedReport;
const pairsOf = (scores: readonly number[]): SentencePair[] =>
  scores.map((score, index) => ({ a: { report: 'a', index }, b: { report: 'b', index }, score }) as unknown as SentencePair);

describe('reports that retell another from end to end', () => {
  const table: [name: string, scores: readonly number[], expected: boolean][] = [
    ['other words throughout', [0.2, 0.3, 0.35, 0.4, 0.3, 0.25, 0.45, 0.3], true],
    ['copied narration with new remarks', [1, 1, 0.9, 0.1, 1, 0.05, 1, 0.95], false],
    ['a few like sentences', [0.3, 0.35, 0.4], false],
    ['less than the shorter one', [0.3, 0.35, 0.4, 0.3, 0.3, 0.3], false],
  ];
  for (const [name, scores, expected] of table)
    it(name, () => assert.equal(findRetold([reportOf('a', 10), reportOf('b', 11)], pairsOf(scores)).has('a b'), expected));
});
