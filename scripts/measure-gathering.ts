/**
 * How fast the gathering is without the world's slowness: sources on loopback, robots.txt asked, no gap between requests.
 * node scripts/measure-gathering.ts [sources] [items a feed]
 */
import { nodeEffects, type PollOptions, pollSource, startPolling } from '../src/1-gather/index.ts';
import type { SourceMemory, WatchedSource } from '../src/model/index.ts';
import { hostile, newsPage, paragraphs, rssFeed, startSite } from '../test/site/index.ts';

const [sources = 50, items = 20] = process.argv.slice(2).map(Number);
const LIMITS: PollOptions = { allowPrivateAddresses: true, gapMs: 0, maxCaptures: 1000 };

const page = newsPage({ title: 'A report', paragraphs: paragraphs(1, 12), head: `<script>${'x'.repeat(60_000)}</script>` });
const site = await startSite({ '/page/*': page });
for (let n = 0; n < sources; n++)
  site.set(
    `/feed/${n}`,
    rssFeed(
      Array.from({ length: items }, (_, i) => ({ title: `Report ${i}`, link: `/page/${n}-${i}`, published: new Date().toISOString() })),
    ),
  );

const source = (location: string): WatchedSource => ({
  id: location,
  location,
  given: location,
  form: 'feed',
  name: 'The Courier',
  kind: 'outlet',
  tags: [],
  paused: false,
  addedAt: new Date().toISOString(),
  health: { state: 'new', failures: 0 },
});

async function pollAll(memories: ReadonlyMap<string, SourceMemory>, options: PollOptions): Promise<Map<string, SourceMemory>> {
  const manners = startPolling(options, nodeEffects);
  const after = new Map<string, SourceMemory>();
  let captures = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: sources }, async (_, n) => {
      const one = source(`${site.url}/feed/${n}`);
      const poll = await pollSource(one, memories.get(one.id), { ...options, manners });
      captures += poll.captures.length;
      after.set(one.id, poll.memory);
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const bytes = [...after.values()].reduce((sum, memory) => sum + JSON.stringify(memory).length, 0);
  console.log(
    `${sources} sources, ${captures} pages: ${seconds.toFixed(2)} s, ${(captures / seconds).toFixed(0)} pages/s, ${(sources / seconds).toFixed(0)} polls/s; memory ${(bytes / sources / items).toFixed(0)} bytes an item`,
  );
  return after;
}

console.log('first look, one host (one request at a time):');
const memories = await pollAll(new Map(), LIMITS);
console.log('first look, eight requests at a time:');
await pollAll(new Map(), { ...LIMITS, requestsAtOnceToAHost: 8 });
console.log('again, nothing new:');
await pollAll(memories, LIMITS);

console.log('twenty endless and twenty silent answers at once, limits 20 MB and 2 s:');
const before = process.memoryUsage().rss;
let most = before;
const timer = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 20);
const started = performance.now();
await Promise.all(
  Array.from({ length: 40 }, async (_, n) => {
    site.set(`/bad/${n}`, n % 2 ? hostile.silent() : hostile.endless());
    await pollSource(source(`${site.url}/bad/${n}`), undefined, { ...LIMITS, maxFetchMs: 2000 });
  }),
);
clearInterval(timer);
console.log(
  `${((performance.now() - started) / 1000).toFixed(2)} s, resident memory grew by ${((most - before) / 1024 / 1024).toFixed(0)} MB at most`,
);
await site.close();
process.exit(0);
