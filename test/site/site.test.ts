import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { atomFeed, hostile, jsonFeed, newsPage, newsSitemap, paragraphs, rssFeed, type Site, startSite } from './index.ts';

let site: Site;
before(async () => {
  site = await startSite({
    '/feed': rssFeed([{ title: 'A & B', link: '/a', published: '2031-05-01T10:00:00Z', teaser: 'x' }]),
    '/turns': ['first', { status: 503, headers: { 'retry-after': '7' } }, 'third'],
    '/many/*': (request) => `page of ${request.path}`,
    '/hop': hostile.redirect('{site}/feed', 301),
    '/cut': hostile.cut('<p>half'),
    '/dated': { body: 'x', etag: false, lastModified: 'Thu, 01 May 2031 10:00:00 GMT' },
  });
});
after(() => site.close());

test('a feed names the site and answers conditional requests', async () => {
  const first = await fetch(`${site.url}/feed`);
  assert.match(await first.text(), new RegExp(`<title>A &amp; B</title><link>${site.url}/a</link>`));
  const again = await fetch(`${site.url}/feed`, { headers: { 'if-none-match': first.headers.get('etag') as string } });
  assert.equal(again.status, 304);
  const dated = await fetch(`${site.url}/dated`, { headers: { 'if-modified-since': 'Thu, 01 May 2031 10:00:00 GMT' } });
  assert.equal(dated.status, 304);
});

test('answers change by turns, by hand, and go away', async () => {
  const turns = [];
  for (let i = 0; i < 4; i++) turns.push(await fetch(`${site.url}/turns`).then((answer) => answer.status));
  assert.deepEqual(turns, [200, 503, 200, 200]);
  assert.equal(site.asked('/turns'), 4);
  site.set('/turns', { status: 410 });
  assert.equal((await fetch(`${site.url}/turns`)).status, 410);
  site.set('/turns', undefined);
  assert.equal((await fetch(`${site.url}/turns`)).status, 404);
  assert.equal(await (await fetch(`${site.url}/many/7?q=1`)).text(), 'page of /many/7?q=1');
});

test('redirects and broken answers', async () => {
  const hop = await fetch(`${site.url}/hop`, { redirect: 'manual' });
  assert.equal(hop.headers.get('location'), `${site.url}/feed`);
  await assert.rejects(fetch(`${site.url}/cut`).then((answer) => answer.text()));
});

test('the documents are what they say', () => {
  const items = [{ title: 'T', link: '/t', published: '2031-05-01T10:00:00Z', content: '<p>c</p>' }];
  assert.match(atomFeed(items), /<link href="\{site\}\/t"\/>/);
  assert.equal(JSON.parse(jsonFeed(items)).items[0].url, '{site}/t');
  assert.match(newsSitemap(items), /<news:title>T<\/news:title>/);
  assert.match(newsPage({ title: 'T', paragraphs: paragraphs(1) }), /<h1>T<\/h1>\n<p>Officials/);
  assert.notDeepEqual(paragraphs(1), paragraphs(2));
});
