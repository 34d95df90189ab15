import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { makeWatch, newsPage, newsSitemap, paragraphs, type Site, startSite } from '../../../test/site/index.ts';
import { nodeEffects, startPolling } from '../index.ts';

const NOW = '2031-05-01T12:00:00Z';
let site: Site;
let folder: string;

beforeEach(async () => {
  site = await startSite({
    '/news/*': (asked) => newsPage({ title: `On ${asked.path}`, paragraphs: paragraphs(Number(/\d+$/.exec(asked.path)?.[0] ?? 1)) }),
  });
  folder = await mkdtemp(join(tmpdir(), 'stemma-poll-'));
});
afterEach(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const front = (numbers: readonly number[]) =>
  `<html><body><nav><a href="/">Home</a><a href="/about">About us</a></nav><main>${numbers
    .map(
      (n) =>
        `<article><h2><a href="/news/2031/05/01/the-council-of-velm-meets-${n}">The council of Velm meets again on day ${n}</a></h2></article>`,
    )
    .join('')}</main></body></html>`;

test('site: links of its listing are watched', async () => {
  site.set('/press', front([1, 2]));
  const watch = makeWatch(`${site.url}/press`, { form: 'site', now: NOW });
  const first = await watch.poll();
  assert.equal(first.captures.length, 2);
  assert.equal(first.captures[0]?.given?.title, 'The council of Velm meets again on day 1');
  site.set('/press', front([3, 1, 2]));
  const second = await watch.poll({ laterMinutes: 15 });
  assert.deepEqual(
    second.captures.map((one) => one.location.slice(-2)),
    ['-3'],
  );
  site.set('/press', '<div id="app"></div>');
  const third = await watch.poll({ laterMinutes: 15 });
  assert.equal(third.health.state, 'empty');
  assert.match(third.health.reason ?? '', /drawn by script/);
});

test('page: watched for changes, not for noise', async () => {
  const page = (text: string, nonce: number) =>
    `<html><head><script nonce="${nonce}">track(${nonce})</script></head><body data-n="${nonce}"><h1>Statement</h1><p>${text}</p></body></html>`;
  site.set('/statement', page('The border stays open.', 1));
  const watch = makeWatch(`${site.url}/statement`, { form: 'page', now: NOW });
  assert.equal((await watch.poll()).captures.length, 1);
  site.set('/statement', page('The border stays open.', 2));
  assert.equal((await watch.poll({ laterMinutes: 15 })).outcome, 'unchanged');
  site.set('/statement', page('The border is closed.', 3));
  const changed = await watch.poll({ laterMinutes: 15 });
  assert.equal(changed.captures[0]?.location, `${site.url}/statement`);
  site.set('/statement', { status: 404 });
  const missing = await watch.poll({ laterMinutes: 15 });
  assert.deepEqual([missing.outcome, missing.deleted], ['failed', []]);
  assert.deepEqual((await watch.poll({ laterMinutes: 60 })).deleted, [`${site.url}/statement`]);
});

test('sitemap: an index leads to its news, what is old is left', async () => {
  const entry = (n: number, published: string) => ({ title: `Title ${n}`, link: `/news/${n}`, published });
  site.set(
    '/sitemap.xml',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>{site}/news.xml.gz</loc></sitemap><sitemap><loc>{site}/gone.xml</loc></sitemap></sitemapindex>',
  );
  const packed = (xml: string) => ({ type: 'application/gzip', body: gzipSync(xml.replaceAll('{site}', site.url)) });
  site.set('/news.xml.gz', packed(newsSitemap([entry(1, '2031-05-01T09:00:00Z'), entry(2, '2031-04-01T09:00:00Z')])));
  const watch = makeWatch(`${site.url}/sitemap.xml`, { form: 'sitemap', now: NOW });
  const poll = await watch.poll();
  assert.deepEqual(
    poll.captures.map((one) => [one.location, one.given?.title, one.given?.published]),
    [[`${site.url}/news/1`, 'Title 1', '2031-05-01T09:00:00.000Z']],
  );
  assert.match(poll.log.map((line) => line.message).join(), /could not be read \(404\): .*gone\.xml/);
  site.set('/news.xml.gz', packed(newsSitemap([entry(3, '2031-05-01T12:10:00Z'), entry(1, '2031-05-01T09:00:00Z')])));
  assert.equal((await watch.poll({ laterMinutes: 15 })).captures.length, 1, 'the index is the same, and its parts are not');
  site.set('/sitemap.xml', '<html>no sitemap</html>');
  assert.match((await watch.poll({ laterMinutes: 60 })).health.reason ?? '', /something else instead of a sitemap/);
});

test('folder: new and changed files, once each', async () => {
  const file = (name: string) => join(folder, name);
  const write = async (name: string, text: string, modified: string) => {
    await writeFile(file(name), text);
    await utimes(file(name), new Date(modified), new Date(modified));
  };
  await mkdir(file('deeper'));
  await write('a.txt', 'One report.', '2031-05-01T10:00:00Z');
  await write('deeper/b.html', '<p>Another.</p>', '2031-05-01T10:00:00Z');
  await write('late.txt', 'Still being writ', '2031-05-01T12:00:00Z');
  await write('crawl.warc.gz', 'x', '2031-05-01T10:00:00Z');
  const watch = makeWatch(folder, { form: 'folder', now: NOW });
  const names = (captures: readonly { readonly location: string }[]) => captures.map((one) => one.location.slice(folder.length + 1));
  const first = await watch.poll();
  assert.deepEqual(names(first.captures), ['a.txt', 'deeper/b.html']);
  assert.equal(first.captures[0]?.given?.source, undefined);
  assert.match(first.log.map((line) => line.message).join(), /An archive lies in the folder/);
  await write('a.txt', 'One report, longer.', '2031-05-01T12:01:00Z');
  await utimes(file('deeper/b.html'), new Date(NOW), new Date(NOW));
  const second = await watch.poll({ laterMinutes: 5 });
  assert.deepEqual(names(second.captures), ['a.txt', 'late.txt']);
  assert.deepEqual(second.log, []);
  assert.equal((await watch.poll({ laterMinutes: 5 })).outcome, 'unchanged');
  const none = await makeWatch(join(folder, 'none'), { form: 'folder', now: NOW }).poll();
  assert.deepEqual([none.health.state, none.health.reason], ['failing', 'There is no such file.']);
});

const archived = (n: number): string => {
  const html = newsPage({ title: `Report ${n}`, paragraphs: paragraphs(n) });
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${Buffer.byteLength(html)}\r\n\r\n${html}`;
  const id = `00000000-0000-0000-0000-${String(n).padStart(12, '0')}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Date: 2031-05-01T10:00:00Z\r\nWARC-Target-URI: https://velm.invalid/report/${n}?utm_source=x\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
};

test('archive: taken once, its reports are those of the addresses in it', async () => {
  const path = join(folder, 'a.warc');
  await writeFile(path, archived(1) + archived(2));
  const watch = makeWatch(path, { form: 'archive', now: NOW });
  const first = await watch.poll();
  assert.deepEqual(
    first.captures.map((one) => one.location),
    ['https://velm.invalid/report/1', 'https://velm.invalid/report/2'],
  );
  assert.equal((await watch.poll({ laterMinutes: 60 })).outcome, 'unchanged');
  await writeFile(path, archived(1) + archived(2) + archived(3));
  assert.deepEqual(
    (await watch.poll({ laterMinutes: 60 })).captures.map((one) => one.location),
    ['https://velm.invalid/report/3'],
  );
  const broken = await makeWatch(join(folder, 'none.wacz'), { form: 'archive', now: NOW }).poll();
  assert.equal(broken.health.state, 'failing');
});

test('archive: a large one comes in parts, whether its reader waits or is lost', async () => {
  const path = join(folder, 'large.warc');
  await writeFile(path, Array.from({ length: 450 }, (_, i) => archived(i + 1)).join(''));
  for (const lost of [false, true]) {
    const watch = makeWatch(path, { form: 'archive', now: NOW });
    const got: string[] = [];
    const more: boolean[] = [];
    for (let i = 0; i < 3; i++) {
      const options = lost ? { manners: startPolling({}, nodeEffects) } : {};
      const poll = await watch.poll({ options });
      got.push(...poll.captures.map((one) => one.location));
      more.push(poll.more);
    }
    assert.deepEqual(more, [true, true, false]);
    assert.deepEqual([got.length, new Set(got).size], [450, 450]);
  }
});
