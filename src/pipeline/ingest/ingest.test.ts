import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Capture, Poll, WatchedSource } from '../../model/index.ts';
import { openStore, type Store } from '../../store/index.ts';
import { ingest, startReading } from './index.ts';

const data = mkdtempSync(join(tmpdir(), 'stemma-ingest-'));
after(() => rmSync(data, { recursive: true }));
let stores = 0;
const open = (): Promise<Store> => openStore(join(data, String(stores++)));

const source: WatchedSource = {
  id: 's-gazette',
  location: 'https://gazette.example/feed',
  given: 'https://gazette.example/feed',
  form: 'feed',
  name: 'The Gazette',
  kind: 'outlet',
  family: 'f-brook',
  reliability: 'B',
  timeZone: 'America/New_York',
  tags: ['mills'],
  paused: false,
  addedAt: '2026-05-01T00:00:00Z',
  health: { state: 'new', failures: 0 },
};

const LEAD = 'The old mill at Upper Brook burned down to its walls on Monday night, the fire service of Ostermark said.';
const MORE = 'Nobody was hurt in the hills around it. Sixty firefighters from four villages pumped water out of the Brook until dawn.';

interface Sketch {
  readonly text?: readonly string[];
  readonly head?: string;
  readonly url?: string;
  readonly given?: Capture['given'];
}

function page({ text = [LEAD, MORE], head = '', url = 'https://gazette.example/mill', given }: Sketch = {}): Capture {
  const html = `<html><head><title>Fire destroys the old mill</title>${head}</head><body><article><h1>Fire destroys the old mill</h1>${text
    .map((one) => `<p>${one}</p>`)
    .join('')}</article></body></html>`;
  return { location: url, contentType: 'text/html', bytes: new TextEncoder().encode(html), ...(given && { given }) };
}

function poll(captures: readonly Capture[], at: string, deleted: readonly string[] = []): Poll {
  return {
    source: source.id,
    at,
    outcome: 'changed',
    captures,
    deleted,
    memory: { failures: 0, items: [] },
    health: { state: 'well', failures: 0, lastPolled: at },
    log: [],
    more: false,
  };
}

const DAY = ['2026-05-04T10:00:00.000Z', '2026-05-04T12:00:00.000Z', '2026-05-04T14:00:00.000Z'] as const;
const published = (value: string): string => `<meta property="article:published_time" content="${value}">`;
const modified = (value: string): string => `<meta property="article:modified_time" content="${value}">`;

describe('ingest', () => {
  it('keeps a report with the facts of its source, once', async () => {
    const store = await open();
    await store.sources.add(source);
    const one = poll([page({ head: published('2026-05-04T05:30') })], DAY[0]);
    const first = await ingest(store, one);
    assert.deepEqual(
      first.reports.map(({ kept }) => kept),
      ['new'],
    );
    assert.deepEqual(
      (await ingest(store, one)).reports.map(({ kept }) => kept),
      ['same'],
    );
    const stored = await store.reports.get(first.reports[0]?.id ?? '');
    assert.deepEqual(stored?.report.source, { id: 's-gazette', name: 'The Gazette', kind: 'outlet', family: 'f-brook', reliability: 'B' });
    assert.equal(stored?.report.published?.value, '2026-05-04T05:30-04:00');
    assert.equal(stored?.source, 's-gazette');
    assert.equal(await store.reports.count(), 1);
    assert.deepEqual(await store.sources.memory(source.id), one.memory);
    await store.close();
  });

  it('gives the reports of a poll what that poll learned of its source', async () => {
    const store = await open();
    const { family, timeZone, ...bare } = source;
    await store.sources.add({ ...bare, name: 'gazette.example', kind: 'unknown' });
    const learned = { name: 'The Gazette', kind: 'outlet', family: 'f-brook', timeZone: 'America/New_York' } as const;
    const given = { source: learned.name };
    const one = { ...poll([page({ given, head: published('2026-05-04T05:30') })], DAY[0]), learned };
    const { reports } = await ingest(store, one);
    const stored = await store.reports.get(reports[0]?.id ?? '');
    assert.deepEqual(stored?.report.source, { id: 's-gazette', name: 'The Gazette', kind: 'outlet', family: 'f-brook', reliability: 'B' });
    assert.equal(stored?.report.published?.value, '2026-05-04T05:30-04:00');
    await store.close();
  });

  it('does not let a source look well of which nothing can be read, until something is', async () => {
    const store = await open();
    const login: WatchedSource = { ...source, form: 'page' };
    await store.sources.add(login);
    const consent: Capture = {
      location: source.location,
      contentType: 'text/html',
      bytes: Buffer.from('<html><body>Please log in</body></html>'),
    };
    const look = async (captures: readonly Capture[], at: string) => {
      const one = poll(captures, at);
      await ingest(store, captures.length ? { ...one, health: { ...one.health, lastNew: at } } : one);
      return (await store.sources.get(source.id))?.health;
    };
    const first = await look([consent], DAY[0]);
    assert.deepEqual([first?.state, first?.lastNew], ['empty', undefined]);
    assert.match(
      `${first?.reason} ${first?.advice}`,
      /Nothing of what it answers could be read as a report: no article was found.*Open it in a browser/,
    );
    assert.equal((await look([], DAY[1]))?.state, 'empty', 'it says the same as before');
    const read = await look([page()], DAY[2]);
    assert.deepEqual([read?.state, read?.reason, read?.lastNew], ['well', undefined, DAY[2]]);
    await store.close();
    const feed = await open();
    await feed.sources.add({ ...source, health: { state: 'well', failures: 0, lastNew: DAY[0] } });
    await ingest(feed, poll([consent], DAY[1]));
    const still = (await feed.sources.get(source.id))?.health;
    assert.deepEqual([still?.state, still?.lastNew], ['well', DAY[0]], 'one page of a feed that brings others');
    await feed.close();
  });

  it('leaves to an outlet what an aggregator brings', async () => {
    const store = await open();
    await store.sources.add(source);
    const { reports } = await ingest(store, poll([page({ given: { source: 'Hill Courier', kind: 'outlet' } })], DAY[0]));
    const stored = await store.reports.get(reports[0]?.id ?? '');
    assert.equal(stored?.report.source.name, 'Hill Courier');
    assert.notEqual(stored?.report.source.id, source.id);
    await store.close();
  });

  const edited = [LEAD, `${MORE} A second fire was found in the barn.`];
  const edits: readonly (readonly [name: string, edit: Sketch, silent: boolean])[] = [
    ['nothing is said', { text: edited, head: published('2026-05-04T05:30:00Z') }, true],
    [
      'the date of change is older than the text before',
      { text: edited, head: published('2026-05-04T05:30:00Z') + modified('2026-05-04T09:00:00Z') },
      true,
    ],
    [
      'the page has a new date of change',
      { text: edited, head: published('2026-05-04T05:30:00Z') + modified('2026-05-04T11:30:00Z') },
      false,
    ],
    ['the page is dated anew', { text: edited, head: published('2026-05-04T11:00:00Z') }, false],
    ['a note owns up to it', { text: [...edited, 'This article was amended to add the fire in the barn.'] }, false],
  ];
  for (const [name, edit, silent] of edits)
    it(`tells a silent edit: ${name}`, async () => {
      const store = await open();
      await store.sources.add(source);
      const { reports } = await ingest(store, poll([page({ head: published('2026-05-04T05:30:00Z') })], DAY[0]));
      const again = await ingest(store, poll([page(edit)], DAY[1]));
      assert.deepEqual(again.reports, [{ id: reports[0]?.id, kept: 'revised' }]);
      const revisions = (await store.reports.get(reports[0]?.id ?? ''))?.revisions ?? [];
      assert.deepEqual(
        revisions.map((one) => one.silent),
        [false, silent],
      );
      await store.close();
    });

  it('writes a page without an article into the log of its source, and keeps the rest', async () => {
    const store = await open();
    await store.sources.add(source);
    const empty: Capture = {
      location: 'https://gazette.example/empty',
      contentType: 'text/html',
      bytes: new TextEncoder().encode('<html></html>'),
    };
    const { reports, problems } = await ingest(store, poll([empty, page()], DAY[0]));
    assert.equal(reports.length, 1);
    assert.equal(problems.filter(({ fatal }) => fatal).length, 1);
    const { items } = await store.sources.log(source.id);
    assert.equal(items.length, problems.length);
    assert.deepEqual(
      items.filter(({ level }) => level !== 'info').map(({ level, location }) => [level, location]),
      [['warning', 'https://gazette.example/empty']],
    );
    await store.close();
  });

  it('marks what was taken away', async () => {
    const store = await open();
    await store.sources.add(source);
    const { reports } = await ingest(store, poll([page()], DAY[0]));
    await ingest(store, poll([], DAY[2], ['https://gazette.example/mill']));
    assert.ok((await store.reports.get(reports[0]?.id ?? ''))?.deletedAt);
    await store.close();
  });

  it('takes an undated file to be of the day of its nearest fellow, one that came with it or before, and else of today', async () => {
    const store = await open();
    const files = [page({ url: 'a', head: published('2024-02-01') }), page({ url: 'b', text: [MORE, LEAD] }), strike('c', '')];
    const { reports } = await ingest(store, files, {}, { now: () => DAY[0] });
    const later = await ingest(store, [page({ url: 'd', text: [LEAD] })], {}, { now: () => DAY[2] });
    const signed = await store.reports.signatures([...reports, ...later.reports].map(({ id }) => id));
    const fire = 19754;
    assert.deepEqual(
      [...signed.values()].map(({ day, undated }) => [day, undated ?? false]),
      [
        [fire, false],
        [fire, true],
        [Math.floor(Date.parse(DAY[0]) / 86_400_000), true],
        [fire, true],
      ],
    );
    await store.close();
  });

  it('takes what a live source brings without a date to be of the day on which it came', async () => {
    const store = await open();
    await store.sources.add(source);
    const { reports } = await ingest(store, poll([page()], DAY[0]));
    const [signed] = [...(await store.reports.signatures(reports.map(({ id }) => id))).values()];
    assert.equal(signed?.day, Math.floor(Date.parse(DAY[0]) / 86_400_000));
    assert.equal(signed?.undated, undefined);
    await store.close();
  });

  it('settles a date without a year by the reports of the same event, not by others that came with it', async () => {
    const store = await open();
    await ingest(store, [page({ url: 'fire', head: published('2024-02-01') })], {}, { now: () => DAY[0] });
    const files = [strike('strike', '9 February 2020'), text('brook', `The Ostermark Post, 3 February\n\n${MORE} ${LEAD}`)];
    const { reports } = await ingest(store, files, {}, { now: () => DAY[0] });
    const dates = await Promise.all(reports.map(async ({ id }) => (await store.reports.get(id))?.report.published?.value));
    assert.deepEqual(dates, ['2020-02-09', '2024-02-03']);
    await store.close();
  });
});

function text(location: string, body: string): Capture {
  return { location, contentType: 'text/plain', bytes: new TextEncoder().encode(body) };
}

/** Of another event. */
function strike(location: string, date: string): Capture {
  return text(
    location,
    `Tram drivers walk out\n\nThe Velmouth Herald${date && `, ${date}`}\n\nTram drivers in Velmouth walked out at dawn over a plan to cut the night lines. The transport union said 1,200 drivers took part. Mayor Ilse Quandt called it reckless.`,
  );
}

describe('reading threads', () => {
  it('read as this thread does, and a page that takes too long is a problem of its own', async () => {
    const here = await open();
    const there = await open();
    const patient = startReading({ threads: 1, hardStopMs: 30_000 });
    const hasty = startReading({ threads: 1, hardStopMs: 1 });
    try {
      const captures = [page({ head: published('2026-05-04') }), page({ url: 'https://gazette.example/2', text: [MORE, LEAD] })];
      const a = await ingest(here, captures, {}, { now: () => DAY[0] });
      const b = await ingest(there, captures, { reading: patient }, { now: () => DAY[0] });
      assert.deepEqual(b, a);
      assert.deepEqual(
        await there.reports.annotated(a.reports.map(({ id }) => id)),
        await here.reports.annotated(a.reports.map(({ id }) => id)),
      );
      const stopped = await ingest(there, [page({ url: 'https://gazette.example/3' })], { reading: hasty }, { now: () => DAY[1] });
      assert.deepEqual(stopped.reports, []);
      assert.match(stopped.problems[0]?.message ?? '', /longer than 0\.001 s and was stopped/);
    } finally {
      await Promise.all([patient.close(), hasty.close()]);
    }
    await Promise.all([here.close(), there.close()]);
  });

  it('outlive a page that needs too much memory', async () => {
    const store = await open();
    const small = startReading({ threads: 1, memoryMb: 24, hardStopMs: 4000 });
    try {
      const { reports, problems } = await ingest(
        store,
        [page(), page({ url: 'https://gazette.example/2' })],
        { reading: small },
        { now: () => DAY[0] },
      );
      assert.deepEqual(reports, []);
      assert.deepEqual(
        problems.map(({ fatal, message }) => fatal && /more than 24 MB and was stopped/.test(message)),
        [true, true],
      );
    } finally {
      await small.close();
    }
    await store.close();
  });
});
