import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalOf, findFeedLinks, listLinks } from './index.ts';

const PAGE = 'https://post.example/news/';

test('feeds that a page names, the likeliest first', () => {
  const html = `<html><head><base href="/base/"><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
    <link rel="ALTERNATE stylesheet" type="application/atom+xml; charset=utf-8" title="All news" href="news.atom"><link rel=alternate type="application/json" href="/feed.json">
    <link rel="alternate" hreflang="fr" href="/fr"></head><body><a href="/rss/sport.xml">Sport</a><a href="feed:https://post.example/all.xml">all</a>
    <a href="/x"><img alt=""> RSS </a><a href="/feedback">Feedback</a><a href="/news.atom#x">again</a></body></html>`;
  assert.deepEqual(
    findFeedLinks(html, PAGE).map(({ url, type }) => `${type} ${url}`),
    [
      'atom https://post.example/base/news.atom',
      'json https://post.example/feed.json',
      'unknown https://post.example/rss/sport.xml',
      'unknown https://post.example/all.xml',
      'unknown https://post.example/x',
      'unknown https://post.example/news.atom',
      'rss https://post.example/comments/feed',
    ],
  );
});

const CANONICAL: readonly [head: string, url: string, canonical: string | undefined][] = [
  ['<link rel="canonical" href="/news/1?utm_source=x">', 'https://www.post.example/news/1?page=2', 'https://www.post.example/news/1'],
  [
    '<link rel=canonical href="https://post.example/1"><meta property="og:url" content="https://post.example/2">',
    'https://m.post.example/1',
    'https://post.example/1',
  ],
  ['<meta property="og:url" content="https://post.example/2">', 'https://post.example/2?x=1', 'https://post.example/2'],
  ['<link rel="canonical" href="https://other.example/1">', 'https://post.example/1', undefined],
  ['<link rel="canonical" href="https://post.example/">', 'https://post.example/1', undefined],
  [
    '<link rel="canonical" href="https://post.example/en/"><meta property="og:url" content="/1">',
    'https://post.example/1',
    'https://post.example/1',
  ],
  ['<link rel="canonical" href="">', 'https://post.example/1', undefined],
  ['<link rel="canonical" href="http://[">', 'https://post.example/1', undefined],
  ['</head><body><link rel="canonical" href="/2">', 'https://post.example/1', undefined],
];

for (const [head, url, canonical] of CANONICAL) test(head, () => assert.equal(canonicalOf(`<html><head>${head}`, url), canonical));

const MENU = `<header class="top"><nav><ul><li><a href="/politics/">Politics</a></li><li><a href="/about-us-and-our-long-history">About us and our long history since 1901</a></li></ul></nav></header>`;
const FOOTER = `<footer><a href="/privacy">How we handle your data and cookies on this site</a><a href="https://social.example/post">Follow us on the social network</a></footer>`;
const titles = (html: string): string[] => listLinks(html, PAGE).map((link) => link.title);

test('a front page of teasers', () => {
  const teaser = (
    n: number,
  ): string => `<article class="teaser teaser-${n}"><a href="/2026/06/1${n}/ferries-stay-in-port-${n}?utm_source=front"><img alt=""></a>
    <span class="tag"><a href="/harbour/">Harbour</a></span><h3><a href="/2026/06/1${n}/ferries-stay-in-port-${n}">Ferries stay in port for a ${n}th day</a></h3><p>By <a href="/author/mira">Mira Tolen</a></p><a href="/2026/06/1${n}/ferries-stay-in-port-${n}">Read more</a></article>`;
  const lead = `<section class="lead"><h2><a href="/2026/06/11/talks-open">Talks open in Ostrava</a></h2></section>`;
  const links = listLinks(`<body>${MENU}<main>${lead}${[1, 2, 3].map(teaser).join('')}</main>${FOOTER}</body>`, PAGE);
  assert.deepEqual(links, [
    { url: 'https://post.example/2026/06/11/talks-open', title: 'Talks open in Ostrava', date: '2026-06-11' },
    { url: 'https://post.example/2026/06/11/ferries-stay-in-port-1', title: 'Ferries stay in port for a 1th day', date: '2026-06-11' },
    { url: 'https://post.example/2026/06/12/ferries-stay-in-port-2', title: 'Ferries stay in port for a 2th day', date: '2026-06-12' },
    { url: 'https://post.example/2026/06/13/ferries-stay-in-port-3', title: 'Ferries stay in port for a 3th day', date: '2026-06-13' },
  ]);
});

test('a press room: plain lists, dates beside, numbers for addresses', () => {
  const row = (n: number): string =>
    `<tr><td><time datetime="2026-06-1${n}">1${n} June</time></td><td><a href="/press/show.php?id=41${n}">Statement of the minister on the talks, part ${n}</a></td></tr>`;
  const links = listLinks(`<body>${MENU}<table class="list">${[1, 2, 3].map(row).join('')}</table>${FOOTER}</body>`, PAGE);
  assert.deepEqual(
    links.map(({ url, date }) => [url, date]),
    [1, 2, 3].map((n) => [`https://post.example/press/show.php?id=41${n}`, `2026-06-1${n}`]),
  );
});

test('scripts without blanks between words', () => {
  const list = ['港口谈判将于下周再次举行双方同意', '渡轮连续第三天停在港口等待谈判', '政府宣布新的港口运输计划草案'].map(
    (text, i) => `<li><a href="/a/${i + 10000}.html">${text}</a></li>`,
  );
  assert.equal(titles(`<body>${MENU}<ul class="list">${list.join('')}</ul></body>`).length, 3);
});

test('a page without reports gives none', () => {
  assert.deepEqual(
    titles(
      `<body>${MENU}<main><h1>About us</h1><p>We are a paper. See <a href="/contact">how to reach us by mail or phone</a>.</p></main>${FOOTER}</body>`,
    ),
    [],
  );
  assert.deepEqual(titles(''), []);
});

test('other sites, files and the page itself are left out', () => {
  const list = [
    'https://other.example/2026/06/11/a-report-of-another-paper',
    '/2026/06/11/picture-of-the-day-gallery.jpg',
    '/news/',
    '#top',
    'mailto:a@post.example',
    '/2026/06/11/a-report-of-our-own-paper',
  ];
  const html = `<ul>${list.map((href) => `<li><a href="${href}">A headline of some length</a></li>`).join('')}</ul>`;
  assert.deepEqual(
    listLinks(html, PAGE).map((link) => link.url),
    ['https://post.example/2026/06/11/a-report-of-our-own-paper'],
  );
});

test('the list does not change with what stands around it', () => {
  const list = [1, 2, 3, 4]
    .map((n) => `<li class="item-${n}"><a href="/story/the-talks-go-on-${n}">The talks go on for a ${n}th day</a></li>`)
    .join('');
  const plain = titles(`<div><ul>${list}</ul></div>`);
  assert.equal(plain.length, 4);
  assert.deepEqual(titles(`<script>var a="<a href=/x>"</script>${MENU}<div id="d81723"><ul>${list}</ul></div>${FOOTER}`), plain);
});
