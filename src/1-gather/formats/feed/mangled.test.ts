import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readOpml, readSitemap } from '../index.ts';
import { canonicalOf, findFeedLinks, listLinks } from '../page/index.ts';
import { readFeed } from './index.ts';

/** Whatever becomes of a feed on its way, reading it gives a value of the promised shape. */

const FEEDS: readonly string[] = [
  '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY port "Veldan">]><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Post &amp; co</title><link>https://post.example/</link><item><title><![CDATA[Ferries <b>stay</b>]]></title><link>/1?a=1&amp;b=2</link><guid isPermaLink="false">1</guid><pubDate>Thu, 11 Jun 2026 10:00:00 +0200</pubDate><dc:creator>M. Tolen (m@post.example)</dc:creator><description>&lt;p&gt;&port; waits&lt;/p&gt;</description><content:encoded><![CDATA[<p>All</p>]]></content:encoded><enclosure url="a.mp3" length="1" type="audio/mpeg"/></item><item><title>Two</title></item></channel></rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:base="https://min.example/" xml:lang="en"><title type="html">Office</title><entry><id>tag:1</id><title>One</title><link href="1"/><updated>2026-06-11T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>All <i>words</i></p></div></content><author><name>P</name></author></entry><at:deleted-entry ref="tag:2" when="2026-06-11T10:00:00Z"/></feed>',
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://a.example/"><title>A</title></channel><item rdf:about="https://a.example/1"><title>One</title></item></rdf:RDF>',
  '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","url":"/1","title":"T","content_html":"<p>x</p>","date_published":"2026-06-11","authors":[{"name":"X"}],"tags":["a"],"attachments":[{"url":"a","mime_type":"b","size_in_bytes":1}]}]}',
];

const JUNK = fc.oneof(
  fc.constantFrom(
    '<',
    '>',
    '&',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<item>',
    '</item>',
    '<entry>',
    '</title>',
    '<title>',
    '</',
    '/>',
    '"',
    "'",
    '&#0;',
    '&#x110000;',
    '&nbsp;',
    '<?xml',
    '<!DOCTYPE x [',
    '\u0000',
    '\ufeff',
    '\ud800',
    ' xmlns="x"',
    '{',
    '[',
    'null',
    '<link',
    '<at:deleted-entry ref="',
    ' xml:base="http://["',
  ),
  fc.string({ maxLength: 8 }),
);

const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), add: JUNK });
const mangled = fc.tuple(fc.constantFrom(...FEEDS), fc.array(change, { minLength: 1, maxLength: 8 })).map(([feed, changes]) =>
  changes.reduce((text, { at, cut, add }) => {
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + add + text.slice(from + cut);
  }, feed),
);

test('a mangled feed gives a value of the promised shape', () => {
  fc.assert(
    fc.property(mangled, (text) => {
      const reading = readFeed(Buffer.from(text), { url: 'https://post.example/feed' });
      assert.ok(Array.isArray(reading.items) && Array.isArray(reading.problems));
      for (const { key, url, title, published, updated, enclosure } of reading.items) {
        assert.ok(key);
        for (const address of [url, enclosure?.url]) if (address !== undefined) assert.match(address, /^https?:\/\//);
        if (title !== undefined) assert.doesNotMatch(title, /[\n\t]|^ | $/);
        for (const date of [published, updated]) if (date !== undefined) assert.match(date, /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/);
      }
      assert.equal(reading.kind === 'none', reading.looksLike !== undefined);
    }),
    { numRuns: 1500 },
  );
});

test('bytes of any kind give a value everywhere', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        mangled.map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))),
        mangled.map((text) => new Uint8Array(Buffer.from(text, 'latin1'))),
      ),
      (bytes) => {
        const url = 'https://post.example/';
        const text = Buffer.from(bytes).toString('latin1');
        readFeed(bytes, { url, charset: text.slice(0, 5) });
        readSitemap(bytes, { url });
        readOpml(bytes);
        findFeedLinks(text, url);
        listLinks(text, url);
        canonicalOf(text, url);
      },
    ),
    { numRuns: 500 },
  );
});

/** Each takes minutes where time grows with the square of the length. */
const ENDLESS: readonly [name: string, text: string][] = [
  ['comments never closed', '<!--'.repeat(200_000)],
  ['elements never closed', `<rss><channel>${'<item>'.repeat(100_000)}`],
  ['markup never closed', `<rss><channel><item><description>${'<b>'.repeat(100_000)}`],
  [
    'namespaces inside namespaces',
    `<rss><channel><item>${Array.from({ length: 5000 }, (_, i) => `<p${i}:x xmlns:p${i}="u${i}">`).join('')}`,
  ],
  ['an author of brackets', `<rss><channel><item><author>${'('.repeat(100_000)}a@b</author>`],
  ['a title of half tags', `<rss><channel><item><title>${'&lt;a href='.repeat(50_000)}`],
  ['ampersands', `<rss><channel><item><description>${'&'.repeat(200_000)}`],
  ['definitions never closed', `<!DOCTYPE rss [${'<!ENTITY a '.repeat(50_000)}]><rss/>`],
  ['JSON in JSON', `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(100_000)}`],
];

for (const [name, text] of ENDLESS) {
  test(`time is bounded: ${name}`, { timeout: 20_000 }, () => {
    assert.ok(readFeed(Buffer.from(text), { url: 'https://post.example/' }).items.length <= 5000);
    findFeedLinks(text, 'https://post.example/');
    listLinks(text, 'https://post.example/');
  });
}
