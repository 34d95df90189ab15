import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Capture, Problem } from '../model/index.ts';
import { expandFeed } from './expand-feed.ts';
import { gather, isProblem } from './index.ts';

const BODY = `<p>${'The ferries of Veldan stay in port until the talks have ended. '.repeat(12)}</p>`;
const item = (n: number, body: string): string =>
  `<item><title>Report ${n} &amp;amp; more</title><link>https://post.example/${n}</link><pubDate>Thu, 11 Jun 2026 10:00:00 GMT</pubDate><description><![CDATA[${body}]]></description></item>`;
const feedOf = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Veldan Post</title>${items.join('')}</channel></rss>`;
const capture = (text: string): Capture => ({ location: 'feed.xml', bytes: Buffer.from(text) });
const messages = (items: readonly (Capture | Problem)[] | undefined): string[] =>
  (items ?? []).filter(isProblem).map((problem) => problem.message);

test('a feed with full texts stands for its reports', () => {
  const [report, ...rest] = expandFeed(capture(feedOf(item(1, BODY)))) ?? [];
  assert.ok(report && !isProblem(report));
  assert.deepEqual(rest, []);
  assert.equal(report.location, 'https://post.example/1');
  assert.deepEqual(report.given, {
    source: 'Veldan Post',
    title: 'Report 1 & more',
    titleBasis: 'feed',
    published: '2026-06-11T10:00:00.000Z',
    publishedBasis: 'feed',
  });
  assert.match(Buffer.from(report.bytes).toString(), /<h1>Report 1 &amp; more<\/h1><p>The ferries/);
});

test('teasers are told, with what to do', () => {
  assert.match(
    messages(expandFeed(capture(feedOf(item(1, 'Short.'), item(2, 'Short.')))))[0] ?? '',
    /its 2 items are teasers.*stemma sources add/,
  );
  const mixed = expandFeed(capture(feedOf(item(1, 'Short.'), item(2, BODY)))) ?? [];
  assert.match(messages(mixed)[0] ?? '', /^1 of the 2 items/);
  assert.equal(mixed.filter((one) => !isProblem(one)).length, 1);
  assert.match(messages(expandFeed(capture(feedOf())))[0] ?? '', /without items/);
});

test('what is no feed is left as it is', () => {
  assert.equal(expandFeed(capture('<!doctype html><title>A</title><p>The feed was late.</p>')), undefined);
  assert.equal(expandFeed(capture('A report.')), undefined);
});

test('gather expands a feed given as a file; what the analyst says goes before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stemma-feed-'));
  try {
    const path = join(folder, 'feed.xml');
    await writeFile(path, feedOf(item(1, BODY), item(2, BODY)));
    const items: (Capture | Problem)[] = [];
    for await (const one of gather([path], { given: { [path]: { source: 'The Paper' } } })) items.push(one);
    assert.deepEqual(
      items.map((one) => [one.location, !isProblem(one) && one.given?.source]),
      [
        ['https://post.example/1', 'The Paper'],
        ['https://post.example/2', 'The Paper'],
      ],
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
