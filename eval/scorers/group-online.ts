import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signatureOf } from '../../src/4-group/index.ts';
import type { Report } from '../../src/model/index.ts';
import { makeGroupingMemory, regroup } from '../../src/pipeline/index.ts';
import { openStore } from '../../src/store/index.ts';
import { bcubed } from '../cluster.ts';
import type { EvalContext, Score, Scorer } from '../types.ts';

interface Item {
  readonly story: string;
  readonly date?: string;
  readonly title?: string;
  readonly text: string;
}

const BATCH = 50;
const DAY_MS = 86_400_000;
const sets = ['cluster-basil', 'cluster-ecb', 'cluster-neus'];

/** The three sets for grouping once more, the reports arriving in batches at a store, as in the monitor; undated ones are all of one day. */
const scorer: Scorer = {
  stage: 'group',
  set: 'group-online',
  metricSource: 'BCubed F1, Bagga and Baldwin 1998; reports in batches of 50 in the order of the file',
  needs: 'cluster-ecb/items.jsonl',
  async run({ bench }: EvalContext) {
    const scores: Score[] = [];
    let count = 0;
    for (const set of sets) {
      const items = readFileSync(join(bench, set, 'items.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Item);
      count += items.length;
      const { precision, f1 } = bcubed(
        items.map(({ story }) => story),
        await groupOnline(items),
      );
      scores.push({ metric: `BCubed F1, ${set}`, value: f1 }, { metric: `BCubed precision, ${set}`, value: precision });
    }
    return { items: count, misses: [], scores };
  },
};
export default scorer;

async function groupOnline(items: readonly Item[]): Promise<number[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-eval-'));
  const store = await openStore(folder);
  try {
    const memory = makeGroupingMemory();
    for (let from = 0; from < items.length; from += BATCH) {
      await store.reports.keep(items.slice(from, from + BATCH).map((item, at) => keepable(item, from + at)));
      await regroup(store, { memory });
    }
    const ids = items.map((_, at) => idOf(at));
    const storyOf = await store.stories.storiesOf(ids);
    return [...Map.groupBy(ids.keys(), (at) => storyOf.get(idOf(at))).values()];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

const idOf = (at: number): string => `r-${String(at).padStart(6, '0')}`;

function keepable({ title, text, date }: Item, at: number) {
  const id = idOf(at);
  const report: Report = {
    id,
    location: id,
    source: { id: 's' },
    language: 'en',
    ...(title && { title }),
    ...(date && { published: { value: date, precision: 'day', basis: 'given' } }),
    text,
    blocks: [],
    removed: [],
  };
  const none = { tokens: [], sentences: [], entities: [], times: [], figures: [], quotations: [], acts: [], credits: [], notAttempted: [] };
  return {
    report,
    annotations: { report: id, language: 'en', ...none },
    hash: id,
    version: '1',
    signature: signatureOf({ report }),
    day: Math.floor(Date.parse(date ?? '2026-01-01') / DAY_MS),
    seenAt: '2026-01-01T00:00:00Z',
  };
}
