import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Answer, hostile, makeWatch, newsPage, paragraphs, rssFeed, type Site, startSite } from '../../../test/site/index.ts';
import { discoverSource } from '../index.ts';

/** Each answer stands in the place of a feed, and then of a page of a feed that is well. The source's log says what happened; the rest comes. */

const NOW = '2031-05-01T12:00:00Z';
const LIMITS = { maxBytes: 1024 * 1024, maxFetchMs: 400 } as const;

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

test('an entity bomb and a page of a hundred thousand elements do not stop the poll', async () => {
  site.set('/bomb', hostile.entityBomb());
  site.set('/deep', hostile.deepHtml());
  const bomb = await makeWatch(`${site.url}/bomb`, { form: 'feed', now: NOW }).poll();
  assert.ok(['well', 'failing', 'empty'].includes(bomb.health.state));
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
