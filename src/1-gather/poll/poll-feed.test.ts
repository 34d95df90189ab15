import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import {
  atomFeed,
  type FeedItem,
  hostile,
  makeWatch,
  newsPage,
  paragraphs,
  rssFeed,
  type Site,
  startSite,
  type Watch,
} from '../../../test/site/index.ts';
import { catalogue } from '../catalogue.ts';
import type { GatherEffects } from '../effects.ts';
import { nodeEffects } from '../node-effects.ts';
import { pollSource } from './index.ts';

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

test('links in the text that a feed carries are absolute: by xml:base, else by the page of the item, else by the feed', async () => {
  const content = `<p>${paragraphs(1, 12).join(' ')} <a href="more">more</a></p>`;
  const based = atomFeed([item(1, { content })]).replace('<entry>', '<entry xml:base="/files/">');
  const atAddress = rssFeed([item(1, { content, link: '/report/closed', guid: 'a' })]);
  const pageless = rssFeed([item(1, { content, link: '', guid: 'b' })]).replace(/<link><\/link>\s*<guid/, '<guid');
  site.set('/report/1', { status: 403 });
  site.set('/report/closed', { status: 403 });
  for (const [feed, expected] of [
    [based, '/files/more'],
    [atAddress, '/report/more'],
    [pageless, '/more'],
  ] as const) {
    site.set('/feed', feed);
    const fresh = makeWatch(`${site.url}/feed`, { form: 'feed', now: '2031-05-01T12:00:00Z' });
    const html = Buffer.from((await fresh.poll()).captures[0]?.bytes ?? []).toString();
    assert.ok(html.includes(`<a href="${site.url}${expected}">more</a>`), html.slice(-200));
  }
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

const LONG = `<p>${paragraphs(7, 6).join('</p><p>')}</p>`;
const messages = (poll: { readonly log: readonly { readonly message: string }[] }) => poll.log.map((line) => line.message).join('\n');

test('no more captures than asked for; the rest comes with the next poll', async () => {
  const many = Array.from({ length: 7 }, (_, i) => item(i + 1));
  site.set('/feed', rssFeed(many));
  site.set('/report/*', (asked) => pageOf(Number(asked.path.split('/').at(-1))));
  const got: string[] = [];
  for (let i = 0; i < 4; i++) {
    const poll = await watch.poll({ options: { maxCaptures: 3 } });
    got.push(...poll.captures.map((one) => one.location));
    assert.equal(poll.more, i < 2);
  }
  assert.equal(new Set(got).size, 7);
  assert.equal(got.length, 7);
});

test('an item that the feed changed is fetched again; a page that shows the same is no news', async () => {
  await watch.poll();
  site.set('/feed', rssFeed([item(2, { title: 'Report 2, corrected' }), item(1, { teaser: 'other' })]));
  site.set('/report/2', pageOf(2, ['Another text.', ...paragraphs(9)]));
  const poll = await watch.poll({ laterMinutes: 5 });
  assert.deepEqual(
    poll.captures.map((one) => one.location),
    [`${site.url}/report/2`],
  );
  assert.match(messages(poll), /Announced: 2 changed/);
});

test('an edit that the feed does not tell is seen at the next look', async () => {
  await watch.poll();
  site.set('/report/1', pageOf(1, ['It was three, not four.', ...paragraphs(1)]));
  assert.equal((await watch.poll({ laterMinutes: 10 })).captures.length, 0);
  const poll = await watch.poll({ laterMinutes: 15 });
  assert.deepEqual(
    poll.captures.map((one) => one.location),
    [`${site.url}/report/1`],
  );
  site.clearLog();
  for (const laterMinutes of [40, 120, 300, 1000, 3000]) await watch.poll({ laterMinutes });
  assert.equal(site.asked('/report/1'), 5);
  await watch.poll({ laterMinutes: 8 * 1440 });
  assert.equal(site.asked('/report/1'), 6);
  await watch.poll({ laterMinutes: 8 * 1440 });
  assert.equal(site.asked('/report/1'), 6, 'a report of two weeks is left alone');
});

test('a report that is taken away is told after the second look, and once', async () => {
  await watch.poll();
  site.set('/report/1', { status: 404 });
  assert.deepEqual((await watch.poll({ laterMinutes: 25 })).deleted, []);
  assert.deepEqual((await watch.poll({ laterMinutes: 1 })).deleted, [], 'asked twice in a minute is asked once');
  assert.deepEqual((await watch.poll({ laterMinutes: 5 })).deleted, [`${site.url}/report/1`]);
  assert.deepEqual((await watch.poll({ laterMinutes: 600 })).deleted, []);
  site.set('/report/2', hostile.redirect('/', 302));
  site.set('/', '<p>front page</p>');
  await watch.poll({ laterMinutes: 1440 });
  assert.deepEqual((await watch.poll({ laterMinutes: 5 })).deleted, [`${site.url}/report/2`]);
});

test('many reports that are missing at once are a fault of the site, until some page is there', async () => {
  const numbers = [1, 2, 3, 4, 5];
  site.set('/feed', rssFeed(numbers.map((n) => item(n))));
  for (const n of numbers) site.set(`/report/${n}`, pageOf(n));
  await watch.poll();
  for (const n of numbers) site.set(`/report/${n}`, { status: 404 });
  await watch.poll({ laterMinutes: 25 });
  const doubted = await watch.poll({ laterMinutes: 5 });
  assert.deepEqual(doubted.deleted, []);
  assert.match(messages(doubted), /^5 reports are missing at once/);
  site.set('/report/5', pageOf(5));
  const told = await watch.poll({ laterMinutes: 5 });
  assert.deepEqual(
    told.deleted.map((one) => one.slice(-1)),
    ['4', '3', '2', '1'],
  );
});

test('a fault of the server and one "no such page" are no deletion', async () => {
  await watch.poll();
  site.set('/report/1', { status: 500 });
  await watch.poll({ laterMinutes: 25 });
  site.set('/report/1', { status: 404 });
  assert.deepEqual((await watch.poll({ laterMinutes: 5 })).deleted, []);
  assert.deepEqual((await watch.poll({ laterMinutes: 5 })).deleted, [`${site.url}/report/1`]);
});

test('one answer "no such page" is no deletion', async () => {
  await watch.poll();
  site.set('/report/1', { status: 404 });
  await watch.poll({ laterMinutes: 25 });
  site.set('/report/1', pageOf(1));
  const poll = await watch.poll({ laterMinutes: 5 });
  assert.deepEqual([poll.deleted, poll.captures], [[], []]);
});

test('where the page is not to be had, the text that the feed carries is taken, and that is said', async () => {
  site.set('/feed', rssFeed([item(1, { content: LONG }), item(2)]));
  site.set('/report/1', { status: 403 });
  site.set('/report/2', { status: 402 });
  const poll = await watch.poll();
  assert.equal(poll.captures.length, 1);
  assert.match(Buffer.from(poll.captures[0]?.bytes ?? []).toString(), /<h1>Report 1 on the dam<\/h1><p>Officials in/);
  assert.match(messages(poll), /The text that the feed carries is used: The server does not give this page to programs \(403\)/);
  assert.match(messages(poll), /\(402\).*not asked for again/);
  site.clearLog();
  assert.equal(poll.health.state, 'well');
  await watch.poll({ laterMinutes: 30 });
  assert.deepEqual([site.asked('/report/1'), site.asked('/report/2')], [0, 0]);
});

test('a page that shows only the beginning of what the feed carries is a paywall', async () => {
  const whole = [1, 2, 3, 4, 5, 6].map((n) => Array.from({ length: 20 }, (_, i) => `word${n}x${i}`).join(' '));
  const content = `<p>${whole.join('</p><p>')}</p>`;
  site.set('/feed', rssFeed([item(1, { content }), item(2, { content })]));
  site.set('/report/1', pageOf(1, whole.slice(0, 2)));
  site.set(
    '/report/2',
    pageOf(
      2,
      whole.map((text, i) => (i === 4 ? 'A correction stands here now.' : text)),
    ),
  );
  const poll = await watch.poll();
  const [second, first] = poll.captures.map((one) => Buffer.from(one.bytes).toString());
  assert.ok(first?.includes(whole[5] as string));
  assert.ok(second?.includes('A correction stands here now.'), 'an edited page is no paywall');
  assert.match(messages(poll), /feed carries is used: The page shows only a part/);
  assert.equal((await watch.poll({ laterMinutes: 30 })).captures.length, 0);
});

test('robots.txt is obeyed, for pages and for the feed', async () => {
  site.set('/robots.txt', 'User-agent: *\nDisallow: /report/2\n\nUser-agent: Other\nDisallow: /');
  const poll = await watch.poll();
  assert.equal(poll.captures.length, 1);
  assert.equal(site.asked('/report/2'), 0);
  assert.match(messages(poll), /robots\.txt of the site forbids/);
  site.set('/robots.txt', 'User-agent: stemma\nDisallow: /feed');
  const later = await watch.poll({ laterMinutes: 24 * 60 });
  assert.equal(later.health.state, 'failing');
  assert.match(later.health.reason ?? '', /robots\.txt of 127/);
});

test('a robots.txt that fails keeps everything waiting; one that is absent allows', async () => {
  site.set('/robots.txt', { status: 500 });
  const poll = await watch.poll();
  assert.equal(poll.outcome, 'failed');
  assert.match(poll.health.reason ?? '', /robots\.txt of the site answers with status 500/);
  assert.equal(site.asked('/feed'), 0);
  site.set('/robots.txt', { status: 403 });
  assert.equal((await watch.poll({ laterMinutes: 60 })).captures.length, 2);
});

test('Retry-After is kept, in seconds and as a date', async () => {
  site.set('/feed', { status: 503, headers: { 'retry-after': '7200' } });
  const poll = await watch.poll();
  assert.equal(poll.health.nextPoll, '2031-05-01T14:00:00.000Z');
  site.clearLog();
  const early = await watch.poll({ laterMinutes: 60 });
  assert.equal(site.log.length, 0);
  assert.equal(early.health.nextPoll, '2031-05-01T14:00:00.000Z');
  site.set('/feed', { status: 429, headers: { 'retry-after': 'Thu, 01 May 2031 18:00:00 GMT' } });
  const second = await watch.poll({ laterMinutes: 61 });
  assert.equal(second.health.nextPoll, '2031-05-01T18:00:00.000Z');
  assert.match(second.health.reason ?? '', /left alone for a while \(429\)/);
});

test('a page that answers 429 stops the asking; nothing is lost', async () => {
  const many = Array.from({ length: 9 }, (_, i) => item(i + 1));
  site.set('/feed', rssFeed(many));
  site.set('/report/*', { status: 429, headers: { 'retry-after': '600' } });
  const poll = await watch.poll();
  assert.ok(site.log.length < 8, `${site.log.length} requests`);
  assert.equal(poll.health.nextPoll, '2031-05-01T12:10:00.000Z');
  site.set('/report/1', undefined);
  site.set('/report/2', undefined);
  site.set('/report/*', (asked) => pageOf(Number(asked.path.split('/').at(-1))));
  assert.equal((await watch.poll({ laterMinutes: 11 })).captures.length, 9);
});

test('caching headers and the wish of the feed put the next poll off, up to a limit', async () => {
  site.set('/feed', { body: rssFeed([item(1)]), headers: { 'cache-control': 'max-age=3600' } });
  assert.equal((await watch.poll()).health.nextPoll, '2031-05-01T13:00:00.000Z');
  site.set('/feed', rssFeed([item(1)], { extra: '<sy:updatePeriod>daily</sy:updatePeriod><ttl>90</ttl>' }));
  const poll = await watch.poll({ laterMinutes: 60 });
  assert.equal(poll.health.nextPoll, '2031-05-01T14:30:00.000Z');
});

test('410 is the end, 404 after some tries', async () => {
  site.set('/feed', { status: 410 });
  const poll = await watch.poll();
  assert.deepEqual([poll.outcome, poll.health.state, poll.health.nextPoll], ['gone', 'dead', undefined]);
  assert.match(poll.health.advice ?? '', /new address/);
  const other = makeWatch(`${site.url}/none`, { form: 'feed', now: '2031-05-01T12:00:00Z' });
  const states: string[] = [];
  for (let i = 0; i < 5; i++) states.push((await other.poll({ laterMinutes: 1500 })).health.state);
  assert.deepEqual(states, ['failing', 'failing', 'failing', 'failing', 'dead']);
});

test('a source moves only where every redirect is permanent', async () => {
  site.set('/old', hostile.redirect('/older', 301));
  site.set('/older', hostile.redirect('{site}/feed', 308));
  site.set('/temporary', hostile.redirect('/old', 302));
  const moved = makeWatch(`${site.url}/old`, { form: 'feed', now: '2031-05-01T12:00:00Z' });
  assert.equal((await moved.poll()).moved, `${site.url}/feed`);
  const stays = makeWatch(`${site.url}/temporary`, { form: 'feed', now: '2031-05-01T12:00:00Z' });
  const poll = await stays.poll();
  assert.equal(poll.moved, undefined);
  assert.equal(poll.captures.length, 2);
});

test('a page instead of a feed is told with the feed that it names', async () => {
  site.set('/feed', '<html><head><link rel="alternate" type="application/rss+xml" href="/new.xml"></head><body>Hello</body></html>');
  const poll = await watch.poll();
  assert.equal(poll.health.state, 'failing');
  assert.match(`${poll.health.reason} ${poll.health.advice}`, /a web page instead of a feed.*names a feed: http:\/\/127[^ ]*\/new\.xml/);
});

test('an empty feed, a silent one, a paused one', async () => {
  site.set('/feed', rssFeed([]));
  assert.deepEqual((await watch.poll()).health.state, 'empty');
  site.set('/feed', rssFeed([item(1), item(2), item(3)]));
  const poll = await watch.poll({ laterMinutes: 20 * 1440 });
  assert.equal(poll.health.state, 'stale');
  assert.match(poll.health.reason ?? '', /nothing new for 20 days; by its habit there is something new every 60 minutes/);
  const paused = makeWatch(`${site.url}/feed`, { form: 'feed', now: '2031-05-01T12:00:00Z', source: { paused: true } });
  site.clearLog();
  assert.equal((await paused.poll()).health.state, 'paused');
  assert.equal(site.log.length, 0);
});

test('a feed that makes new keys at every answer brings nothing twice', async () => {
  site.set('/feed', rssFeed([item(1, { guid: 'a' }), item(2, { guid: 'b' })]));
  await watch.poll();
  site.set('/feed', rssFeed([item(1, { guid: 'c' }), item(2, { guid: 'd' })]));
  site.clearLog();
  const poll = await watch.poll({ laterMinutes: 10 });
  assert.equal(poll.captures.length, 0);
  assert.equal(poll.memory.items.length, 2);
});

test('tracking parameters and redirects do not make two reports of one', async () => {
  site.set('/feed', atomFeed([item(1, { link: '/report/1?utm_source=rss', guid: 'x' }), item(2, { link: '/go/2', guid: 'y' })]));
  site.set('/go/2', hostile.redirect('/report/2?utm_medium=feed#top', 302));
  const poll = await watch.poll();
  assert.deepEqual(
    poll.captures.map((one) => one.location.replace(site.url, '')),
    ['/report/2', '/report/1'],
  );
});

test('an item of an aggregator is its publisher’s', async () => {
  site.set('/feed', rssFeed([item(1, { source: { name: 'The Lower Herald', url: 'https://herald.invalid/rss' } })]));
  const poll = await watch.poll();
  assert.equal(poll.captures[0]?.given?.source, 'The Lower Herald');
  assert.equal(poll.captures[0]?.given?.kind, undefined);
  site.set('/report/1', pageOf(1, ['It was three, not four.', ...paragraphs(1)]));
  const again = await watch.poll({ laterMinutes: 25 });
  assert.deepEqual(
    [again.captures[0]?.given?.source, again.captures[0]?.given?.published],
    ['The Lower Herald', '2031-05-01T09:00:00.000Z'],
    'an edit is its publisher’s too, and keeps the date of the listing',
  );
});

test('what the catalogue knows of a publisher is learned where the analyst has said nothing', async () => {
  const entry = catalogue().find((one) => one.family && one.country && one.feeds.length);
  assert.ok(entry);
  // The host is the publisher's, the answers are ours.
  const request: GatherEffects['request'] = (url, asked) => nodeEffects.request(new URL(url.pathname, site.url), asked);
  const effects = { ...nodeEffects, request };
  const source = { ...watch.source, location: `${new URL(entry.home).origin}/feed`, name: '', kind: 'unknown' as const };
  const poll = await pollSource(source, undefined, { allowPrivateAddresses: true, gapMs: 0 }, effects);
  const { name, kind, country, timeZone, family } = entry;
  assert.deepEqual(poll.learned, { name, kind, country, timeZone, family, language: 'en' });
});

test('failing pages are tried again, a few times, and hold nothing up', async () => {
  site.set('/report/1', { status: 500 });
  assert.equal((await watch.poll()).captures.length, 1);
  for (let i = 0; i < 6; i++) await watch.poll({ laterMinutes: 5 });
  assert.equal(site.asked('/report/1'), 3, 'after 5 and 10 minutes');
  for (let i = 0; i < 20; i++) await watch.poll({ laterMinutes: 120 });
  assert.equal(site.asked('/report/1'), 8);
  site.set('/feed', rssFeed([item(1, { teaser: 'mended' }), item(2)]));
  site.set('/report/1', pageOf(1));
  assert.equal((await watch.poll({ laterMinutes: 5 })).captures.length, 1);
});

test('an unreachable host fails with a reason, later and later', async () => {
  const port = new URL(site.url).port;
  await site.close();
  const first = await watch.poll();
  assert.match(first.health.reason ?? '', new RegExp(`127.0.0.1:${port} does not answer`));
  const waits = [first];
  for (let i = 0; i < 4; i++) waits.push(await watch.poll({ laterMinutes: 60 }));
  const minutes = waits.map((poll) => (Date.parse(poll.health.nextPoll ?? '') - Date.parse(poll.at)) / 60_000);
  assert.deepEqual(minutes, [3.75, 7.5, 15, 30, 60]);
  site = await startSite();
});

test('an honest user agent with a contact; no cookies', async () => {
  site.set('/feed', hostile.cookies(rssFeed([item(1), item(2)])));
  await watch.poll();
  assert.match(String(site.log[0]?.headers['user-agent']), /^Stemma\/[\d.]+ \(news monitor; self-hosted\)$/);
  const named = makeWatch(`${site.url}/feed`, { form: 'feed', now: '2031-05-01T12:00:00Z', options: { contact: 'desk@courier.invalid' } });
  site.clearLog();
  await named.poll();
  assert.match(String(site.log[0]?.headers['user-agent']), /contact: desk@courier\.invalid\)/);
  assert.ok(site.log.every((one) => one.headers.cookie === undefined));
});

test('what a feed says of itself is learned where the analyst has said nothing', async () => {
  const nameless = makeWatch(`${site.url}/feed`, { form: 'feed', now: '2031-05-01T12:00:00Z', source: { name: '' } });
  const learned = { name: 'The Invented Courier', language: 'en' };
  const first = await nameless.poll();
  assert.deepEqual(first.learned, learned);
  assert.equal(first.captures[0]?.given?.source, learned.name);
  const byHost = makeWatch(`${site.url}/feed`, {
    form: 'feed',
    now: '2031-05-01T12:00:00Z',
    source: { name: '127.0.0.1', language: 'fr' },
  });
  assert.deepEqual((await byHost.poll()).learned, { name: learned.name });
  site.set(
    '/feed',
    rssFeed([item(1)], { extra: '<atom:link rel="hub" href="https://hub.invalid/"/><atom:link rel="self" href="{site}/feed"/>' }),
  );
  const poll = await watch.poll();
  assert.deepEqual([poll.memory.hub, poll.memory.topic], ['https://hub.invalid/', `${site.url}/feed`]);
});

test('a feed whose pages are kept from programs is told as failing, until they open', async () => {
  site.set('/feed', rssFeed([item(1), item(2), item(3)]));
  for (const n of [1, 2, 3]) site.set(`/report/${n}`, { status: 403 });
  const poll = await watch.poll();
  assert.equal(poll.health.state, 'failing');
  assert.match(poll.health.reason ?? '', /announces reports, but 3 of its newest 3 pages were not given: .*\(403\)/);
  const again = await watch.poll({ laterMinutes: 30 });
  assert.deepEqual(
    [again.health.state, again.health.failures, again.health.lastSucceeded],
    ['failing', 2, undefined],
    'while nothing is new',
  );
  assert.equal(again.outcome, 'unchanged');
  site.set('/feed', rssFeed([item(1), item(2), item(3), ...[4, 5, 6].map((n) => item(n))]));
  for (const n of [4, 5, 6]) site.set(`/report/${n}`, pageOf(n));
  assert.equal((await watch.poll({ laterMinutes: 30 })).health.state, 'well');
});
