import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sameHtml, sameTime, sameTitle } from '../feeds/compare.ts';
import type { FeedReader, NeutralFeed, NeutralItem } from '../feeds/neutral.ts';
import { peers, stemma } from '../feeds/readers.ts';
import type { EvalContext, Scorer, SetResult } from '../types.ts';

interface Case {
  readonly file: string;
  readonly core: boolean;
  readonly expect: readonly (readonly [path: readonly (string | number)[], value: unknown])[];
}

/**
 * The core cases of feedparser's own tests: what every reader of feeds should find. Titles count by what is seen of them, because a title is text here and
 * HTML there; texts that the feed declares as plain count by what is seen too.
 */
const scorer: Scorer = {
  stage: 'gather',
  set: 'feeds-feedparser/dev',
  metricSource: "kurtmckee/feedparser, its tests; the parser-neutral ones, all of a case's expectations met",
  needs: 'feeds-feedparser/dev/cases.jsonl',
  async run(context: EvalContext): Promise<SetResult> {
    const folder = join(context.bench, 'feeds-feedparser/dev');
    const cases = readFileSync(join(folder, 'cases.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Case)
      .filter((one) => one.core);
    const ours = await run(stemma, cases, folder);
    const others: Record<string, number> = {};
    if (context.peers)
      for (const [name, reader] of Object.entries(peers)) others[name] = 1 - (await run(reader, cases, folder)).length / cases.length;
    return {
      scores: [{ metric: 'core cases passed', value: 1 - ours.length / cases.length, target: 0.9, peers: others }],
      items: cases.length,
      misses: ours,
    };
  },
};

/** @returns the misses, one line a case */
async function run(reader: FeedReader, cases: readonly Case[], folder: string): Promise<string[]> {
  const misses: string[] = [];
  for (const one of cases) {
    const bytes = readFileSync(join(folder, 'feeds', one.file));
    const plain = /type=["']text(?:\/plain)?["']/.test(bytes.toString('latin1'));
    let feed: NeutralFeed;
    try {
      feed = await reader(bytes, 'http://127.0.0.1:8097/feed.xml');
    } catch (error) {
      misses.push(`${one.file}: ${(error as Error).message.slice(0, 100)}`);
      continue;
    }
    const wrong = one.expect.filter(([path, value]) => !meets(feed, path, value, plain));
    if (wrong.length) misses.push(`${one.file}: ${JSON.stringify(wrong).slice(0, 200)} | ${JSON.stringify(feed).slice(0, 400)}`);
  }
  return misses;
}

function meets(feed: NeutralFeed, path: readonly (string | number)[], value: unknown, plain: boolean): boolean {
  const text = String(value);
  const same = (found: string | undefined): boolean => sameHtml(text, found) || (plain && sameTitle(text, found));
  if (path[0] === 'feed') {
    if (path[1] === 'title') return sameTitle(text, feed.title);
    return path[1] === 'link' ? text === feed.link : same(feed.description);
  }
  const item = feed.items[Number(path[1])];
  const field = String(path[2]);
  return (
    item !== undefined &&
    (FIELDS[field]?.(item, value, path) ??
      (same(item.summary) || (item.summary === undefined && same(item.content)) || (field === 'content' && same(item.content))))
  );
}

/** Fields of an entry that are not text in HTML. */
const FIELDS: Readonly<Record<string, (item: NeutralItem, value: unknown, path: readonly (string | number)[]) => boolean>> = {
  title: (item, value) => sameTitle(String(value), item.title),
  link: (item, value) => value === item.link,
  id: (item, value) => value === item.id,
  guid: (item, value) => value === item.id,
  author: sameAuthor,
  author_detail: sameAuthor,
  published_parsed: (item, value) => sameTime(utc(value), item.published),
  updated_parsed: (item, value) => sameTime(utc(value), item.updated ?? item.published),
  tags: (item, value) => Boolean(item.tags?.includes(String(value))),
  enclosures: (item, value, path) => value === (path.at(-1) === 'length' ? item.enclosure?.length : item.enclosure?.type),
};

function sameAuthor(item: NeutralItem, value: unknown): boolean {
  return item.author !== undefined && (value === item.author || String(value).startsWith(`${item.author} (`));
}

function utc(value: unknown): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = value as readonly number[];
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

export default scorer;
