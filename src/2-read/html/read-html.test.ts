import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromAddress } from './date.ts';
import { parseStamp, readHtml } from './index.ts';
import { splitNames } from './names.ts';
import { stripSite } from './title.ts';

const P1 = 'The harbour council voted on Monday to close the old bridge for two years, the mayor said after the session.';
const P2 = 'Engineers had found cracks in three of the five pillars, and a fourth is still being examined by a team from abroad.';
const P3 = 'Traders fear for their living. “Two years is a long time,” said Ada Brandt, who sells fish at the northern end.';

const PAGE = `<!doctype html><html lang="en"><head><title>Council closes old bridge - The Haven Courier</title>
<meta property="og:site_name" content="The Haven Courier"><meta property="article:published_time" content="2024-03-16T20:30:00+02:00">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Council closes old bridge","author":[{"@type":"Person","name":"Rosa Vance"},{"@type":"Person","name":"Peter Olm"}],}</script></head>
<body><nav><a href="/">Home</a> <a href="/w">World</a></nav><header><h1>Council closes old bridge</h1><p class="byline">By Rosa Vance</p></header>
<article><figure><img src="a.jpg"><figcaption>The old bridge in winter, seen from the northern end of the harbour.</figcaption></figure>
<p>${P1}</p><p>${P2}</p><div class="newsletter-signup"><p>Get the best of our stories in your inbox every morning, and never miss a thing.</p></div>
<h2>What traders say</h2><p>${P3}</p><ul><li>A new bridge</li><li>Two ferries</li></ul>
<div class="related-stories"><h3>More stories</h3><a href="/x">Ferry fares rise again this year</a></div></article>
<section><div><h3><a href="/1">Mayor denies all</a></h3><p>The mayor denied on Tuesday that she had known.</p></div><div><h3><a href="/2">Fish prices fall</a></h3><p>Fish was cheaper than ever on Tuesday.</p></div></section>
<footer><p>© 2024 Haven Media. All rights reserved. Reproduction only with the written permission of the publisher.</p></footer></body></html>`;

test('a page', () => {
  const draft = readHtml(PAGE, { location: 'https://haven.example/bridge' });
  assert.deepEqual(
    draft.lines.map((line) => `${line.kind}: ${line.text}`),
    [`paragraph: ${P1}`, `paragraph: ${P2}`, 'heading: What traders say', `paragraph: ${P3}`, 'item: A new bridge', 'item: Two ferries'],
  );
  assert.equal(draft.title, 'Council closes old bridge');
  assert.equal(draft.byline, 'Rosa Vance, Peter Olm');
  assert.equal(draft.sourceName, 'The Haven Courier');
  assert.deepEqual(draft.published, { value: '2024-03-16T20:30:00+02:00', precision: 'second', basis: 'metadata' });
  assert.deepEqual(draft.problems, []);
  for (const line of draft.lines) assert.ok(PAGE.slice(line.start, line.end).includes(line.text.slice(0, 20)));
  const reasons = new Set(draft.removed.map((item) => item.reason));
  for (const reason of ['title', 'byline', 'caption', 'newsletter', 'related', 'outside-article']) assert.ok(reasons.has(reason), reason);
});

test('the text for search engines stands in where the page shows none', () => {
  const draft = readHtml(
    `<html><body><div id="app"></div><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Bridge', articleBody: `${P1}\n\n${P2}\n\n${P3}` })}</script></body></html>`,
    { location: 'a' },
  );
  assert.deepEqual(
    draft.lines.map((line) => line.text),
    [P1, P2, P3],
  );
});

test('line breaks part paragraphs, one break does not', () => {
  const draft = readHtml(`<html><body><div>${P1}<br><br>${P2}<br>${P3}</div></body></html>`, { location: 'a' });
  assert.deepEqual(
    draft.lines.map((line) => line.text),
    [P1, `${P2} ${P3}`],
  );
});

test('a consent wall and an empty shell are told', () => {
  assert.match(
    readHtml('<html><body><p>We use cookies. Accept all?</p><p></p><p></p></body></html>', { location: 'a' }).problems.join(),
    /consent page/,
  );
  assert.match(readHtml('<html><body><div id="root"></div></body></html>', { location: 'a' }).problems.join(), /browser/);
});

const HOSTILE: readonly [name: string, page: string][] = [
  ['deep nesting', `<html><body>${'<div>'.repeat(20_000)}x`],
  ['unclosed tags', `<html>${'<b>x'.repeat(20_000)}`],
  ['many attributes', `<html><p ${'a=b '.repeat(50_000)}>x`],
  ['brackets', `<html>${'<'.repeat(200_000)}`],
  ['nested JSON', `<html><script type="application/ld+json">${'['.repeat(50_000)}</script>`],
];

for (const [name, page] of HOSTILE) {
  test(`a page with ${name} ends in time`, () => {
    const started = performance.now();
    readHtml(page, { location: 'a' });
    assert.ok(performance.now() - started < 1500);
  });
}

const VISIBLE_DATES: readonly [html: string, location: string, expected: string | undefined][] = [
  ['<h1>Bridge</h1><time datetime="2024-03-16T08:00">today</time>', 'a', '2024-03-16T08:00'],
  ['<h1>Bridge</h1><p class="date">16 марта 2024, 08:15</p>', 'a', '2024-03-16T08:15'],
  ['<h1>Bridge</h1><span class="posted-on">16. März 2024</span>', 'a', '2024-03-16'],
  ['<h1>Bridge</h1><p>Updated: 18 March 2024</p><p>Published: 16 March 2024</p>', 'a', '2024-03-16'],
  ['<h1>Bridge</h1>', 'https://a.example/2024/03/16/bridge', '2024-03-16'],
  ['<h1>Bridge</h1><p>© 2023</p>', 'a', undefined],
];

for (const [html, location, expected] of VISIBLE_DATES) {
  test(`date of ${html} at ${location}`, () => {
    assert.equal(readHtml(`<html><body>${html}<p>${P1}</p><p>${P2}</p></body></html>`, { location }).published?.value, expected);
  });
}

test('a language that is none does no harm', () => {
  const page = `<html lang="e n_!"><body><h1>Bridge</h1><p class="date">16 March 2024</p><p>${P1}</p><p>${P2}</p></body></html>`;
  assert.equal(readHtml(page, { location: 'a' }).published?.value, '2024-03-16');
});

test('stamps', () => {
  assert.equal(parseStamp('2024-03-16T20:30:00+0200')?.value, '2024-03-16T20:30:00+02:00');
  assert.equal(parseStamp('Sat, 16 Mar 2024 20:30:00 GMT')?.value, '2024-03-16T20:30:00Z');
  assert.equal(parseStamp('16 Mar 2024 20:30 +0200')?.value, '2024-03-16T20:30:00+02:00');
  assert.equal(parseStamp('20240316')?.value, '2024-03-16');
  assert.equal(parseStamp('1710614400')?.value, '2024-03-16T18:40:00Z');
  assert.equal(parseStamp('soon'), undefined);
});

test('addresses', () => {
  assert.equal(fromAddress('https://a.example/20240316/x')?.value, '2024-03-16');
  assert.equal(fromAddress('https://a.example/2024/03/x'), undefined);
  assert.equal(fromAddress('https://a.example/2024064/x'), undefined);
});

test('titles lose the name of the site', () => {
  assert.equal(stripSite('Bridge closed - The Haven Courier', 'The Haven Courier'), 'Bridge closed');
  assert.equal(stripSite('Bridge closed | News', undefined), 'Bridge closed');
  assert.equal(stripSite('Bridge – a long farewell', 'The Haven Courier'), 'Bridge – a long farewell');
});

test('names of a by-line', () => {
  assert.deepEqual(splitNames('By Rosa Vance and Peter Olm | Staff Writers'), ['Rosa Vance', 'Peter Olm']);
  assert.deepEqual(splitNames('View all posts by Rosa Vance'), ['Rosa Vance']);
});
