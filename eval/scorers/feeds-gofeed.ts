import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPair, type GofeedParse } from '../feeds/gofeed-pairs.ts';
import type { FeedReader, NeutralFeed } from '../feeds/neutral.ts';
import { peers, stemma } from '../feeds/readers.ts';
import type { EvalContext, Scorer, SetResult } from '../types.ts';

const URL_OF_FEED = 'http://feed.example/feed.xml';

interface Pair {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: GofeedParse;
}

const scorer: Scorer = {
  stage: 'gather',
  set: 'feeds-gofeed',
  metricSource:
    'mmcdole/gofeed, its tests: pairs whose fields that every reader has are all as expected; pairs without such fields are left out',
  needs: 'feeds-gofeed/testdata',
  async run(context: EvalContext): Promise<SetResult> {
    const pairs = load(join(context.bench, 'feeds-gofeed/testdata'));
    const ours = await run(stemma, pairs);
    const others: Record<string, number> = {};
    if (context.peers)
      for (const [name, reader] of Object.entries(peers)) others[name] = 1 - (await run(reader, pairs)).length / pairs.length;
    return { scores: [{ metric: 'pairs equal', value: 1 - ours.length / pairs.length, peers: others }], items: pairs.length, misses: ours };
  },
};

function load(folder: string): Pair[] {
  return globSync('**/*.xml', { cwd: folder })
    .sort()
    .map((name) => ({ name, xml: join(folder, name), json: join(folder, name.replace(/\.xml$/, '.json')) }))
    .filter(({ json }) => existsSync(json))
    .map(({ name, xml, json }) => ({ name, bytes: readFileSync(xml), expected: JSON.parse(readFileSync(json, 'utf8')) as GofeedParse }))
    .filter(({ expected }) => checkPair(expected, { items: [] }, URL_OF_FEED).fields > 0);
}

async function run(reader: FeedReader, pairs: readonly Pair[]): Promise<string[]> {
  const misses: string[] = [];
  for (const { name, bytes, expected } of pairs) {
    let feed: NeutralFeed;
    try {
      feed = await reader(bytes, URL_OF_FEED);
    } catch (error) {
      misses.push(`${name}: ${(error as Error).message.slice(0, 100)}`);
      continue;
    }
    const { wrong } = checkPair(expected, feed, URL_OF_FEED);
    if (wrong.length) misses.push(`${name}: ${wrong.join('; ').slice(0, 200)} | ${JSON.stringify(feed).slice(0, 300)}`);
  }
  return misses;
}

export default scorer;
