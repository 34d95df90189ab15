import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { crc32, gzipSync } from 'node:zlib';
import { discoverSource, type GatherEffects, nodeEffects, pollSource, startPolling } from '../../src/1-gather/index.ts';
import { findMissedDates } from '../../src/7-brief/compare/index.ts';
import type { Change, WatchedSource } from '../../src/model/index.ts';
import { ingest, regroup, updateStories } from '../../src/pipeline/index.ts';
import { addSource, exportOpml, importOpml } from '../../src/serve/desk/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { runOnce, type WatchEffects } from '../../src/watch/index.ts';
import { newsPage, newsSitemap, rssFeed, type Site, startSite } from '../site/index.ts';

/**
 * Every form of a source through the whole monitor: discovered, polled, read, kept, told. The clock is moved by hand; the site is on loopback.
 */

const minute = 60_000;
let folder: string;
let site: Site;
let store: Store;
let nowMs: number;
let cycle: (laterMinutes?: number) => Promise<void>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-forms-'));
  site = await startSite();
  store = await openStore(join(folder, 'data'));
  nowMs = Date.parse('2031-05-01T12:00:00Z');
  const world: GatherEffects = { ...nodeEffects, now: () => nowMs, random: () => 0.5 };
  const options = { allow: ['127.0.0.1'], gapMs: 0 };
  const manners = startPolling(options, world);
  const clock = { now: () => new Date(nowMs).toISOString() };
  const effects: WatchEffects = {
    now: () => new Date(nowMs),
    sleep: () => new Promise(() => {}),
    random: () => 0.5,
    tell: () => {},
    terminal: () => {},
    mail: async () => {},
    post: async () => ({ status: 204 }),
  };
  const ports = {
    poll: (source: WatchedSource, memory: Parameters<typeof pollSource>[1], signal: AbortSignal) =>
      pollSource(source, memory, { ...options, manners, signal }, world),
    ingest: (where: Store, poll: Parameters<typeof ingest>[1], source: WatchedSource) => ingest(where, poll, { source }, clock),
    regroup: async (where: Store) => {
      await regroup(where, {}, clock);
      return false;
    },
    update: async (where: Store) => (await updateStories(where, { pauses: 'ignore' }, clock)).waiting > 0,
    missedDates: findMissedDates,
  };
  cycle = async (laterMinutes = 0) => {
    nowMs += laterMinutes * minute;
    await runOnce(store, { ports }, effects);
  };
});
afterEach(async () => {
  await store.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Watches what an address or a path is found to be. */
async function watch(location: string): Promise<WatchedSource> {
  const discover = (where: string) => discoverSource(where, { allow: ['127.0.0.1'], gapMs: 0 });
  const { added } = await addSource(
    store,
    { location },
    { choose: 'best' },
    { work: { discover, nudge: () => {} }, now: () => new Date(nowMs) },
  );
  assert.equal(added.length, 1);
  return added[0] as WatchedSource;
}

const changes = async (kind: Change['kind']): Promise<readonly string[]> =>
  (await store.changes.page({ limit: 200 })).items.filter((change) => change.kind === kind).map(({ text }) => text);
const logOf = async (source: WatchedSource): Promise<string> =>
  (await store.sources.log(source.id)).items.map(({ message }) => message).join('\n');
const titles = async (): Promise<readonly string[]> =>
  (await store.reports.page({ limit: 200 })).items.map(({ report }) => report.title ?? '').sort();

const at = (n: number): string => `2031-05-01T${String(n).padStart(2, '0')}:00:00Z`;
const item = (n: number) => ({ title: `Lock ${n} of the Ilme canal closes`, link: `/news/${n}`, published: at(n) });
const words = (n: number, count = 'forty'): readonly string[] => [
  `Lock ${n} of the Ilme canal will be closed from Friday, the waterway office of Tarn said, and ${count} barges have to wait.`,
  `Engineers found a crack in gate ${n * 3} while they looked for the leak that emptied the upper basin in March.`,
  `The mayor of Port Ansel asked that grain for the mills be taken by road until lock ${n} is open again.`,
];
const page = (n: number, count?: string, head = '') =>
  newsPage({ title: item(n).title, paragraphs: words(n, count), published: at(n), head, siteName: 'The Tarn Courier' });

describe('a feed', () => {
  beforeEach(() => {
    site.set('/feed', rssFeed([item(9), item(8)]));
    site.set('/news/8', page(8));
    site.set('/news/9', page(9));
  });

  it('whose report is edited in silence, owned up to, and taken away', async () => {
    await watch(`${site.url}/feed`);
    await cycle();
    assert.deepEqual(await titles(), [item(8).title, item(9).title]);
    site.set('/news/9', page(9, 'sixty'));
    await cycle(25);
    const [silent] = await changes('revision');
    assert.match(silent ?? '', /silently changed its report/);
    const revised = (await store.reports.page({ limit: 9 })).items.find(({ report }) => report.title === item(9).title);
    assert.deepEqual(
      revised?.revisions.map(({ text, silent: isSilent }) => [/forty|sixty/.exec(text)?.[0], isSilent]),
      [
        ['forty', false],
        ['sixty', true],
      ],
    );
    site.set('/news/9', page(9, 'seventy', '<meta property="article:modified_time" content="2031-05-01T13:20:00Z">'));
    await cycle(60);
    assert.equal((await changes('revision')).length, 2);
    assert.ok((await changes('revision')).some((text) => / changed its report/.test(text) && !/silently/.test(text)));

    site.set('/news/8', { status: 410 });
    await cycle(180);
    await cycle(120);
    assert.match((await changes('deletion')).join(), /took its report away/);
    const gone = (await store.reports.page({ limit: 9 })).items.find(({ report }) => report.title === item(8).title);
    assert.ok(gone?.deletedAt);
    assert.match(gone?.report.text ?? '', /forty barges/, 'what it said is still there');
  });

  it('is looked at with its reports of the day where the analyst asks for it', async () => {
    const source = await watch(`${site.url}/feed`);
    await cycle();
    site.set('/news/9', page(9, 'sixty'));
    nowMs += 3 * minute;
    await store.sources.hasten(source.id, new Date(nowMs).toISOString());
    await cycle();
    assert.deepEqual(await changes('revision'), [], 'a hub that calls has no page fetched again');
    await store.sources.hasten(source.id, new Date(nowMs).toISOString(), 'thorough');
    await cycle();
    assert.match((await changes('revision')).join(), /silently changed its report/);
    const asked = site.asked('/news/9');
    await cycle(5);
    assert.equal(site.asked('/news/9'), asked, 'once');
  });

  it('that is gone is told at once, with what to do; what it brought stays', async () => {
    const source = await watch(`${site.url}/feed`);
    await cycle();
    site.set('/feed', { status: 410 });
    await cycle(60);
    const health = (await store.sources.get(source.id))?.health;
    assert.equal(health?.state, 'dead');
    assert.match(`${health?.reason} ${health?.advice}`, /gone for good \(410\).*Look for its new address/);
    assert.match((await changes('source')).join(), /is dead and is not asked any more/);
    assert.ok(
      (await store.alerts.page()).items.some(({ change }) => change.kind === 'source'),
      'an alert of the first rules',
    );
    const asked = site.asked('/feed');
    await cycle(24 * 60);
    assert.equal(site.asked('/feed'), asked);
    assert.equal(await store.reports.count(), 2);
  });

  it('that moves for good is asked at its new address from then on, and one that is only sent elsewhere is not', async () => {
    const source = await watch(`${site.url}/feed`);
    await cycle();
    site.set('/new', rssFeed([item(10), item(9), item(8)]));
    site.set('/news/10', page(10));
    site.set('/feed', { status: 302, headers: { location: '/new' } });
    await cycle(60);
    assert.equal((await store.sources.get(source.id))?.location, `${site.url}/feed`);
    assert.equal(await store.reports.count(), 3, 'and its news is taken all the same');
    site.set('/feed', { status: 308, headers: { location: '/new' } });
    site.set('/new', rssFeed([item(11), item(10), item(9), item(8)]));
    site.set('/news/11', page(11));
    await cycle(120);
    const moved = await store.sources.get(source.id);
    assert.deepEqual([moved?.location, moved?.given], [`${site.url}/new`, `${site.url}/feed`]);
    assert.match(await logOf(source), /has moved for good and is asked at its new address/);
    site.set('/feed', undefined);
    await cycle(240);
    assert.equal((await store.sources.get(source.id))?.health.failures, 0);
    assert.equal(await store.reports.count(), 4, 'nothing twice');
  });
});

describe('a list of feeds', () => {
  it('is imported with its folders as tags, polled, and comes back out as it went in', async () => {
    for (const n of [1, 2]) {
      site.set(`/feed/${n}`, rssFeed([item(n)]));
      site.set(`/news/${n}`, page(n));
    }
    const opml = `<opml version="2.0"><body><outline text="Canals"><outline type="rss" text="One" xmlUrl="${site.url}/feed/1"/></outline>
<outline type="rss" text="Two" xmlUrl="${site.url.replace('http:', 'feed:')}/feed/2"/><outline type="rss" text="Broken" xmlUrl="ftp://nowhere.invalid/feed"/></body></opml>`;
    const now = (): Date => new Date(nowMs);
    const imported = await importOpml(store, Buffer.from(opml), { now });
    assert.deepEqual([imported.added, imported.known], [2, 0]);
    assert.match(imported.problems.join(), /nowhere|Broken/);
    await cycle();
    assert.deepEqual(await titles(), [item(1).title, item(2).title]);
    const [one] = (await store.sources.page({ tag: 'Canals' })).items;
    assert.deepEqual([one?.name, one?.tags], ['One', ['Canals']]);
    const written = await exportOpml(store, { now });
    assert.deepEqual((await importOpml(store, Buffer.from(written), { now })).known, 2);
    assert.match(written, /Canals/);
  });
});

describe('a news sitemap', () => {
  it('is found by its content, and its news is kept with its dates', async () => {
    site.set('/news.xml', newsSitemap([item(10), item(9)]));
    for (const n of [9, 10, 11]) site.set(`/news/${n}`, page(n));
    const source = await watch(`${site.url}/news.xml`);
    assert.equal(source.form, 'sitemap');
    await cycle();
    assert.deepEqual(await titles(), [item(10).title, item(9).title]);
    site.set('/news.xml', newsSitemap([item(11), item(10), item(9)]));
    await cycle(60);
    const newest = (await store.reports.page({ limit: 1 })).items[0];
    assert.deepEqual([newest?.report.title, newest?.report.published?.value], [item(11).title, at(11)]);
  });
});

describe('a page without a feed', () => {
  it('that lists reports has its links watched', async () => {
    const front = (numbers: readonly number[]): string =>
      `<html lang="en"><head><title>The Tarn Courier</title></head><body><main>${numbers
        .map(
          (n) =>
            `<article><h2><a href="/2031/05/01/lock-of-the-ilme-canal-closes-${n}">Lock ${n} of the Ilme canal closes again</a></h2></article>`,
        )
        .join('')}</main></body></html>`;
    for (const n of [1, 2, 3, 4]) site.set(`/2031/05/01/lock-of-the-ilme-canal-closes-${n}`, page(n));
    site.set('/', front([1, 2, 3]));
    const source = await watch(`${site.url}/`);
    assert.equal(source.form, 'site');
    await cycle();
    assert.equal(await store.reports.count(), 3);
    site.set('/', front([4, 1, 2, 3]));
    await cycle(120);
    assert.equal(await store.reports.count(), 4);
  });

  it('that is one statement is watched for its changes, with what it said before', async () => {
    site.set('/statement', newsPage({ title: 'Statement of the waterway office', paragraphs: words(5) }));
    const source = await watch(`${site.url}/statement`);
    assert.equal(source.form, 'page');
    await cycle();
    assert.equal(await store.reports.count(), 1);
    await cycle(60);
    assert.deepEqual(await changes('revision'), [], 'nothing changed');
    site.set('/statement', newsPage({ title: 'Statement of the waterway office', paragraphs: words(5, 'ninety') }));
    await cycle(60);
    assert.match((await changes('revision')).join(), /changed its report/);
    const [only] = (await store.reports.page()).items;
    assert.deepEqual(
      only?.revisions.map(({ text }) => /forty|ninety/.exec(text)?.[0]),
      ['forty', 'ninety'],
    );
  });
});

describe('what lies on the machine', () => {
  const older = (file: string): void => utimesSync(file, new Date(nowMs - 10 * minute), new Date(nowMs - 10 * minute));

  it('a drop box takes files as they come and change; one that goes is no deletion by its publisher', async () => {
    const box = join(folder, 'box');
    mkdirSync(box);
    const write = (name: string, text: string): string => {
      const file = join(box, name);
      writeFileSync(file, text);
      older(file);
      return file;
    };
    const one = write('one.html', page(1));
    write('two.txt', `${item(2).title}\n\n${words(2).join('\n\n')}`);
    write('notes.png', 'no report');
    const source = await watch(box);
    assert.equal(source.form, 'folder');
    await cycle();
    assert.deepEqual(await titles(), [item(1).title, item(2).title]);
    nowMs += 60 * minute;
    write('one.html', page(1, 'sixty'));
    write('three.html', page(3));
    await cycle();
    assert.equal(await store.reports.count(), 3);
    assert.equal((await changes('revision')).length, 1);
    unlinkSync(one);
    await cycle(60);
    assert.equal(await store.reports.count(), 3);
    assert.equal((await store.sources.get(source.id))?.health.state, 'well');
  });

  it('an archive gives the reports of the addresses in it, once, packed or not', async () => {
    const record = (n: number): string => {
      const html = page(n);
      const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${Buffer.byteLength(html)}\r\n\r\n${html}`;
      return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2031-05-01T10:00:00Z\r\nWARC-Target-URI: https://tarn.invalid/news/${n}\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
    };
    const warc = join(folder, 'crawl.warc.gz');
    writeFileSync(warc, Buffer.concat([1, 2].map((n) => gzipSync(record(n)))));
    const wacz = join(folder, 'crawl.wacz');
    writeFileSync(wacz, storedZip('archive/data.warc', Buffer.from(record(2) + record(3))));
    for (const file of [warc, wacz]) {
      const source = await watch(file);
      assert.equal(source.form, 'archive');
    }
    await cycle();
    assert.deepEqual(await titles(), [item(1).title, item(2).title, item(3).title]);
    const locations = (await store.reports.page()).items.map(({ report }) => report.location).sort();
    assert.deepEqual(
      locations,
      [1, 2, 3].map((n) => `https://tarn.invalid/news/${n}`),
    );
    await cycle(24 * 60);
    assert.equal(await store.reports.count(), 3);
  });
});

/** A ZIP file with one member, not packed (APPNOTE 4.3). */
function storedZip(name: string, content: Buffer): Buffer {
  const crc = crc32(content);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt32LE(crc, 14);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(content.length, 20);
  entry.writeUInt32LE(content.length, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(head.length + name.length + content.length, 16);
  return Buffer.concat([head, Buffer.from(name), content, entry, Buffer.from(name), end]);
}
