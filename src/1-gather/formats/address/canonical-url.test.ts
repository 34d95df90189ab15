import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalUrl, isSameSite } from './index.ts';

const ADDRESSES: readonly [given: string, canonical: string][] = [
  ['HTTPS://News.Example:443/A/b.html#top', 'https://news.example/A/b.html'],
  ['http://news.example:80', 'http://news.example/'],
  ['http://news.example:8080/a', 'http://news.example:8080/a'],
  ['https://news.example/a?utm_source=feed&utm_medium=rss&id=7', 'https://news.example/a?id=7'],
  ['https://news.example/a?fbclid=1&gclid=2', 'https://news.example/a'],
  ['https://news.example/a?UTM_Source=x&b=2&a=1', 'https://news.example/a?a=1&b=2'],
  ['https://news.example/a?b=2&a=3&a=1', 'https://news.example/a?a=3&a=1&b=2'],
  ['https://news.example/a?', 'https://news.example/a'],
  ['https://news.example/politics/index.html', 'https://news.example/politics/'],
  ['https://news.example/a/../b//c', 'https://news.example/b/c'],
  ['https://news.example/%7euser/%c3%a4', 'https://news.example/~user/%C3%A4'],
  ['https://münze.example/ä', 'https://xn--mnze-0ra.example/%C3%A4'],
  ['https://news.example./a', 'https://news.example/a'],
  ['https://name:word@news.example/a', 'https://news.example/a'],
  ['https://news.example/#!/report/12', 'https://news.example/#!/report/12'],
  ['https://news.example/a/', 'https://news.example/a/'],
  ['https://www.news.example/a/amp/', 'https://www.news.example/a/amp/'],
  ['https://news.example/a?cid=12&source=x', 'https://news.example/a?cid=12&source=x'],
  ['https://news.example/a?x=%ZZ&y=1', 'https://news.example/a?x=%ZZ&y=1'],
  ['https://archive.example/web/2026/https://news.example/a', 'https://archive.example/web/2026/https://news.example/a'],
  ['mailto:desk@news.example', 'mailto:desk@news.example'],
  [' not an address ', 'not an address'],
];

for (const [given, canonical] of ADDRESSES) test(given, () => assert.equal(canonicalUrl(given), canonical));

test('a canonical address is its own', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = canonicalUrl(address);
      assert.equal(canonicalUrl(once), once);
    }),
  );
});

const SITES: readonly [a: string, b: string, same: boolean][] = [
  ['https://www.news.example/', 'http://news.example/x', true],
  ['https://m.news.example/', 'https://news.example/', true],
  ['https://politics.news.example/', 'https://sport.news.example/', true],
  ['https://a.co.uk/', 'https://b.co.uk/', false],
  ['https://one.a.co.uk/', 'https://two.a.co.uk/', true],
  ['https://news.example/', 'https://newspaper.example/', false],
  ['https://example/', 'https://other/', false],
  ['http://127.0.0.1/', 'http://10.0.0.1/', false],
  ['nothing', 'https://news.example/', false],
];

for (const [a, b, same] of SITES) test(`${a} and ${b}`, () => assert.equal(isSameSite(a, b), same));
