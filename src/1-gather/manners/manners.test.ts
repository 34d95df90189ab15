import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSite } from '../../../test/site/index.ts';
import { Refusal } from '../fetch/index.ts';
import { nodeEffects } from '../node-effects.ts';
import { startManners } from './index.ts';

const open = { allowPrivateAddresses: true } as const;

test('one request to a host at a time, with a gap; robots.txt is asked once', async () => {
  let underway = 0;
  let most = 0;
  const site = await startSite({
    '/*': () => {
      most = Math.max(most, ++underway);
      return {
        play: (response) => {
          setTimeout(() => {
            underway--;
            response.end('x');
          }, 20);
        },
      };
    },
    '/robots.txt': 'User-agent: *\nAllow: /',
  });
  const manners = startManners({ ...open, gapMs: 30 });
  await Promise.all([1, 2, 3, 4].map((n) => manners.get(`${site.url}/${n}`)));
  await site.close();
  assert.equal(most, 1);
  assert.equal(site.asked('/robots.txt'), 1);
  const starts = site.log.filter((one) => one.path !== '/robots.txt').map((one) => one.atMs);
  for (let i = 1; i < starts.length; i++) assert.ok((starts[i] as number) - (starts[i - 1] as number) >= 25, starts.join());
});

test('Crawl-delay makes the gap longer, and is bounded', async () => {
  const site = await startSite({ '/robots.txt': 'User-agent: *\nCrawl-delay: 3600\n\nUser-agent: Stemma\nCrawl-delay: 5\nDisallow: /no' });
  const manners = startManners({ ...open, gapMs: 0 });
  const rules = await manners.robots(site.url);
  assert.equal(rules.crawlDelayMs, 5000);
  assert.equal(rules.allows(`${site.url}/no/1`), false);
  site.set('/robots.txt', 'User-agent: *\nCrawl-delay: 3600');
  assert.equal((await startManners(open).robots(site.url)).crawlDelayMs, 30_000);
  await site.close();
});

test('robots.txt is forgotten after its lifetime', async () => {
  let nowMs = 0;
  const site = await startSite({ '/robots.txt': 'User-agent: *\nDisallow: /a', '/a': 'a' });
  const manners = startManners({ ...open, gapMs: 0 }, { ...nodeEffects, now: () => nowMs });
  await assert.rejects(manners.get(`${site.url}/a`), (error) => error instanceof Refusal && error.kind === 'robots');
  site.set('/robots.txt', 'User-agent: *\nDisallow:');
  await assert.rejects(manners.get(`${site.url}/a`), Refusal);
  nowMs += 13 * 3_600_000;
  assert.equal((await manners.get(`${site.url}/a`)).status, 200);
  await site.close();
});

const ROBOTS: readonly [name: string, answer: Parameters<Awaited<ReturnType<typeof startSite>>['set']>[1], state: string][] = [
  ['none', undefined, 'none'],
  ['kept from us', { status: 403 }, 'none'],
  ['a page in its place', '<!doctype html><p>Disallow: /</p>', 'none'],
  ['a circle of redirects', { status: 302, headers: { location: '/robots.txt' } }, 'none'],
  ['a fault', { status: 503 }, 'unknown'],
  ['too many requests', { status: 429 }, 'unknown'],
  ['huge', `User-agent: *\nDisallow: /a\n${'# comment\n'.repeat(100_000)}`, 'read'],
];
for (const [name, answer, state] of ROBOTS) {
  test(`robots.txt: ${name}`, async () => {
    const site = await startSite();
    site.set('/robots.txt', answer);
    const rules = await startManners(open).robots(site.url);
    await site.close();
    assert.equal(rules.state, state);
    assert.equal(rules.allows(`${site.url}/b`), state !== 'unknown');
  });
}

test('a redirect to another host asks the robots.txt of that host', async () => {
  const other = await startSite({ '/robots.txt': 'User-agent: *\nDisallow: /', '/x': 'x' });
  const site = await startSite({ '/go': { status: 302, headers: { location: `${other.url}/x` } } });
  const manners = startManners({ ...open, gapMs: 0 });
  await assert.rejects(manners.get(`${site.url}/go`), (error) => error instanceof Refusal && error.kind === 'robots');
  assert.equal(other.asked('/x'), 0);
  const exempt = startManners({ ...open, gapMs: 0, robotsExempt: ['127.0.0.1'] });
  assert.equal((await exempt.get(`${site.url}/go`)).status, 200);
  await site.close();
  await other.close();
});
