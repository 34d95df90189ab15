import type { Discrepancy } from '../../model/index.ts';
import { relateWords } from '../../text/index.ts';
import type { StorySentence } from '../sentences.ts';
import { compareFacts, type Fact } from './facts.ts';
import type { DiscrepancyContext } from './find-discrepancies.ts';
import { institutions } from './lexicon/sense.ts';
import { SENSE } from './settings.ts';

/** "at a school" in a report made from one that has "at a hospital": another institution at the same place. */
export function byInstitution(context: DiscrepancyContext): Discrepancy[] {
  const facts = context.pairs.flatMap(({ a, b, placed, share }): Fact[] => {
    if (!placed || share < SENSE.institution) return [];
    const [left, right] = [namedIn(a), namedIn(b)];
    const [x, ...more] = [...left].filter((one) => ![...right].some((other) => isOne(one, other)));
    const [y, ...others] = [...right].filter((one) => ![...left].some((other) => isOne(one, other)));
    if (!x || !y || more.length || others.length) return [];
    const key = [x, y].sort().join(' or ');
    return [
      { key, value: x, sentence: a },
      { key, value: y, sentence: b },
    ];
  });
  return compareFacts(context, facts, {
    kind: 'identity',
    subjectOf: (key) => `which building or institution: ${key}`,
    noteOf: (values) => `It is told of ${values.join(' and of ')}.`,
  });
}

const isOne = (a: string, b: string): boolean => a === b || (relateWords(a, b)?.nearness ?? 0) >= SAME;
const SAME = 0.7;

function namedIn({ tokens }: StorySentence): Set<string> {
  return new Set(tokens.filter((token) => institutions.has(token.lemma) && token.pos === 'NOUN').map((token) => token.lemma));
}
