import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Answer, hostile, makeWatch, newsPage, paragraphs, rssFeed, type Site, startSite } from '../../../test/site/index.ts';
import { discoverSource } from '../index.ts';

/** Each answer stands in the place of a feed, and then of a page of a feed that is well. The source's log says what happened; the rest comes. */

const NOW = '2031-05-01T12:00:00Z';
const MEGABYTE = 1024 * 1024;
const LIMITS = { maxBytes: MEGABYTE, maxFetchMs: 400 } as const;

let site: Site;
before(async () => {
  site = await startSite({
    '/loop': hostile.redirect('/loop'),
    '/good': newsPage({ title: 'Good', paragraphs: paragraphs(1) }),
  });
});
after(() => site.close());

const CASES: readonly [name: string, answer: () => Answer, words: RegExp][] = [
  ['slow', () => hostile.slow(), /took longer than 0\.4 seconds/],
  ['endless', () => hostile.endless(), /larger than 1 MB/],
  ['silent', () => hostile.silent(), /took longer than 0\.4 seconds/],
  ['reset', () => hostile.reset(), /broke off/],
  ['cut', () => hostile.cut('<rss><channel>'), /broke off/],
  ['gzip bomb', () => hostile.gzipBomb(), /larger than 1 MB/],
  ['false gzip', () => hostile.falseGzip(), /cannot be unpacked|broke off/],
  ['redirect loop', () => hostile.redirect('/loop'), /redirects more than 5 times/],
  ['redirect to a private address', () => hostile.redirect('http://10.1.2.3/'), /10\.1\.2\.3, which is not on the public internet/],
  ['redirect to another spelling of it', () => hostile.redirect('http://0x0a010203/'), /10\.1\.2\.3/],
  ['redirect to loopback by IPv6', () => hostile.redirect('http://[::1]:9/'), /::1|does not answer/],
  ['redirect to a file', () => hostile.redirect('file:///etc/passwd'), /Only http and https/],
  ['redirect with a password', () => hostile.redirect('http://you:secret@127.0.0.1/'), /user name or password/],
  ['huge header', () => hostile.hugeHeader(), /more headers than a program should read/],
  ['no HTTP', () => hostile.noHttp(), /does not speak HTTP|broke off/],
  ['a picture', () => hostile.wrongType('x', 'image/png'), /image\/png, not a report/],
];

for (const [name, answer, words] of CASES) {
  test(`${name}: told in words, and the rest comes`, async () => {
    site.set('/bad', answer());
    site.set(
      '/feed',
      rssFeed([
        { title: 'Bad', link: '/bad' },
        { title: 'Good', link: '/good' },
      ]),
    );
    const options = { ...LIMITS, allowPrivateAddresses: false, allow: ['127.0.0.1'] };
    const asFeed = await makeWatch(`${site.url}/bad`, { form: 'feed', now: NOW, options }).poll();
    assert.equal(asFeed.health.state, 'failing');
    assert.ok(asFeed.health.reason && asFeed.health.advice);
    const asPage = await makeWatch(`${site.url}/feed`, { form: 'feed', now: NOW, options }).poll();
    assert.deepEqual(
      asPage.captures.map((one) => one.location),
      [`${site.url}/good`],
    );
    const line = asPage.log.find((one) => one.location === `${site.url}/bad`);
    assert.match(line?.message ?? '', words);
    assert.equal(asPage.health.state, 'well');
    const discovery = await discoverSource(`${site.url}/bad`, { ...options, gapMs: 0 });
    assert.match(discovery.problems.join(), /\S{3}.*[.!]$/);
    assert.deepEqual(discovery.candidates, []);
  });
}

const inFeed = (title: string, before = '', behind = ''): Answer => ({
  type: 'application/rss+xml',
  body: `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>t</title><item><title>${title}</title><link>{site}/good</link>${behind}</item></channel></rss>`,
});
const packed = (body: Uint8Array, encoding: string): Answer => ({
  type: 'application/rss+xml',
  etag: false,
  headers: { 'content-encoding': encoding },
  body,
});

/** Feeds that would grow, sink or reach out in being read: they are read as far as it does no harm, and their log says what was left out. */
const FEEDS: readonly [name: string, answer: () => Answer, words: RegExp][] = [
  ['entities of entities', () => hostile.entityBomb(), /It defines 8 entities made of other entities; they are not written out\./],
  [
    'one long entity, ten thousand times',
    () => inFeed('&a;'.repeat(10_000), `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(100_000)}">]>`),
    /would grow it beyond measure; only the first are written out\./,
  ],
  [
    'entities that are files and addresses',
    () => inFeed('x &a; &b;', '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b SYSTEM "{site}/secret">]>'),
    /It refers to 2 outside entities; nothing is loaded\./,
  ],
  [
    'two hundred thousand open elements',
    () => inFeed('x', '', `<description>${'<b>'.repeat(200_000)}</description>`),
    /never closed that only the beginning is read\..*Elements inside more than 80 others are left out\./,
  ],
  ['items in items', () => inFeed('x', '', '<item>'.repeat(100_000)), /never closed that only the beginning is read\./],
  [
    'links to the machine and its network',
    () => ({
      type: 'application/rss+xml',
      body: rssFeed(['javascript:alert(1)', 'file:///etc/passwd', 'http://169.254.169.254/latest/'].map((link) => ({ title: link, link }))),
    }),
    /An item names no page.*An item names no page.*169\.254\.169\.254, which is not on the public internet/,
  ],
  ['a brotli bomb', () => packed(brotliCompressSync(Buffer.alloc(64 * MEGABYTE, 97)), 'br'), /larger than 1 MB/],
  ['a bomb in a bomb', () => packed(gzipSync(gzipSync(Buffer.alloc(64 * MEGABYTE, 97))), 'gzip, gzip'), /larger than 1 MB/],
];

for (const [name, answer, words] of FEEDS) {
  test(`${name}: the log says it in words, nothing is loaded, and it is soon over`, async () => {
    site.set('/bomb', answer());
    site.clearLog();
    const started = performance.now();
    const poll = await makeWatch(`${site.url}/bomb`, {
      form: 'feed',
      now: NOW,
      options: { maxBytes: MEGABYTE, allowPrivateAddresses: false, allow: ['127.0.0.1'] },
    }).poll();
    assert.match(poll.log.map(({ message }) => message).join(' '), words);
    assert.ok(performance.now() - started < 10_000);
    assert.equal(site.asked('/secret'), 0);
    for (const { bytes } of poll.captures) assert.doesNotMatch(Buffer.from(bytes).toString(), /root:/);
  });
}

test('a page of a hundred thousand elements does not stop the poll', async () => {
  site.set('/deep', hostile.deepHtml());
  for (const form of ['feed', 'site', 'page'] as const) {
    const deep = await makeWatch(`${site.url}/deep`, { form, now: NOW }).poll();
    assert.ok(deep.health.state !== 'new', form);
  }
});

test('wrong character set and wrong type are read through', async () => {
  const title = 'Überschwemmung in Välm';
  const feed = rssFeed([{ title, link: '/good' }])
    .replace('utf-8', 'iso-8859-1')
    .replaceAll('{site}', site.url);
  site.set('/latin', { type: 'text/html; charset=utf-8', body: Buffer.from(feed, 'latin1') });
  const poll = await makeWatch(`${site.url}/latin`, { form: 'feed', now: NOW }).poll();
  assert.equal(poll.captures[0]?.given?.title, title);
  site.set('/typed', hostile.wrongType(rssFeed([{ title, link: '/good' }])));
  assert.equal((await makeWatch(`${site.url}/typed`, { form: 'feed', now: NOW }).poll()).captures.length, 1);
});

test('a public name that leads inside is refused at the socket, whatever the name service said before', async () => {
  const named = `${site.url.replace('127.0.0.1', 'localhost')}/feed`;
  site.set('/feed', rssFeed([{ title: 'Good', link: '/good' }]));
  site.set('/hop', hostile.redirect(named));
  site.clearLog();
  const straight = await makeWatch(named, { form: 'feed', now: NOW, options: { allowPrivateAddresses: false } }).poll();
  const behind = await makeWatch(`${site.url}/hop`, {
    form: 'feed',
    now: NOW,
    options: { allowPrivateAddresses: false, allow: ['127.0.0.2'] },
  }).poll();
  for (const poll of [straight, behind])
    assert.match(poll.log[0]?.message ?? '', /^The address leads to (?:127\.0\.0\.1|::1), which is not/);
  assert.equal(site.log.length, 0, 'nothing was asked');
  // A connection that one list allows is not lent to a poll with another.
  const allowed = { allowPrivateAddresses: false, allow: ['localhost', '127.0.0.1'] };
  assert.equal((await makeWatch(named, { form: 'feed', now: NOW, options: allowed }).poll()).captures.length, 1);
  const again = await makeWatch(named, { form: 'feed', now: NOW, options: { allowPrivateAddresses: false } }).poll();
  assert.equal(again.health.state, 'failing');
});

test('without leave nothing on loopback is asked; with the host or its range it is', async () => {
  site.set('/feed', rssFeed([{ title: 'Good', link: '/good' }]));
  site.clearLog();
  const closed = await makeWatch(`${site.url}/feed`, { form: 'feed', now: NOW, options: { allowPrivateAddresses: false } }).poll();
  assert.equal(site.log.length, 0);
  assert.match(`${closed.health.reason} ${closed.health.advice}`, /not on the public internet.*allow list/);
  for (const allow of [['127.0.0.0/8'], ['127.0.0.1']]) {
    const open = await makeWatch(`${site.url}/feed`, { form: 'feed', now: NOW, options: { allowPrivateAddresses: false, allow } }).poll();
    assert.equal(open.captures.length, 1, allow.join());
  }
  const named = `${site.url.replace('127.0.0.1', 'localhost')}/feed`;
  const options = { allowPrivateAddresses: false, allow: ['localhost', '127.0.0.1'] };
  assert.equal((await makeWatch(named, { form: 'feed', now: NOW, options }).poll()).captures.length, 1);
});
