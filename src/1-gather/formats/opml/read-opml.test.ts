import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type OpmlReading, type OpmlSource, readOpml, writeOpml } from './index.ts';

const read = (text: string): OpmlReading => readOpml(Buffer.from(text));

test('folders become tags, a feed in two folders has both', () => {
  const list = read(`<?xml version="1.0"?><opml version="1.0"><head><title>Desk &amp; co</title></head><body>
    <outline text="North"><outline text="Ministries"><outline text="Office" title="The Office" type="rss" xmlUrl="https://min.example/rss?a=1&b=2" htmlUrl="https://min.example/" language="en"/></outline></outline>
    <outline text="Ports"><outline text="Office" xmlUrl="https://min.example/rss?a=1&amp;b=2" category="/sea/ferries,talks"/></outline>
    <outline text="A note"/></body></opml>`);
  assert.deepEqual(list, {
    title: 'Desk & co',
    sources: [
      {
        location: 'https://min.example/rss?a=1&b=2',
        name: 'The Office',
        home: 'https://min.example/',
        language: 'en',
        tags: ['North', 'Ministries', 'Ports', 'sea', 'ferries', 'talks'],
      },
    ],
    problems: ['1 entry names no feed and is left out.'],
  });
});

test('lists written by hand', () => {
  assert.equal(
    read('<OPML><BODY><OUTLINE TEXT=Post XMLURL="https://post.example/rss"><outline text="B" xmlUrl="https://b.example/rss"></BODY>')
      .sources.length,
    2,
  );
  assert.equal(
    read(`<!DOCTYPE opml [<!ENTITY a "b">]>\n<opml><body><outline text="&a;" xmlUrl="https://a.example/"/></body></opml>`).sources[0]?.name,
    'b',
  );
});

test('what is no list is told', () => {
  assert.match(read('<html></html>').problems.join(), /not an OPML/);
  assert.match(read('').problems.join(), /not an OPML/);
  assert.match(read('<opml><body/></opml>').problems.join(), /no feeds/);
  assert.equal(read(`<opml><body>${'<outline text="a">'.repeat(20_000)}`).sources.length, 0);
});

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[\p{C}\s\ufffd]+/gu, ' ').trim())
  .filter((text) => text !== '');
const source: fc.Arbitrary<OpmlSource> = fc.record(
  {
    location: fc.webUrl({ withQueryParameters: true }),
    tags: fc.uniqueArray(word, { maxLength: 3 }),
    name: word,
    home: fc.webUrl(),
    language: fc.constantFrom('en', 'fr-CA'),
    form: fc.constantFrom('feed', 'site', 'sitemap', 'folder'),
    kind: fc.constantFrom('official', 'agency'),
    family: word,
    country: fc.constantFrom('XA', 'XB'),
    timeZone: fc.constantFrom('Europe/Oslo', 'UTC'),
    reliability: fc.constantFrom('A', 'B'),
    paused: fc.constant(true as const),
  },
  { requiredKeys: ['location', 'tags', 'name'], noNullPrototype: true },
);

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(source, { selector: (one) => one.location, minLength: 1, maxLength: 8 }), word, (sources, title) => {
      const back = readOpml(Buffer.from(writeOpml(sources, { title, created: '2026-06-11T10:00:00Z' })));
      const byLocation = (all: readonly OpmlSource[]): OpmlSource[] => [...all].sort((a, b) => (a.location < b.location ? -1 : 1));
      assert.deepEqual(byLocation(back.sources), byLocation(sources));
      assert.equal(back.title, title);
      assert.deepEqual(back.problems, []);
    }),
    { numRuns: 60 },
  );
});
