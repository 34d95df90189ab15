import { type WordAlignment, type WordPair, weighPairs } from './align.ts';
import type { Conflict, ConflictKind } from './conflict.ts';
import { excluding, findConflicts, isHedged } from './conflicts.ts';
import { remember } from './remember.ts';
import { SAMENESS, VERDICT } from './settings.ts';
import { type Features, featuresOf, likenessOf, polarityOf } from './similarity.ts';
import { type Word, type Wording, wordingOf } from './words.ts';

/** How far two wordings say the same. */
export interface Sameness {
  /** 0 (nothing in common) to 1 (the same); about the share of the meaning that is common. */
  readonly score: number;
  readonly features: Features;
  readonly alignment: WordAlignment;
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

/** The lexicon's nearness is of meaning; for bearing out, a synonym is as good as the word. */
const BROADER = 0.25;
const logistic = (z: number): number => 1 / (1 + Math.exp(-z));
const prepared = (wording: Wording | string): Wording => (typeof wording === 'string' ? wordingOf(wording) : wording);

/**
 * Whether two sentences, clauses or headlines say the same: soft word alignment (Sultan et al. 2014; WordNet), word order, letters, names and
 * numbers, weighed by a small logistic (SAMENESS).
 * @param first text, or a wording prepared before (faster where one is compared many times)
 * @returns a score and its evidence; symmetric
 */
export function compareWordings(first: Wording | string, second: Wording | string): Sameness {
  const [a, b] = [prepared(first), prepared(second)];
  const likeness = likenessRemembered(a, b);
  const alignment = weighPairs(a, b, likeness.pairs);
  const features = featuresOf(a, b, likeness, alignment);
  let z: number = SAMENESS.bias;
  for (const name of WEIGHED) z += SAMENESS[name] * features[name];
  return { score: logistic(z), features, alignment };
}

const WEIGHED = ['overlap', 'least', 'verbatim', 'order', 'letters', 'names', 'numbers', 'length'] as const;

// Weights are left out: they are of the story, and each report that comes to it changes them.
const likenessRemembered = remember(likenessOf);

/**
 * Whether one text contradicts, bears out or leaves open another: word alignment, then typed conflicts (after de Marneffe, Rafferty and Manning
 * 2008, "Finding contradictions in text").
 * @param text what is given
 * @param hypothesis what is asked about
 */
export function judgeWordings(text: Wording | string, hypothesis: Wording | string): Judgement {
  const a = prepared(text);
  const b = prepared(hypothesis);
  const alignment = weighPairs(a, b, likenessRemembered(a, b).pairs);
  const conflicts = findConflicts(a, b, alignment);
  const support = supportOf(a, b, alignment);
  const has = (test: (kind: ConflictKind) => boolean): boolean => conflicts.some((conflict) => test(conflict.kind));
  const excluded = has((kind) => excluding.has(kind));
  const contradicts =
    (excluded && alignment.coverageB >= VERDICT.contradicts) || (has((kind) => kind === 'untrue') && alignment.coverageB >= VERDICT.untrue);
  const open =
    excluded ||
    polarityOf(a, b, alignment) >= VERDICT.polarityLeast ||
    has((kind) => kind === 'scope' || kind === 'other' || kind === 'predicate');
  const verdict = contradicts ? 'contradicts' : !open && support >= VERDICT.entails ? 'entails' : 'neutral';
  return { verdict, support, hedged: isHedged(a), conflicts };
}

/**
 * Share of the hypothesis' words that the text bears out. What is broader follows ("a dog" bears out "an animal"), what is narrower does not, a
 * sister or an opposite does not. A name before the verb may be a pronoun in the text.
 */
function supportOf(text: Wording, hypothesis: Wording, { pairs }: WordAlignment): number {
  const partner = new Map(pairs.map((pair) => [pair.j, pair]));
  const verb = hypothesis.words.findIndex((word) => word.pos === 'VERB' || word.pos === 'AUX');
  const anaphor = text.words.slice(0, 3).some((word) => word.pos === 'PRON' || word.pos === 'DET');
  let borne = 0;
  let all = 0;
  for (const [j, word] of hypothesis.words.entries()) {
    if (word.kind === 'function') continue;
    const pair = partner.get(j);
    const weight = word.weight * (pair ? 1 : missing(hypothesis, partner, j, anaphor && j < verb));
    all += weight;
    if (pair) borne += weight * bearing(pair);
  }
  return all ? borne / all : 0;
}

/** What a word counts that the text lacks: a name may be a pronoun there, or the surname alone; a number has no other name. */
function missing(hypothesis: Wording, partner: ReadonlyMap<number, WordPair>, j: number, anaphor: boolean): number {
  const word = hypothesis.words[j] as Word;
  if (word.kind === 'number') return VERDICT.missingNumber;
  if (word.kind !== 'name') return 1;
  const partOfName = [j - 1, j + 1].some((k) => hypothesis.words[k]?.kind === 'name' && partner.has(k));
  return anaphor || partOfName ? VERDICT.anaphor : 1;
}

function bearing(pair: WordPair): number {
  if (pair.kinship === 'narrower' || pair.kinship === 'sister' || pair.kinship === 'antonym') return 0;
  if (pair.kinship === 'broader') return Math.min(1, pair.nearness + BROADER);
  return pair.nearness >= VERDICT.covered ? Math.min(1, pair.nearness + BROADER) : 0;
}
