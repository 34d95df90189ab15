import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Extraction, extractAll, halfOf, mean, peers, stemma } from '../read/peers.ts';
import type { EvalContext, Score, Scorer, SetResult } from '../types.ts';

interface Gold {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly date: string;
  readonly authors: string;
  readonly text: string;
  readonly html: string;
}

type Measures = Readonly<Record<'shingle F1' | 'title exact' | 'date within a day' | 'author', readonly number[]>>;

const TARGETS: Readonly<Record<string, number>> = { 'shingle F1': 0.955, 'title exact': 0.9, 'date within a day': 0.88, author: 0.88 };

const scorer: Scorer = {
  stage: 'read',
  set: 'extract-news120/dev',
  metricSource:
    'Scrapinghub article extraction benchmark (2020): F1 over 4-gram shingles, mean of pages; title equal after folding, date within a day, every author of the gold in the by-line',
  needs: 'extract-news120/dev/gold.jsonl',
  async run(context: EvalContext): Promise<SetResult> {
    const folder = join(context.bench, 'extract-news120/dev');
    const gold = readFileSync(join(folder, 'gold.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Gold);
    const pages = gold.map(({ id, url }) => ({
      url,
      html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
    }));
    const ours = await extractAll(stemma, pages);
    const own = measure(gold, ours);
    const others: Record<string, Measures> = {};
    if (context.peers) for (const [name, extract] of Object.entries(peers)) others[name] = measure(gold, await extractAll(extract, pages));
    const names = Object.keys(own) as (keyof Measures)[];
    const scores: Score[] = names.map((metric) => ({
      metric,
      value: mean(own[metric]),
      target: TARGETS[metric] as number,
      peers: Object.fromEntries(Object.entries(others).map(([name, values]) => [name, mean(values[metric])])),
    }));
    for (const half of [0, 1])
      scores.push({
        metric: `shingle F1, half ${half}`,
        value: mean(own['shingle F1'].filter((_, i) => halfOf((gold[i] as Gold).id) === half)),
      });
    return { scores, items: gold.length, misses: explain(gold, ours, own) };
  },
};

export default scorer;

function measure(gold: readonly Gold[], found: readonly Extraction[]): Measures {
  return {
    'shingle F1': gold.map((item, i) => shingleF1(item.text, found[i]?.text ?? '')),
    'title exact': gold.map((item, i) => Number(fold(item.title) === fold(found[i]?.title ?? ''))),
    'date within a day': gold.map((item, i) =>
      Number(Math.abs(Date.parse(item.date) - Date.parse((found[i]?.date ?? '').slice(0, 10))) <= 86_400_000),
    ),
    author: gold.map((item, i) => Number(namesAll(item.authors, found[i]?.author ?? ''))),
  };
}

export function shingleF1(reference: string, hypothesis: string): number {
  const a = shingles(reference);
  const b = shingles(hypothesis);
  let common = 0;
  let total = 0;
  for (const count of b.values()) total += count;
  for (const [key, count] of a) common += Math.min(count, b.get(key) ?? 0);
  let size = 0;
  for (const count of a.values()) size += count;
  return size + total === 0 ? 1 : (2 * common) / (size + total);
}

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const out = new Map<string, number>();
  if (tokens.length > 0 && tokens.length < 4) out.set(tokens.join(' '), 1);
  for (let i = 0; i + 4 <= tokens.length; i++) {
    const key = tokens.slice(i, i + 4).join(' ');
    out.set(key, (out.get(key) ?? 0) + 1);
  }
  return out;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Every author of the gold stands in the by-line; a page without one counts as right. */
function namesAll(gold: string, found: string): boolean {
  const names = gold.split(/,|;|&|\band\b/).map((name) => fold(name.replace(/^by\s/i, '')));
  return names.every((name) => fold(found).includes(name));
}

function explain(gold: readonly Gold[], found: readonly Extraction[], own: Measures): string[] {
  const out: string[] = [];
  for (const [i, item] of gold.entries()) {
    const score = own['shingle F1'][i] as number;
    if (score < 0.95)
      out.push(
        `${score.toFixed(2)} ${item.id.slice(0, 8)} h${halfOf(item.id)} gold ${item.text.length} got ${found[i]?.text.length} ${item.url.slice(0, 70)}`,
      );
  }
  out.sort();
  for (const [i, item] of gold.entries()) {
    const got = found[i];
    if (!own['title exact'][i]) out.push(`title ${item.id.slice(0, 8)}: ${item.title} | ${got?.title}`);
    if (!own['date within a day'][i]) out.push(`date ${item.id.slice(0, 8)}: ${item.date} | ${got?.date} ${item.url.slice(0, 80)}`);
    if (!own.author[i]) out.push(`author ${item.id.slice(0, 8)}: ${item.authors} | ${got?.author}`);
  }
  return out;
}
