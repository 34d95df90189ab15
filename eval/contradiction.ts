import { type Judgement, judgeWordings } from '../src/text/index.ts';
import type { EvalContext, Scorer, SetResult } from './types.ts';
import { jaccard } from './word-overlap.ts';

/** A text, what is asked about it, and the class that people gave the pair. */
export interface JudgedPair {
  readonly text: string;
  readonly hypothesis: string;
  readonly gold: string;
}

export interface ContradictionSet {
  readonly set: string;
  readonly folder: string;
  readonly metricSource: string;
  readonly target?: number;
  read(folder: string): readonly JudgedPair[];
  /** The set's class for one of our judgements: the same rules judge every set, only the names of the classes differ. */
  name(judgement: Judgement, pair: JudgedPair): string;
}

const NEGATION = /\b(?:no|not|never|nobody|nothing|none|without|cannot)\b|n['’]t\b/i;
const numbers = (text: string): string => (text.match(/\d[\d.,]*/g) ?? []).sort().join(' ');

/** The peer: opposite when one side has a negation or other numbers, the same when half the words are shared. */
function simpleRule(pair: JudgedPair): Judgement {
  const support = jaccard(pair.text, pair.hypothesis);
  const opposed =
    NEGATION.test(pair.text) !== NEGATION.test(pair.hypothesis) ||
    (numbers(pair.hypothesis) !== '' && numbers(pair.text) !== numbers(pair.hypothesis));
  return { verdict: support < 0.3 ? 'neutral' : opposed ? 'contradicts' : 'entails', support, hedged: false, conflicts: [] };
}

/** A scorer for pairs of sentences with classes of contradiction; metric: accuracy over all pairs. */
export function contradictionScorer(options: ContradictionSet): Scorer {
  return {
    stage: 'collate',
    set: options.set,
    metricSource: options.metricSource,
    needs: options.folder,
    async run(context: EvalContext): Promise<SetResult> {
      const pairs = options.read(`${context.bench}/${options.folder}`);
      const judged = pairs.map((pair) => ({ pair, judgement: judgeWordings(pair.text, pair.hypothesis) }));
      const wrong = judged.filter(({ pair, judgement }) => options.name(judgement, pair) !== pair.gold);
      const right = (list: readonly JudgedPair[], judge: (pair: JudgedPair) => Judgement): number =>
        list.filter((pair) => options.name(judge(pair), pair) === pair.gold).length / list.length;
      return {
        scores: [
          {
            metric: 'accuracy',
            value: 1 - wrong.length / pairs.length,
            ...(options.target ? { target: options.target } : {}),
            ...(context.peers ? { peers: { 'number and negation rule': right(pairs, simpleRule) } } : {}),
          },
        ],
        items: pairs.length,
        misses: wrong.map(
          ({ pair, judgement }) =>
            `${pair.gold} not ${options.name(judgement, pair)} (${judgement.support.toFixed(2)} ${judgement.conflicts.map((one) => one.kind).join(',')}) | ${pair.text} | ${pair.hypothesis}`,
        ),
      };
    },
  };
}
