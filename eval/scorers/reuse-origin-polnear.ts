import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotatePlain } from '../plain-report.ts';
import type { EvalContext, Score, Scorer, SetResult } from '../types.ts';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly wire: string | null;
}

const datelinePattern = /^[^\n]{0,80}\((AP|UPI|AFP|REUTERS)\)\s*(?:--|[-–—])/im;

function score(items: readonly Item[], named: (item: Item) => string | undefined) {
  let right = 0;
  let said = 0;
  const misses: string[] = [];
  for (const item of items) {
    const wire = named(item)?.toUpperCase();
    if (wire) said++;
    if (wire && wire === item.wire) right++;
    else if (wire || item.wire)
      misses.push(`${item.wire ?? 'none'}, said ${wire ?? 'none'} | ${item.text.slice(0, 160).replace(/\n+/g, ' | ')}`);
  }
  const wires = items.filter(({ wire }) => wire).length;
  return { precision: right / (said || 1), recall: right / wires, misses };
}

/** Which agency an article comes from, by the article alone: the field with its author is hidden from the program. */
const scorer: Scorer = {
  stage: 'trace',
  set: 'reuse-origin-polnear',
  metricSource: 'precision and recall of the agency named; agencies by the by-lines of PolNeAR',
  needs: 'reuse-origin-polnear/dev.jsonl',
  async run({ bench, peers }: EvalContext): Promise<SetResult> {
    const items = readFileSync(join(bench, 'reuse-origin-polnear/dev.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Item);
    const ours = score(
      items,
      ({ id, text }) => annotatePlain({ id, text }).annotations.credits.find(({ kind }) => kind === 'agency')?.name,
    );
    const pattern = peers ? score(items, ({ text }) => datelinePattern.exec(text)?.[1]) : undefined;
    const make = (metric: 'precision' | 'recall'): Score => ({
      metric,
      value: ours[metric],
      ...(pattern ? { peers: { 'dateline pattern': pattern[metric] } } : {}),
    });
    return { items: items.length, misses: ours.misses, scores: [make('precision'), make('recall')] };
  },
};
export default scorer;
