import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rssFeed } from '../../../test/site/index.ts';
import type { Poll, SourceMemory, WatchedSource } from '../../model/index.ts';
import type { GatherEffects, PageResponse } from '../effects.ts';
import { nodeEffects } from '../node-effects.ts';
import { pollSource, startPolling } from './index.ts';

/**
 * Whatever happens to a source, in whatever order (new reports, edits, deletions, outages, polls too early, one capture a poll), once it is well again
 * every report stands with us as its page stands, nothing came twice, and nothing was called deleted that was not.
 */

const SITE = 'https://courier.invalid';
const MINUTE = 60_000;

interface World {
  nowMs: number;
  broken: 0 | 404 | 429 | 500 | 503;
  /** What is broken. */
  readonly breaks: { feed: boolean; pages: boolean };
  /** Version of each page; undefined: deleted. */
  readonly pages: Map<number, number | undefined>;
  readonly everDeleted: Set<number>;
}

const pageText = (n: number, version: number): string => `<html><body><h1>Report ${n}</h1><p>Version ${version} of it.</p></body></html>`;

function effectsOf(world: World): GatherEffects {
  const answer = (status: number, body = ''): PageResponse => ({
    status,
    header: (name) => (name === 'content-type' ? 'text/html' : undefined),
    body: (async function* () {
      yield Buffer.from(body);
    })(),
    cancel: async () => undefined,
  });
  const request = async (url: URL): Promise<PageResponse> => {
    if (url.pathname === '/robots.txt') return answer(404);
    const isFeed = url.pathname === '/feed';
    if (world.broken && (isFeed ? world.breaks.feed : world.breaks.pages)) return answer(world.broken);
    if (isFeed) {
      const items = [...world.pages].flatMap(([n, version]) =>
        version === undefined
          ? []
          : { title: `Report ${n}`, link: `${SITE}/report/${n}`, teaser: `version ${version}`, published: '2031-05-01T08:00:00Z' },
      );
      return answer(200, rssFeed(items.reverse()));
    }
    const n = Number(url.pathname.split('/').at(-1));
    const version = world.pages.get(n);
    return version === undefined ? answer(404) : answer(200, pageText(n, version));
  };
  return { ...nodeEffects, now: () => world.nowMs, random: () => 0.5, request };
}

const source: WatchedSource = {
  id: 's',
  location: `${SITE}/feed`,
  given: SITE,
  form: 'feed',
  name: 'The Courier',
  kind: 'outlet',
  family: 'courier.invalid',
  tags: [],
  paused: false,
  addedAt: '2031-05-01T08:00:00Z',
  health: { state: 'new', failures: 0 },
};

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('publish' as const), n: fc.nat(8) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edit' as const), n: fc.nat(8) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), n: fc.nat(8) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('break' as const), n: fc.nat(14) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('mend' as const), n: fc.constant(0) }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('poll' as const), n: fc.nat(200) }) },
);

function happen(world: World, what: { readonly do: string; readonly n: number }): void {
  const version = world.pages.get(what.n);
  if (what.do === 'publish' && !world.pages.has(what.n)) world.pages.set(what.n, 1);
  if (what.do === 'edit' && version !== undefined) world.pages.set(what.n, version + 1);
  if (what.do === 'delete' && version !== undefined) {
    world.pages.set(what.n, undefined);
    world.everDeleted.add(what.n);
  }
  if (what.do === 'break') {
    world.broken = ([404, 429, 500, 503, 500] as const)[what.n % 5] as World['broken'];
    world.breaks.feed = what.n % 3 !== 1;
    // A page that answers 404 twice is called deleted, and rightly so.
    world.breaks.pages = what.n % 3 !== 0 && world.broken !== 404;
  }
  if (what.do === 'mend') world.broken = 0;
}

test('whatever happens, all comes, once, as it stands', async () => {
  const run = async (steps: readonly { readonly do: string; readonly n: number }[], maxCaptures: number): Promise<void> => {
    const world: World = {
      nowMs: Date.parse('2031-05-01T08:00:00Z'),
      broken: 0,
      breaks: { feed: false, pages: false },
      pages: new Map(),
      everDeleted: new Set(),
    };
    const effects = effectsOf(world);
    const options = { gapMs: 0, manners: startPolling({ gapMs: 0 }, effects), maxCaptures };
    let memory: SourceMemory | undefined;
    let now = source;
    const held = new Map<string, string>();
    const poll = async (laterMs: number): Promise<Poll> => {
      world.nowMs += laterMs;
      const found = await pollSource(now, memory, options, effects);
      memory = JSON.parse(JSON.stringify(found.memory)) as SourceMemory;
      now = { ...now, health: found.health };
      assert.ok(found.captures.length <= maxCaptures);
      for (const capture of found.captures) {
        const text = Buffer.from(capture.bytes).toString();
        assert.notEqual(held.get(capture.location), text, `${capture.location} came twice`);
        held.set(capture.location, text);
      }
      for (const location of found.deleted) {
        assert.ok(world.everDeleted.has(Number(location.split('/').at(-1))), `${location} was never deleted`);
        held.delete(location);
      }
      return found;
    };
    for (const one of steps) {
      if (one.do === 'poll') await poll(one.n * MINUTE);
      else happen(world, one);
    }
    world.broken = 0;
    for (let i = 0; i < 40; i++) await poll((i % 8 ? 20 : 1440) * MINUTE);
    const alive = [...world.pages].flatMap(([n, version]) => (version === undefined ? [] : [[n, version] as const]));
    const given = (memory?.items ?? []).filter((item) => item.refused).map((item) => item.url);
    for (const [n, version] of alive) {
      const location = `${SITE}/report/${n}`;
      // A page that failed too often is given up until the listing changes: that is told in the log.
      if (!given.includes(location)) assert.equal(held.get(location), pageText(n, version), location);
    }
    for (const [n, version] of world.pages) if (version === undefined) assert.equal(held.get(`${SITE}/report/${n}`), undefined);
  };
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60, size: 'max' }), fc.integer({ min: 1, max: 9 }), run), {
    numRuns: 60,
    seed: 20311,
  });
});
