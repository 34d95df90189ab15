import { alignWords, type WordAlignment } from './align.ts';
import { type Conflict, excluding, findConflicts, isHedged } from './conflicts.ts';
import { SAMENESS, VERDICT } from './settings.ts';
import { type Features, featuresOf } from './similarity.ts';
import { type Wording, wordingOf } from './words.ts';

/** How far two wordings say the same. */
export interface Sameness {
  /** 0 (nothing in common) to 1 (the same); about the share of the meaning that is common. */
  readonly score: number;
  readonly features: Features;
  readonly alignment: WordAlignment;
  /** For the reader: what agrees, and what does not. */
  readonly reasons: readonly { readonly kind: string; readonly score: number; readonly note: string }[];
}

/** Whether a text bears a hypothesis out. */
export interface Judgement {
  readonly verdict: 'entails' | 'contradicts' | 'neutral';
  /** Share of the hypothesis that the text covers, 0 to 1. */
  readonly support: number;
  /** The text only reports, asks or supposes. */
  readonly hedged: boolean;
  readonly conflicts: readonly Conflict[];
}

const logistic = (z: number): number => 1 / (1 + Math.exp(-z));
const prepared = (wording: Wording | string): Wording => (typeof wording === 'string' ? wordingOf(wording) : wording);

/**
 * Whether two sentences, clauses or headlines say the same: soft word alignment (Sultan et al. 2014; WordNet), word order, letters, names and
 * numbers, weighed by a small logistic (SAMENESS).
 * @param first text, or a wording prepared before (faster where one is compared many times)
 * @returns a score and its evidence; symmetric
 */
export function compareWordings(first: Wording | string, second: Wording | string): Sameness {
  const a = prepared(first);
  const b = prepared(second);
  const alignment = alignWords(a, b);
  const features = featuresOf(a, b, alignment);
  let z: number = SAMENESS.bias;
  for (const name of ['overlap', 'least', 'verbatim', 'order', 'letters', 'names', 'numbers', 'length'] as const)
    z += SAMENESS[name] * features[name];
  const score = logistic(z);
  return {
    score,
    features,
    alignment,
    reasons: reasonsOf(features),
  };
}

function reasonsOf(features: Features): Sameness['reasons'] {
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  return [
    { kind: 'words', score: features.overlap, note: `${percent(features.overlap)} of the meaning-bearing words have a partner` },
    ...(features.names < 1 ? [{ kind: 'names', score: features.names, note: `${percent(features.names)} of the names agree` }] : []),
    ...(features.numbers < 1
      ? [{ kind: 'numbers', score: features.numbers, note: `${percent(features.numbers)} of the numbers agree` }]
      : []),
  ];
}

/**
 * Whether one text contradicts, bears out or leaves open another: word alignment, then typed conflicts (after de Marneffe, Rafferty and Manning
 * 2008, "Finding contradictions in text").
 * @param text what is given
 * @param hypothesis what is asked about
 */
export function judgeWordings(text: Wording | string, hypothesis: Wording | string): Judgement {
  const a = prepared(text);
  const b = prepared(hypothesis);
  const alignment = alignWords(a, b);
  const conflicts = findConflicts(a, b, alignment);
  const support = alignment.coverageB;
  const excluded = conflicts.some((conflict) => excluding.has(conflict.kind));
  const verdict =
    excluded && support >= VERDICT.contradicts ? 'contradicts' : !excluded && support >= VERDICT.entails ? 'entails' : 'neutral';
  return { verdict, support, hedged: isHedged(a), conflicts };
}
