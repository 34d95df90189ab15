import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Extraction, extractAll, mean, peers, stemma } from '../read/peers.ts';
import type { EvalContext, Scorer, SetResult } from '../types.ts';

interface Gold {
  readonly url: string;
  readonly file: string;
  readonly date: string | null;
}

const scorer: Scorer = {
  stage: 'read',
  set: 'dates-htmldate/dev',
  metricSource: 'Barbaresi, htmldate (JOSS 2020): the day of publication exactly; a page without one is right when none is given',
  needs: 'dates-htmldate/dev/gold.json',
  async run(context: EvalContext): Promise<SetResult> {
    const folder = join(context.bench, 'dates-htmldate/dev');
    const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8').replace(/: NaN/g, ': null')) as readonly Gold[];
    const pages = gold.map(({ url, file }) => ({ url, html: gunzipSync(readFileSync(join(folder, 'html', file))).toString('utf8') }));
    const score = (found: readonly Extraction[]) => gold.map(({ date }, i) => Number((found[i]?.date ?? '').slice(0, 10) === (date ?? '')));
    const found = await extractAll(stemma, pages);
    const ours = score(found);
    const others: Record<string, number> = {};
    if (context.peers) for (const [name, extract] of Object.entries(peers)) others[name] = mean(score(await extractAll(extract, pages)));
    return {
      scores: [{ metric: 'exact day', value: mean(ours), target: 0.75, peers: others }],
      items: gold.length,
      misses: gold
        .filter((_, i) => !ours[i])
        .map((item) => `${item.date} | ${found[gold.indexOf(item)]?.date} ${item.file} ${item.url.slice(0, 100)}`),
    };
  },
};

export default scorer;
