import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { type FeedItem, makeWatch, newsPage, paragraphs, rssFeed, type Site, startSite, type Watch } from '../../../test/site/index.ts';

const item = (n: number, more: Partial<FeedItem> = {}): FeedItem => ({
  title: `Report ${n} on the dam`,
  link: `/report/${n}`,
  published: `2031-05-01T${String(8 + n).padStart(2, '0')}:00:00Z`,
  teaser: `Teaser ${n}`,
  ...more,
});
const pageOf = (n: number, text = paragraphs(n)) => newsPage({ title: `Report ${n} on the dam`, paragraphs: text });

let site: Site;
let watch: Watch;

beforeEach(async () => {
  site = await startSite({ '/feed': rssFeed([item(2), item(1)]), '/report/1': pageOf(1), '/report/2': pageOf(2) });
  watch = makeWatch(`${site.url}/feed`, { form: 'feed', now: '2031-05-01T12:00:00Z' });
});
afterEach(() => site.close());

test('a first look brings the pages of the items, with what the feed says of them', async () => {
  const poll = await watch.poll();
  assert.equal(poll.outcome, 'changed');
  assert.deepEqual(
    poll.captures.map((one) => one.location.replace(site.url, '')),
    ['/report/2', '/report/1'],
  );
  assert.match(Buffer.from(poll.captures[0]?.bytes ?? []).toString(), /Report 2 on the dam/);
  assert.deepEqual(poll.captures[0]?.given, {
    source: 'The Courier',
    kind: 'outlet',
    title: 'Report 2 on the dam',
    titleBasis: 'feed',
    published: '2031-05-01T10:00:00.000Z',
    publishedBasis: 'feed',
  });
  assert.equal(poll.health.state, 'well');
  assert.equal(poll.more, false);
});

test('what is known is asked for conditionally and brings nothing', async () => {
  await watch.poll();
  site.clearLog();
  const poll = await watch.poll({ laterMinutes: 10 });
  assert.equal(poll.outcome, 'unchanged');
  assert.deepEqual(
    site.log.map((one) => [one.path, one.status]),
    [['/feed', 304]],
  );
});
