import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTimes } from '../../src/3-annotate/times/index.ts';
import type { Block } from '../../src/model/index.ts';
import { parse } from '../../src/text/index.ts';
import type { EvalContext, Score, Scorer, SetResult } from '../types.ts';

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly value: string;
}
interface Item {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
}
type Found = Omit<Timex, 'text'>;
type Finder = (item: Item) => readonly Found[];

const FILES = ['timebank', 'aquaint'] as const;
const TARGETS: Readonly<Record<string, number>> = { 'relaxed F1': 0.88, 'value F1': 0.76 };

/** TempEval-3, task A: strict and relaxed spans; of the relaxed matches those whose value is right, F1 over the same counts. */
const scorer: Scorer = {
  stage: 'annotate',
  set: 'time-te3',
  metricSource: 'TempEval-3 task A (UzZaman and others 2013): strict, relaxed, value F1 of TIMEX3',
  needs: 'time-te3/dev-timebank.jsonl',
  async run(context: EvalContext): Promise<SetResult> {
    const sets = FILES.map((name) => ({ name, items: load(join(context.bench, `time-te3/dev-${name}.jsonl`)) }));
    const all = { name: 'all', items: sets.flatMap(({ items }) => items) };
    const finders: Record<string, Finder> = context.peers ? { chrono: await chrono(), recognizers: await recognizers() } : {};
    const misses: string[] = [];
    const scores: Score[] = [];
    for (const { name, items } of [all, ...sets]) {
      const ours = score(items, ourTimes, name === 'all' ? misses : []);
      const peers = Object.fromEntries(Object.entries(finders).map(([peer, find]) => [peer, score(items, find, [])]));
      for (const [metric, value] of Object.entries(ours))
        scores.push({
          metric: name === 'all' ? metric : `${metric}, ${name}`,
          value,
          ...(name === 'all' && TARGETS[metric] ? { target: TARGETS[metric] } : {}),
          peers: Object.fromEntries(Object.entries(peers).map(([peer, result]) => [peer, result[metric] ?? 0])),
        });
    }
    return { scores, items: all.items.length, misses };
  },
};
export default scorer;

function load(path: string): Item[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Item);
}

function ourTimes(item: Item): Found[] {
  const blocks = blocksOf(item.text);
  const { tokens, sentences } = parse(item.text, blocks);
  return findTimes({
    text: item.text,
    language: 'en',
    blocks,
    tokens,
    sentences,
    published: { value: item.dct, precision: 'day', basis: 'given' },
  });
}

/** One block a paragraph, as the texts are laid out. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/g))
    blocks.push({ kind: 'paragraph', start: match.index, end: match.index + match[0].trimEnd().length });
  return blocks;
}

function score(items: readonly Item[], find: Finder, misses: string[]): Record<string, number> {
  let strict = 0;
  let relaxedGold = 0;
  let values = 0;
  let golds = 0;
  let founds = 0;
  for (const item of items) {
    const found = find(item);
    const used = new Set<Found>();
    golds += item.timexes.length;
    founds += found.length;
    for (const gold of item.timexes) {
      const match = found.find((one) => !used.has(one) && one.start < gold.end && gold.start < one.end);
      const shown = item.text.slice(Math.max(0, gold.start - 50), gold.end + 40).replace(/\s+/g, ' ');
      if (!match) {
        misses.push(`missed ${gold.type} ${gold.value} [${gold.text}] ${item.dct} … ${shown}`);
        continue;
      }
      used.add(match);
      relaxedGold++;
      if (match.start === gold.start && match.end === gold.end) strict++;
      else misses.push(`span [${gold.text}] ours [${item.text.slice(match.start, match.end)}]`);
      if (match.value === gold.value) values++;
      else misses.push(`value ${gold.type} ${gold.value} ours ${match.value} [${gold.text}] ${item.dct} … ${shown}`);
    }
    for (const one of found)
      if (!used.has(one))
        misses.push(
          `false ${one.type} ${one.value} [${item.text.slice(one.start, one.end)}] … ${item.text.slice(Math.max(0, one.start - 40), one.end + 30).replace(/\s+/g, ' ')}`,
        );
  }
  const f1 = (hit: number): number => (2 * hit) / Math.max(1, founds + golds);
  return {
    'strict F1': f1(strict),
    'relaxed F1': f1(relaxedGold),
    'value F1': f1(values),
    'relaxed precision': relaxedGold / Math.max(1, founds),
    'relaxed recall': relaxedGold / Math.max(1, golds),
  };
}

async function chrono(): Promise<Finder> {
  const { parse: read } = await import('chrono-node');
  return (item) =>
    read(item.text, new Date(`${item.dct}T12:00:00`)).map((result) => {
      const { start } = result;
      const two = (n: number | null): string => String(n ?? 0).padStart(2, '0');
      if (/^(?:right )?now$/i.test(result.text))
        return { start: result.index, end: result.index + result.text.length, type: 'DATE', value: 'PRESENT_REF' };
      let value = String(start.get('year'));
      if (start.isCertain('month') || start.isCertain('day') || start.isCertain('weekday')) value += `-${two(start.get('month'))}`;
      if (start.isCertain('day') || start.isCertain('weekday')) value += `-${two(start.get('day'))}`;
      if (start.isCertain('hour'))
        value = `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}T${two(start.get('hour'))}:${two(start.get('minute'))}`;
      return { start: result.index, end: result.index + result.text.length, type: 'DATE', value };
    });
}

async function recognizers(): Promise<Finder> {
  const suite = (await import('@microsoft/recognizers-text-suite')) as unknown as {
    default: {
      recognizeDateTime(
        text: string,
        culture: string,
        options: number,
        reference: Date,
      ): { start: number; end: number; resolution?: { values: readonly { timex: string; value?: string; type: string }[] } }[];
      Culture: { English: string };
    };
  };
  const { recognizeDateTime, Culture } = suite.default;
  return (item) => {
    const reference = new Date(`${item.dct}T12:00:00`);
    return recognizeDateTime(item.text, Culture.English, 0, reference).map((one) => {
      const all = one.resolution?.values ?? [];
      const past = all.find((each) => each.value && each.value.slice(0, 10) <= item.dct) ?? all[0];
      const timex = past?.timex ?? '';
      const value =
        /X/.test(timex) && past?.value ? past.value : timex.startsWith('(') ? (timex.split(',')[2] ?? '').replace(')', '') : timex;
      return { start: one.start, end: one.end + 1, type: 'DATE', value: value || timex };
    });
  };
}
