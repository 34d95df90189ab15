import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type FeedItem, type FeedReading, readFeed } from './index.ts';

const URL_OF_FEED = 'https://post.example/feeds/news.xml';
const read = (text: string): FeedReading => readFeed(Buffer.from(text), { url: URL_OF_FEED });
const rss = (inside: string): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title>${inside}</channel></rss>`;
const atom = (inside: string): string => `<feed xmlns="http://www.w3.org/2005/Atom">${inside}</feed>`;
const first = (text: string): FeedItem | undefined => read(text).items[0];

test('RSS 2.0', () => {
  const feed = read(`<?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>Veldan Post</title><link>https://post.example/</link><description>News of Veldan</description><language>en_GB</language><ttl>30</ttl>
    <atom:link rel="self" href="/feeds/news.xml"/><atom:link rel="hub" href="https://hub.example/"/>
    <image><title>Logo</title><link>https://logo.example/</link></image>
    <item><title>Ferries stay in port &amp;amp; wait</title><link>/2026/06/11/ferries</link><guid isPermaLink="false">p-1</guid><pubDate>Thu, 11 Jun 2026 10:00:00 +0200</pubDate>
    <dc:creator>Mira Tolen</dc:creator><category>Harbour</category><description>&lt;p&gt;A &lt;b&gt;teaser&lt;/b&gt;.&lt;/p&gt;</description>
    <content:encoded><![CDATA[<p>The body &amp; more.</p>]]></content:encoded><source url="https://wire.example/feed">Ostrava Wire</source>
    <enclosure url="/talk.mp3" length="1000" type="audio/mpeg"/></item></channel></rss>`);
  assert.deepEqual(feed, {
    kind: 'rss',
    title: 'Veldan Post',
    description: 'News of Veldan',
    home: 'https://post.example/',
    language: 'en-GB',
    self: 'https://post.example/feeds/news.xml',
    hub: 'https://hub.example/',
    updateEveryMs: 1_800_000,
    items: [
      {
        key: 'p-1',
        url: 'https://post.example/2026/06/11/ferries',
        title: 'Ferries stay in port & wait',
        published: '2026-06-11T08:00:00.000Z',
        summary: '<p>A <b>teaser</b>.</p>',
        content: '<p>The body &amp; more.</p>',
        author: 'Mira Tolen',
        publisher: { name: 'Ostrava Wire', url: 'https://wire.example/feed' },
        categories: ['Harbour'],
        enclosure: { url: 'https://post.example/talk.mp3', type: 'audio/mpeg', bytes: 1000 },
      },
    ],
    problems: [],
  });
});

test('Atom', () => {
  const feed = read(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://min.example/press/"><title type="html">Ministry &amp;amp; Office</title>
    <link href="/"/><link rel="self" href="feed.atom"/><updated>2026-06-11T10:00:00Z</updated>
    <entry xml:lang="fr"><id>tag:min.example,2026:1</id><title type="text">5 &lt; 6 &amp;amp; more</title><link rel="alternate" href="statement-1"/><published>2026-06-11T09:00:00Z</published><updated>2026-06-11T10:00:00Z</updated>
    <author><name>Press Office</name><email>p@min.example</email></author><summary type="text">A &lt;b&gt; letter</summary>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &amp; <b>two</b> <i>three</i></p></div></content>
    <source><title>Embassy</title><link href="https://embassy.example/"/></source></entry></feed>`,
  );
  assert.deepEqual(feed, {
    kind: 'atom',
    title: 'Ministry & Office',
    home: 'https://min.example/',
    language: 'en',
    self: 'https://min.example/press/feed.atom',
    updated: '2026-06-11T10:00:00.000Z',
    items: [
      {
        key: 'tag:min.example,2026:1',
        url: 'https://min.example/press/statement-1',
        title: '5 < 6 & more',
        published: '2026-06-11T09:00:00.000Z',
        updated: '2026-06-11T10:00:00.000Z',
        summary: 'A &lt;b&gt; letter',
        content: '<p>One &amp; <b>two</b> <i>three</i></p>',
        author: 'Press Office',
        base: 'https://min.example/press/',
        language: 'fr',
        publisher: { name: 'Embassy', url: 'https://embassy.example/' },
      },
    ],
    problems: [],
  });
});

test('RDF, JSON Feed, Channel Definition Format', () => {
  const rdf =
    read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
    <channel rdf:about="https://a.example/"><title>A</title><link>https://a.example/</link><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency><items><rdf:Seq><rdf:li resource="x"/></rdf:Seq></items></channel>
    <item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1?x=1&amp;y=2</link><dc:date>2026-06-11T10:00:00Z</dc:date></item></rdf:RDF>`);
  assert.deepEqual([rdf.kind, rdf.title, rdf.home, rdf.updateEveryMs], ['rdf', 'A', 'https://a.example/', 1_800_000]);
  assert.deepEqual(rdf.items, [
    { key: 'https://a.example/1', url: 'https://a.example/1?x=1&y=2', title: 'One', published: '2026-06-11T10:00:00.000Z' },
  ]);
  const json = read(
    `\ufeff{"version":"https://jsonfeed.org/version/1.1","title":"J","home_page_url":"https://j.example","hubs":[{"type":"WebSub","url":"https://hub.example/"}],"items":[{"id":"7","url":"/seven","title":"T &amp; U","content_text":"One < two\\n\\nThree","date_published":"2026-06-11T10:00:00+02:00","authors":[{"name":"X"}]}]}`,
  );
  assert.deepEqual(json.items, [
    {
      key: '7',
      url: 'https://j.example/seven',
      title: 'T & U',
      published: '2026-06-11T08:00:00.000Z',
      content: '<p>One &lt; two</p>\n<p>Three</p>',
      author: 'X',
    },
  ]);
  assert.equal(json.hub, 'https://hub.example/');
  const cdf = read(
    '<CHANNEL HREF="https://c.example/"><TITLE>C</TITLE><ITEM HREF="https://c.example/1" LASTMOD="2026-06-11T10:00Z"><TITLE>One</TITLE><ABSTRACT>Words</ABSTRACT></ITEM></CHANNEL>',
  );
  assert.deepEqual([cdf.home, cdf.items[0]?.url, cdf.items[0]?.summary], ['https://c.example/', 'https://c.example/1', 'Words']);
});

const TITLES: readonly [xml: string, title: string | undefined][] = [
  ['A &amp; B', 'A & B'],
  ['A & B', 'A & B'],
  ['AT&T and R&D; cut', 'AT&T and R&D; cut'],
  ['A &amp;amp; B', 'A & B'],
  ['A &amp;quot;quoted&amp;quot; word', 'A "quoted" word'],
  ['caf&eacute; &mdash; open', 'café — open'],
  ['don&#8217;t &#x2013; wait', 'don’t – wait'],
  ['&lt;b&gt;Bold&lt;/b&gt; claim', 'Bold claim'],
  ['<b>Bold</b> claim', 'Bold claim'],
  ['<![CDATA[<em>Bold</em> &amp; loud]]>', 'Bold & loud'],
  ['5 &lt; 6', '5 < 6'],
  ['<![CDATA[ One ]]> and <![CDATA[two]]>', 'One and two'],
  ['One\n   two\u00a0three', 'One two three'],
  ['One<br/>two', 'One two'],
  ['One <!-- not this --> two', 'One two'],
  ['', undefined],
];

for (const [xml, title] of TITLES)
  test(`title ${xml}`, () => assert.equal(first(rss(`<item><title>${xml}</title><link>https://a.example/</link></item>`))?.title, title));

const BROKEN: readonly [name: string, text: string, titles: readonly string[], told: RegExp | undefined][] = [
  ['junk before the declaration', `\n\n<br />Warning: header\n${rss('<item><title>A</title></item>')}`, ['A'], /before the beginning/],
  ['blank lines before the declaration', `\n\n  ${rss('<item><title>A</title></item>')}`, ['A'], undefined],
  ['cut off', rss('<item><title>A</title></item><item><title>B').slice(0, -16), ['A', 'B'], /never closed/],
  ['items never closed', rss('<item><title>A</title><item><title>B</title><item><title>C</title>'), ['A', 'B', 'C'], /never closed/],
  [
    'a title never closed',
    rss('<item><title>A<link>https://a.example/1</link><pubDate>2026-06-11</pubDate></item><item><title>B</title></item>'),
    ['A', 'B'],
    /never closed/,
  ],
  ['an end tag too many', rss('<item></b><title>A</title></foo></item></item><item><title>B</title></item>'), ['A', 'B'], undefined],
  ['upper case', '<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>A</TITLE></ITEM></CHANNEL></RSS>', ['A'], undefined],
  [
    'attributes without quotes',
    '<rss version=2.0><channel><item><title>A</title><enclosure url=x.mp3 length=1></item></channel></rss>',
    ['A'],
    undefined,
  ],
  ['no channel', '<rss version="2.0"><item><title>A</title></item></rss>', ['A'], undefined],
  [
    'a channel twice',
    '<rss><channel><item><title>A</title></item></channel><channel><item><title>B</title></item></channel></rss>',
    ['A', 'B'],
    undefined,
  ],
  [
    'own prefix',
    '<r:rss xmlns:r="http://purl.org/rss/1.0/"><r:channel><r:item><r:title>A</r:title></r:item></r:channel></r:rss>',
    ['A'],
    undefined,
  ],
  [
    'Atom under a prefix',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title></a:entry></a:feed>',
    ['A'],
    undefined,
  ],
  ['Atom without namespace', '<feed><entry><title>A</title></entry></feed>', ['A'], undefined],
  [
    'undeclared prefixes',
    rss('<item><title>A</title><dc:date>2026-06-11</dc:date><media:title>No</media:title><foo:title>No</foo:title></item>'),
    ['A'],
    undefined,
  ],
  ['control characters', rss('<item><title>A\x08\x00</title></item>'), ['A'], undefined],
  ['an unclosed CDATA section', rss('<item><title>A</title></item><item><title><![CDATA[B'), ['A', 'B'], /never closed|^$/],
];

for (const [name, text, titles, told] of BROKEN) {
  test(`broken: ${name}`, () => {
    const feed = read(text);
    assert.deepEqual(
      feed.items.map((item) => item.title?.replace(/<.*/, '')),
      titles,
    );
    if (told) assert.match(feed.problems.join(' '), told);
    else assert.deepEqual(feed.problems, []);
  });
}

test('addresses', () => {
  const cases: readonly [item: string, url: string | undefined][] = [
    ['<link>https://a.example/1</link>', 'https://a.example/1'],
    ['<link> https://a.example/1?x=1&copy=2 </link>', 'https://a.example/1?x=1&copy=2'],
    ['<link><![CDATA[https://a.example/1?x=1&y=2]]></link>', 'https://a.example/1?x=1&y=2'],
    ['<link>/1</link>', 'https://post.example/1'],
    ['<link>www.a.example/1</link>', 'http://www.a.example/1'],
    ['<guid>https://a.example/1</guid>', 'https://a.example/1'],
    ['<guid isPermaLink="true">https://a.example/1</guid>', 'https://a.example/1'],
    ['<guid isPermaLink="false">https://a.example/1</guid>', undefined],
    ['<guid>17</guid>', undefined],
    ['<atom:link href="https://a.example/1"/>', 'https://a.example/1'],
    ['<link>javascript:alert(1)</link>', undefined],
    ['<link/>', undefined],
  ];
  for (const [item, url] of cases) assert.equal(first(rss(`<item><title>A</title>${item}</item>`))?.url, url, item);
  assert.equal(first(rss('<link>https://www.post.example/</link><item><link>/1</link></item>'))?.url, 'https://www.post.example/1');
});

test('keys stay, and are not shared by two pages', () => {
  const keys = (text: string): string[] => read(text).items.map((item) => item.key);
  assert.deepEqual(keys(rss('<item><guid>7</guid><link>/a</link></item><item><link>/b</link></item>')), ['7', 'https://post.example/b']);
  assert.deepEqual(keys(rss('<item><guid>x</guid><link>/a</link></item><item><guid>x</guid><link>/b</link></item>')), [
    'https://post.example/a',
    'https://post.example/b',
  ]);
  const [one] = keys(rss('<item><title>No address</title></item>'));
  assert.match(one ?? '', /^none:/);
  assert.equal(keys(rss('<item><title>Another</title></item><item><title>No address</title></item>'))[1], one);
});

test('deleted entries', () => {
  const feed = read(
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><at:deleted-entry ref="tag:a,1" when="2026-06-11T10:00:00Z"><link href="https://a.example/1"/><at:comment>Error</at:comment></at:deleted-entry><entry><id>tag:a,2</id><title>B</title></entry></feed>',
  );
  assert.deepEqual(feed.items, [
    { key: 'tag:a,2', title: 'B' },
    { key: 'tag:a,1', deleted: true, url: 'https://a.example/1', updated: '2026-06-11T10:00:00.000Z' },
  ]);
});

test('base64 and foreign types in Atom', () => {
  const content = (type: string, text: string): string | undefined =>
    first(atom(`<entry><id>1</id><content ${type}>${text}</content></entry>`))?.content;
  assert.equal(content('type="application/octet-stream"', Buffer.from('<p>One</p>').toString('base64')), '<p>One</p>');
  assert.equal(content('type="image/png"', Buffer.from('\x89PNG\xff\xfe'.repeat(20), 'latin1').toString('base64')), undefined);
  assert.equal(content('type="html"', '&lt;p&gt;One&lt;/p&gt;'), '<p>One</p>');
  assert.equal(content('type="text"', '1 &lt; 2'), '1 &lt; 2');
  assert.equal(content('', '&lt;p&gt;One&lt;/p&gt;'), '<p>One</p>');
});

test('own entities are written out in bounds; bombs and outside entities are not', () => {
  const doctype = (subset: string): string => `<!DOCTYPE rss [${subset}]>`;
  const item = (title: string): string => `<rss><channel><item><title>${title}</title></item></channel></rss>`;
  assert.equal(first(doctype('<!ENTITY port "Veldan &amp; Sons">') + item('&port; waits'))?.title, 'Veldan & Sons waits');
  const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i} "${i ? `&l${i - 1};`.repeat(10) : 'ha'}">`).join('');
  const bomb = read(doctype(laughs) + item('&l11;'));
  assert.match(bomb.problems.join(), /made of other entities/);
  assert.ok((bomb.items[0]?.title ?? '').length < 100);
  const wide = read(doctype(`<!ENTITY a "${'x'.repeat(10_000)}">`) + item('&a;'.repeat(10_000)));
  assert.match(wide.problems.join(), /beyond measure/);
  const outside = read(doctype('<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY % b SYSTEM "https://x.example/b">') + item('&a;'));
  assert.match(outside.problems.join(), /nothing is loaded/);
  assert.equal(outside.items[0]?.title, '&a;');
});

test('depth and number are bounded', () => {
  const deep = read(rss(`<item><title>A</title>${'<x>'.repeat(1000)}${'</x>'.repeat(1000)}</item><item><title>B</title></item>`));
  assert.match(deep.problems.join(), /left out/);
  assert.equal(deep.items.length, 2);
  const endless = read(rss(`<item><title>A</title></item>${'<x>'.repeat(100_000)}`));
  assert.equal(endless.items.length, 1);
  const many = read(rss('<item><title>A</title></item>'.repeat(6000)));
  assert.equal(many.items.length, 5000);
  assert.match(many.problems.join(), /first 5000/);
});

const OTHERS: readonly [name: string, bytes: Uint8Array, looksLike: string][] = [
  ['a page', Buffer.from('<!DOCTYPE html><html><head><title>No</title></head><body>x</body></html>'), 'html'],
  ['a page without head', Buffer.from('<p>Not found</p>'), 'html'],
  ['an XHTML page', Buffer.from('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'), 'html'],
  ['OPML', Buffer.from('<?xml version="1.0"?><opml version="2.0"><body/></opml>'), 'opml'],
  ['a sitemap', Buffer.from('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>'), 'sitemap'],
  ['another XML', Buffer.from('<?xml version="1.0"?><note/>'), 'xml'],
  ['JSON', Buffer.from('{"error":"no"}'), 'json'],
  ['text', Buffer.from('Service unavailable'), 'text'],
  ['nothing', Buffer.from(' \n'), 'empty'],
  ['no bytes', Buffer.alloc(0), 'empty'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\xff\xfe\x00\x01', 'latin1'), 'binary'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'binary'],
];

for (const [name, bytes, looksLike] of OTHERS) {
  test(`no feed: ${name}`, () => {
    const reading = readFeed(bytes, { url: URL_OF_FEED });
    assert.deepEqual([reading.kind, reading.looksLike, reading.items.length], ['none', looksLike, 0]);
    assert.match(reading.problems.join(), /^This is /);
  });
}

test('a page in place of a feed tells the feeds it names', () => {
  const reading = read(
    '<!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" title="News" href="/rss"></head></html>',
  );
  assert.deepEqual(reading.feedLinks, [{ url: 'https://post.example/rss', title: 'News', type: 'rss' }]);
  assert.match(reading.problems.join(), /It names this feed: https:\/\/post\.example\/rss/);
});

test('gzip', () => assert.equal(readFeed(gzipSync(rss('<item><title>A</title></item>')), { url: URL_OF_FEED }).items[0]?.title, 'A'));
