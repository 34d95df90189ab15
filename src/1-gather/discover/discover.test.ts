import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { newsPage, newsSitemap, paragraphs, rssFeed, type Site, startSite } from '../../../test/site/index.ts';
import { nodeEffects } from '../node-effects.ts';
import { shortName } from '../short-name.ts';
import { discoverSource } from './index.ts';

const effects = { ...nodeEffects, now: () => Date.parse('2031-05-01T12:00:00Z') };
const sites: Site[] = [];
let site: Site;
beforeEach(async () => {
  site = await startSite();
  sites.push(site);
});
after(async () => {
  for (const one of sites) await one.close();
});

const discover = (path: string) =>
  discoverSource(
    path.startsWith('/') && !path.startsWith('/tmp') ? site.url + path : path,
    { allowPrivateAddresses: true, gapMs: 0 },
    effects,
  );
const forms = (found: Awaited<ReturnType<typeof discover>>) =>
  found.candidates.map((one) => `${one.form} ${one.location.replace(site.url, '')}`);
const items = [1, 2].map((n) => ({ title: `Title ${n}`, link: `/news/${n}`, published: `2031-05-01T0${n}:00:00Z` }));
const front = `<main>${[1, 2, 3, 4]
  .map((n) => `<h2><a href="/2031/05/01/council-of-velm-meets-again-${n}">The council of Velm meets again on day ${n}</a></h2>`)
  .join('')}</main>`;

test('a feed is a feed, with its newest items', async () => {
  site.set('/x', rssFeed(items, { title: 'World | The Courier' }));
  const { candidates } = await discover('/x');
  assert.deepEqual(
    candidates.map(({ form, language, preview, kind }) => [form, language, preview[0]?.title, preview[0]?.published, kind]),
    [['feed', 'en', 'Title 1', '2031-05-01T01:00:00.000Z', 'unknown']],
  );
});

test('a site: feeds that its page names, then its links, then the page', async () => {
  site.set(
    '/',
    `<html lang="en"><head><meta property="og:site_name" content="The Courier"><link rel="alternate" type="application/rss+xml" href="/a.xml"><link rel="alternate" type="application/atom+xml" href="/gone.xml"></head><body>${front}</body></html>`,
  );
  site.set('/a.xml', rssFeed(items, { title: 'Politics' }));
  const found = await discover('/');
  assert.deepEqual([found.candidates[0]?.name, found.candidates[0]?.title], ['The Courier', 'Politics']);
  assert.deepEqual(forms(found), ['feed /a.xml', 'site /', 'page /']);
  assert.match(found.problems.join(), /\/gone\.xml is none \(status 404\)/);
  assert.equal(found.candidates[1]?.name, 'The Courier');
  assert.equal(found.candidates[1]?.preview[0]?.title, 'The council of Velm meets again on day 1');
});

test('a site that names none: well-known places, below the page first', async () => {
  site.set('/en', `<html><body>${front}</body></html>`);
  site.set('/en/rss.xml', rssFeed(items));
  site.set('/rss', rssFeed(items));
  assert.deepEqual(forms(await discover('/en')), ['feed /en/rss.xml', 'site /en', 'page /en']);
});

test('a site that answers everything with a page has no feeds; its news sitemap is found by robots.txt', async () => {
  site.set('/*', newsPage({ title: 'Everything', paragraphs: paragraphs(1) }));
  site.set('/robots.txt', 'Sitemap: {site}/maps/all.xml\nSitemap: {site}/maps/news.xml');
  site.set('/maps/news.xml', newsSitemap(items, 'The Courier'));
  const found = await discover('/');
  assert.deepEqual(forms(found), ['sitemap /maps/news.xml', 'page /']);
  assert.deepEqual([found.candidates[0]?.name, found.candidates[0]?.preview[1]?.title], ['The Courier', 'Title 2']);
});

test('a page that is closed to programs: its feeds may be open', async () => {
  site.set('/', { status: 403 });
  site.set('/feed', rssFeed(items));
  const found = await discover('/');
  assert.deepEqual(forms(found), ['feed /feed']);
  assert.match(found.problems.join(), /\(403\)/);
});

test('sitemap and OPML by their content', async () => {
  site.set('/map', newsSitemap(items));
  assert.deepEqual(forms(await discover('/map')), ['sitemap /map']);
  site.set(
    '/list',
    '<?xml version="1.0"?><opml version="2.0"><head/><body><outline text="Velm"><outline type="rss" text="One" xmlUrl="https://one.invalid/f"/><outline type="rss" text="Two" xmlUrl="https://two.invalid/f"/></outline></body></opml>',
  );
  const { candidates } = await discover('/list');
  assert.deepEqual(
    candidates.map(({ name, location, tags }) => [name, location, tags]),
    [
      ['One', 'https://one.invalid/f', ['Velm']],
      ['Two', 'https://two.invalid/f', ['Velm']],
    ],
  );
});

test('paths: folder, archive, list, and what is none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stemma-discover-'));
  try {
    await writeFile(join(folder, 'a.txt'), 'A report.');
    await writeFile(join(folder, 'a.warc'), 'WARC/1.0\r\n');
    await writeFile(join(folder, 'feed.xml'), rssFeed(items).replaceAll('{site}', 'https://courier.invalid'));
    await writeFile(join(folder, 'x.bin'), '\x00\x01');
    const at = async (name: string) => {
      const { candidates, problems } = await discoverSource(join(folder, name), {}, effects);
      return candidates[0] ? `${candidates[0].form} ${candidates[0].preview[0]?.title ?? ''}` : problems.join();
    };
    assert.equal(await at(''), 'folder a.txt');
    assert.equal(await at('a.warc'), 'archive ');
    assert.match(await at('feed.xml'), /copy of a feed/);
    assert.match(await at('a.txt'), /single report/);
    assert.match(await at('x.bin'), /no source that can be watched/);
    assert.match(await at('none'), /no such file/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a host without a scheme; what cannot be reached is said', async () => {
  site.set('/', rssFeed(items));
  const host = site.url.replace('http://', '');
  assert.deepEqual(forms(await discover(host)), ['feed ']);
  const closed = await discoverSource(`${site.url}/`, {}, effects);
  assert.deepEqual(closed.candidates, []);
  assert.match(closed.problems.join(), /not on the public internet/);
  assert.match((await discover('')).problems.join(), /No location/);
  const named = host.replace('127.0.0.1', 'localhost');
  assert.deepEqual(forms(await discover(named)), [`feed http://${named}`]);
  for (const [typed, words] of [
    ['ftp://courier.invalid/x', /^Nothing is watched by ftp:\. Give a web address/],
    ['javascript:alert(1)', /^Nothing is watched by javascript:/],
    ['http://', /^“http:\/\/” is no web address\. Check its spelling/],
    ['courier', /^There is no file or folder “courier”\. A web address is given with its host/],
  ] as const)
    assert.match((await discover(typed)).problems.join(), words);
  assert.match((await discover('https://you:secret@courier.invalid/')).problems.join(), /user name or password/);
});

const NAMES: readonly [title: string, address: string, name: string][] = [
  ['World news | The Lower Herald', 'https://www.lowerherald.example/', 'The Lower Herald'],
  ['Velm Gazette - Politics', 'https://velmgazette.example/rss', 'Velm Gazette'],
  ['Politics', 'https://velmgazette.example/rss', 'Politics'],
  ['News - Latest', 'https://x.example/', 'News - Latest'],
];
for (const [title, address, name] of NAMES) test(`name: ${title}`, () => assert.equal(shortName(title, address), name));
