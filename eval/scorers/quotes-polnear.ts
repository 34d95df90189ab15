import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEntities } from '../../src/3-annotate/names/index.ts';
import { findMarks, findQuotations } from '../../src/3-annotate/quotations/index.ts';
import type { Block, Quotation, Range } from '../../src/model/index.ts';
import { parse } from '../../src/text/index.ts';
import type { EvalContext, Scorer, SetResult } from '../types.ts';

type Pair = readonly [number, number];
interface Gold {
  readonly source?: readonly Pair[];
  readonly cue?: readonly Pair[];
  readonly content: readonly Pair[];
  readonly kind: 'direct' | 'mixed' | 'indirect';
}
interface Item {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Gold[];
}
/** A turn as the set annotates attributions: all its stretches with their quotation marks, and its speaker. */
interface Found {
  readonly content: readonly Range[];
  readonly speaker: Range | undefined;
  readonly kind: string;
}

/** A found attribution is right if its content shares half of the union with a gold content. */
const minOverlap = 0.5;

/** Figures of a careful regular expression on the same set, from the data set's README; no library finds quotations with speakers. */
const regex = { 'content F1': 0.391, 'recall direct': 0.91, 'recall mixed': 0.36, 'recall indirect': 0.08, 'speaker right': 0.58 };

const scorer: Scorer = {
  stage: 'annotate',
  set: 'quotes-polnear/dev',
  metricSource: 'content span IoU >= .5, one to one; PolNeAR (Newell, Margolin and Ruths 2018)',
  needs: 'quotes-polnear/dev.jsonl',
  async run(context: EvalContext): Promise<SetResult> {
    const items = readFileSync(join(context.bench, 'quotes-polnear/dev.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Item);
    return scoreItems(items);
  },
};
export default scorer;

const speakerIn = (item: Item, { speaker }: ReturnType<typeof findTurns>[number]): string =>
  speaker ? item.text.slice(speaker.start, speaker.end) : '-';

/** Scores our quotations on items of the set. */
export function scoreItems(items: readonly Item[]): SetResult {
  const hit = { direct: 0, mixed: 0, indirect: 0 };
  const gold = { direct: 0, mixed: 0, indirect: 0 };
  let found = 0;
  let sources = 0;
  let right = 0;
  const misses: string[] = [];
  for (const item of items) {
    const ours = findTurns(item.text);
    const wanted = item.attributions.filter((one) => one.content.length > 0);
    found += ours.length;
    for (const one of wanted) gold[one.kind]++;
    const { pairs, spare, lost } = match(wanted, ours);
    for (const [one, turn] of pairs) {
      hit[one.kind]++;
      if (!one.source?.length) continue;
      sources++;
      const speaker = turn.speaker;
      if (speaker && one.source.some(([start, end]) => start < speaker.end && speaker.start < end)) right++;
      else misses.push(`speaker ${speakerIn(item, turn)}, want ${shown(item.text, one.source)} of: ${shown(item.text, one.content)}`);
    }
    for (const one of lost)
      misses.push(
        `missed ${one.kind}: ${shown(item.text, one.source ?? [])} | ${shown(item.text, one.cue ?? [])} | ${shown(item.text, one.content)}`,
      );
    for (const turn of spare) {
      const content = turn.content.map(({ start, end }) => [start, end] as const);
      misses.push(`false ${turn.kind}: ${speakerIn(item, turn)} | ${shown(item.text, content)}`);
    }
  }
  const hits = hit.direct + hit.mixed + hit.indirect;
  const golds = gold.direct + gold.mixed + gold.indirect;
  const rows: readonly (readonly [keyof typeof regex | 'precision' | 'recall', number, number?])[] = [
    ['content F1', (2 * hits) / Math.max(1, found + golds), 0.72],
    ['precision', hits / Math.max(1, found)],
    ['recall', hits / Math.max(1, golds)],
    ['recall direct', hit.direct / Math.max(1, gold.direct), 0.97],
    ['recall mixed', hit.mixed / Math.max(1, gold.mixed), 0.85],
    ['recall indirect', hit.indirect / Math.max(1, gold.indirect), 0.6],
    ['speaker right', right / Math.max(1, sources), 0.85],
  ];
  const scores = rows.map(([metric, value, target]) => ({
    metric,
    value,
    ...(target === undefined ? {} : { target }),
    ...(metric in regex ? { peers: { 'regex (README)': regex[metric as keyof typeof regex] } } : {}),
  }));
  return { scores, items: items.length, misses };
}

function findTurns(text: string): Found[] {
  const blocks: Block[] = [...text.matchAll(/[^\r\n]+/g)]
    .filter((line) => line[0].trim())
    .map((line) => ({ kind: 'paragraph', start: line.index, end: line.index + line[0].length }));
  const base = { text, language: 'en', blocks, ...parse(text, blocks), published: undefined };
  const marks = findMarks(base);
  const entities = findEntities({ ...base, marks });
  const turns = new Map<number, Quotation[]>();
  for (const one of findQuotations({ ...base, marks, entities }))
    if (!one.scare) turns.set(one.turn, [...(turns.get(one.turn) ?? []), one]);
  return [...turns.values()].map((turn) => {
    const clauses = turn.filter((one) => !one.marked);
    const content = clauses.length
      ? [...clauses, ...turn.filter((one) => one.marked && !clauses.some((clause) => clause.start <= one.start && one.end <= clause.end))]
      : turn;
    return {
      content: content.map((one) => (one.marked ? withMarks(text, one) : one)),
      speaker: turn.find((one) => one.speaker?.span)?.speaker?.span,
      kind: (content[0] as Quotation).kind,
    };
  });
}

/** The set counts quotation marks as content. */
function withMarks(text: string, range: Range): Range {
  const before = /(?:``|''|["“„«‘'])\s?$/.exec(text.slice(Math.max(0, range.start - 3), range.start))?.[0].length ?? 0;
  const after = /^\s?(?:''|["”»’'])/.exec(text.slice(range.end, range.end + 3))?.[0].length ?? 0;
  return { start: range.start - before, end: range.end + after };
}

function match(gold: readonly Gold[], ours: readonly Found[]): { pairs: [Gold, Found][]; spare: Found[]; lost: Gold[] } {
  const candidates: [number, Gold, Found][] = [];
  for (const one of gold)
    for (const turn of ours) {
      const overlap = iou(
        one.content.map(([start, end]) => ({ start, end })),
        turn.content,
      );
      if (overlap >= minOverlap) candidates.push([overlap, one, turn]);
    }
  candidates.sort((a, b) => b[0] - a[0]);
  const pairs: [Gold, Found][] = [];
  const taken = new Set<object>();
  for (const [, one, turn] of candidates) {
    if (taken.has(one) || taken.has(turn)) continue;
    taken.add(one).add(turn);
    pairs.push([one, turn]);
  }
  return { pairs, spare: ours.filter((turn) => !taken.has(turn)), lost: gold.filter((one) => !taken.has(one)) };
}

function iou(a: readonly Range[], b: readonly Range[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  const size = (ranges: readonly Range[]): number => ranges.reduce((sum, range) => sum + range.end - range.start, 0);
  return shared / Math.max(1, size(a) + size(b) - shared);
}

function shown(text: string, pairs: readonly Pair[]): string {
  return pairs
    .map(([start, end]) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ')
    .slice(0, 140);
}
