import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readSitemap, type SitemapReading } from './index.ts';

const read = (text: string | Uint8Array): SitemapReading =>
  readSitemap(Buffer.from(text as string), { url: 'https://post.example/sitemap.xml' });

const NEWS = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc> https://post.example/1?a=1&amp;b=2 </loc><lastmod>2026-06-11T10:00:00+02:00</lastmod>
<image:image><image:loc>https://post.example/i.jpg</image:loc><image:title>No</image:title></image:image>
<news:news><news:publication><news:name>Veldan Post</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2026-06-11</news:publication_date><news:title>Ferries &amp;amp; talks</news:title></news:news></url>
<url><loc>/2</loc></url><url><loc></loc></url><url><loc>ftp://post.example/3</loc></url></urlset>`;

test('a news sitemap', () => {
  assert.deepEqual(read(NEWS), {
    kind: 'urlset',
    entries: [
      {
        url: 'https://post.example/1?a=1&b=2',
        modified: '2026-06-11T08:00:00.000Z',
        published: '2026-06-11',
        title: 'Ferries & talks',
        publisher: 'Veldan Post',
        language: 'en',
      },
      { url: 'https://post.example/2' },
    ],
    sitemaps: [],
    problems: [],
  });
  assert.deepEqual(read(gzipSync(NEWS)), read(NEWS));
});

test('an index: those changed last first', () => {
  const index = read(
    '<sitemapindex><sitemap><loc>https://post.example/a.xml</loc><lastmod>2026-06-01</lastmod></sitemap><sitemap><loc>https://post.example/b.xml.gz</loc><lastmod>2026-06-11</lastmod></sitemap></sitemapindex>',
  );
  assert.equal(index.kind, 'index');
  assert.deepEqual(
    index.sitemaps.map((one) => one.url),
    ['https://post.example/b.xml.gz', 'https://post.example/a.xml'],
  );
});

test('a list of addresses', () => {
  assert.deepEqual(
    read('https://post.example/1\r\nhttps://post.example/2\n').entries.map((one) => one.url),
    ['https://post.example/1', 'https://post.example/2'],
  );
});

test('what is none, and what is cut off', () => {
  assert.match(read('').problems.join(), /empty/);
  assert.match(read('<!doctype html><html></html>').problems.join(), /not a sitemap/);
  assert.match(read('<urlset></urlset>').problems.join(), /no addresses/);
  assert.match(read(Buffer.from([0x1f, 0x8b, 1, 2, 3])).problems.join(), /damaged/);
  assert.equal(read('<urlset><url><loc>https://post.example/1</loc></url><url><loc>https://post.example/2').entries.length, 2);
});

test('numbers are bounded', () => {
  const many = read(`<urlset>${'<url><loc>https://post.example/</loc></url>'.repeat(50_100)}</urlset>`);
  assert.equal(many.entries.length, 50_000);
  assert.match(many.problems.join(), /first 50000/);
});
