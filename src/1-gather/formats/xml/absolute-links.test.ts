import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeed } from '../feed/index.ts';
import { absoluteLinks } from './index.ts';

const BASE = 'https://port.invalid/news/2031/dam.html';

const CASES: readonly [html: string, expected: string][] = [
  ['<a href="gate">x</a>', '<a href="https://port.invalid/news/2031/gate">x</a>'],
  ["<a class=b href='/gate?a=1&amp;b=2'>x</a>", '<a class=b href="https://port.invalid/gate?a=1&amp;b=2">x</a>'],
  ['<img src=//cdn.invalid/a.jpg alt="href=no">', '<img src="https://cdn.invalid/a.jpg" alt="href=no">'],
  ['<blockquote cite="../law">q</blockquote>', '<blockquote cite="https://port.invalid/news/law">q</blockquote>'],
  // What is no relative address, and what is no tag.
  ['<a href="#note">1</a>', '<a href="#note">1</a>'],
  ['<a href="mailto:desk@port.invalid">m</a>', '<a href="mailto:desk@port.invalid">m</a>'],
  ['<a href="javascript:void(0)">m</a>', '<a href="javascript:void(0)">m</a>'],
  ['<a href="https://else.invalid/">m</a>', '<a href="https://else.invalid/">m</a>'],
  ['he wrote href="gate" there', 'he wrote href="gate" there'],
  ['<a href="">x</a><a href="http://[">y</a>', '<a href="">x</a><a href="http://[">y</a>'],
];

for (const [html, expected] of CASES) test(html, () => assert.equal(absoluteLinks(html, BASE), expected));

test('without a base nothing is changed; a long text takes no longer than its length', () => {
  assert.equal(absoluteLinks('<a href="x">y</a>', 'reports/feed.xml'), '<a href="x">y</a>');
  const started = performance.now();
  absoluteLinks(`<a ${' href="x'.repeat(40_000)}`, BASE);
  absoluteLinks('<a href='.repeat(40_000), BASE);
  assert.ok(performance.now() - started < 2_000);
});

test('a feed tells what the addresses of its texts are relative to', () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://port.invalid/"><title>t</title><id>f</id>
<entry xml:base="news/"><id>1</id><title>one</title><link href="1"/><content type="html">&lt;a href="gate">x&lt;/a></content></entry>
<entry><id>2</id><title>two</title><link href="2"/><content type="html" xml:base="https://cdn.invalid/two/">&lt;a href="gate">x&lt;/a></content></entry>
<entry><id>3</id><title>three</title><link href="3"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" xml:base="/deep/"><a href="gate">x</a></div></content></entry></feed>`;
  const { items } = readFeed(Buffer.from(atom), { url: 'https://feeds.invalid/port' });
  assert.deepEqual(
    items.map(({ content = '', base = '' }) => absoluteLinks(content, base)),
    ['https://port.invalid/news/gate', 'https://cdn.invalid/two/gate', 'https://port.invalid/deep/gate'].map(
      (url) => `<a href="${url}">x</a>`,
    ),
  );
  const rss = `<rss version="2.0"><channel><title>t</title><item xml:base="https://port.invalid/a/"><title>x</title><link>/1</link><description>d</description></item>
<item><title>y</title><link>/2</link><description>d</description></item></channel></rss>`;
  assert.deepEqual(
    readFeed(Buffer.from(rss), { url: 'https://feeds.invalid/port' }).items.map(({ base }) => base),
    ['https://port.invalid/a/', undefined],
  );
});
