import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyEvent } from '../../src/3-annotate/acts/index.ts';
import type { Range } from '../../src/model/index.ts';
import { parse } from '../../src/text/index.ts';
import type { EvalContext, Score, Scorer, SetResult } from '../types.ts';

interface Item {
  readonly sentence: string;
  readonly source: string;
  readonly target: string;
  readonly root: string;
}

interface Scored extends Item {
  readonly half: number;
  readonly found: string;
  readonly cue: string;
}

const scorer: Scorer = {
  stage: 'annotate',
  set: 'events-plover/dev',
  metricSource:
    'Hu and others, Leveraging Codebook Knowledge with NLI and ChatGPT for Zero-Shot Political Relation Classification (2024): accuracy and macro-F1 over 15 root types',
  needs: 'events-plover/dev-PLV_train.jsonl',
  async run(context: EvalContext): Promise<SetResult> {
    const items = readItems(context.bench);
    const scored = items.map(score);
    const gold = scored.map((item) => item.root);
    const found = scored.map((item) => item.found);
    const bayes = context.peers ? crossValidateBayes(items) : undefined;
    const half = (n: number) => scored.filter((item) => item.half === n);
    const scores: Score[] = [
      {
        metric: 'accuracy',
        value: accuracy(gold, found),
        target: 0.65,
        ...(bayes ? { peers: { 'naive Bayes': accuracy(gold, bayes) } } : {}),
      },
      {
        metric: 'macro-F1',
        value: macroF1(gold, found),
        target: 0.62,
        ...(bayes ? { peers: { 'naive Bayes': macroF1(gold, bayes) } } : {}),
      },
      ...[0, 1].flatMap((n) => {
        const part = half(n);
        const truth = part.map((item) => item.root);
        const guess = part.map((item) => item.found);
        return [
          { metric: `accuracy, half ${n}`, value: accuracy(truth, guess) },
          { metric: `macro-F1, half ${n}`, value: macroF1(truth, guess) },
        ];
      }),
      ...petrarch(context.bench),
    ];
    const misses = scored
      .filter((item) => item.found !== item.root && item.half === 0)
      .map((item) => `${item.root} got ${item.found} (${item.cue}): ${mark(item)}`);
    return { scores, items: items.length, misses };
  },
};

export default scorer;

function readItems(bench: string): readonly Item[] {
  return readFileSync(join(bench, 'events-plover/dev-PLV_train.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Item);
}

function score(item: Item): Scored {
  const { tokens } = parse(item.sentence, [{ kind: 'paragraph', start: 0, end: item.sentence.length }]);
  const actor = rangeOf(item.sentence, item.source);
  const target = rangeOf(item.sentence, item.target);
  const event = classifyEvent(tokens, { ...(actor ? { actor } : {}), ...(target ? { target } : {}) });
  const half = Number.parseInt(createHash('md5').update(item.sentence).digest('hex').slice(-1), 16) % 2;
  return {
    ...item,
    half,
    found: event?.plover ?? 'NONE',
    cue: event
      ? tokens
          .slice(event.first, event.last + 1)
          .map((t) => t.text)
          .join(' ')
      : '',
  };
}

function rangeOf(sentence: string, words: string): Range | undefined {
  const start = sentence.indexOf(words.trim());
  return start < 0 ? undefined : { start, end: start + words.trim().length };
}

function mark(item: Scored): string {
  return item.sentence.replace(item.source, `[${item.source}]`).replace(item.target, `{${item.target}}`);
}

function accuracy(gold: readonly string[], found: readonly string[]): number {
  return gold.filter((label, i) => label === found[i]).length / gold.length;
}

function macroF1(gold: readonly string[], found: readonly string[]): number {
  const labels = [...new Set(gold)];
  const f1 = labels.map((label) => {
    const right = gold.filter((g, i) => g === label && found[i] === label).length;
    const marked = found.filter((f) => f === label).length;
    const there = gold.filter((g) => g === label).length;
    return right ? (2 * right) / (marked + there) : 0;
  });
  return f1.reduce((sum, value) => sum + value, 0) / labels.length;
}

/** Multinomial naive Bayes over lower-cased words, ten folds by position: the simplest thing that learns. */
function crossValidateBayes(items: readonly Item[]): readonly string[] {
  const folds = 10;
  const words = items.map((item) => item.sentence.toLowerCase().match(/[a-z']+/g) ?? []);
  return items
    .map((_, i) => i)
    .reduce<string[]>((found, i) => {
      found[i] = '';
      return found;
    }, [])
    .map((_, i) => bayesFor(items, words, i, i % folds, folds));
}

interface Model {
  readonly prior: Map<string, number>;
  readonly counts: Map<string, Map<string, number>>;
  readonly totals: Map<string, number>;
  readonly vocabulary: Set<string>;
}

const models = new Map<number, Model>();

/** Counts the words of all items that are not in the fold. */
function learn(items: readonly Item[], words: readonly (readonly string[])[], fold: number, folds: number): Model {
  const model: Model = { prior: new Map(), counts: new Map(), totals: new Map(), vocabulary: new Set() };
  for (const [i, item] of items.entries()) {
    if (i % folds === fold) continue;
    model.prior.set(item.root, (model.prior.get(item.root) ?? 0) + 1);
    const counts = model.counts.get(item.root) ?? new Map<string, number>();
    model.counts.set(item.root, counts);
    for (const word of words[i] ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      model.totals.set(item.root, (model.totals.get(item.root) ?? 0) + 1);
      model.vocabulary.add(word);
    }
  }
  return model;
}

function bayesFor(items: readonly Item[], words: readonly (readonly string[])[], at: number, fold: number, folds: number): string {
  const model = models.get(fold) ?? learn(items, words, fold, folds);
  models.set(fold, model);
  let best = '';
  let top = Number.NEGATIVE_INFINITY;
  for (const [label, prior] of model.prior) {
    let sum = Math.log(prior);
    for (const word of words[at] ?? [])
      sum += Math.log(((model.counts.get(label)?.get(word) ?? 0) + 1) / ((model.totals.get(label) ?? 0) + model.vocabulary.size));
    if (sum > top) {
      top = sum;
      best = label;
    }
  }
  return best;
}

/** WEIS root → PLOVER type: the validation records of PETRARCH carry codes of WEIS, the coding scheme before CAMEO. */
const weis: Readonly<Record<string, readonly string[]>> = {
  '01': ['YIELD'],
  '02': [],
  '03': ['CONSULT'],
  '04': ['SUPPORT'],
  '05': ['AGREE'],
  '06': ['COOPERATE', 'SUPPORT', 'YIELD'],
  '07': ['AID'],
  '08': ['AGREE', 'SUPPORT', 'CONSULT'],
  '09': ['REQUEST'],
  '10': ['REQUEST', 'AGREE'],
  '11': ['REJECT'],
  '12': ['ACCUSE'],
  '13': ['ACCUSE', 'PROTEST'],
  '14': ['REJECT'],
  '15': ['REQUEST'],
  '16': ['THREATEN'],
  '17': ['THREATEN'],
  '18': ['PROTEST', 'MOBILIZE'],
  '19': ['SANCTION'],
  '20': ['SANCTION', 'COERCE'],
  '21': ['COERCE'],
  '22': ['ASSAULT'],
};

function petrarch(bench: string): readonly Score[] {
  const path = join(bench, 'events-plover/dev-petrarch-unittest.jsonl');
  if (!existsSync(path)) return [];
  const records = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { text: string; events: { eventcode?: string }[] });
  const judged = records.flatMap(({ text, events }) => {
    const wanted = new Set(events.flatMap((event) => weis[(event.eventcode ?? '').slice(0, 2)] ?? []));
    if (!wanted.size) return [];
    const { tokens } = parse(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
    return [wanted.has(classifyEvent(tokens, {})?.plover ?? '')];
  });
  return [{ metric: 'PETRARCH root class', value: judged.filter(Boolean).length / judged.length }];
}
