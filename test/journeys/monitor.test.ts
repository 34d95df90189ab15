import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { type Alert, Dossier, type LiveEvent, type SearchHit, type StoryCard, type WatchedSource } from '../../src/model/index.ts';
import { newsPage, rssFeed, type Site, startSite } from '../site/index.ts';

/** What a user does with the monitor: starts it, looks around, adds a source, works at the terminal beside it, stops it. */

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'stemma-monitor-'));
const dataFolder = join(folder, 'data');
const environment = { ...process.env, NO_COLOR: '1', STEMMA_ALLOW: '127.0.0.1', STEMMA_DATA: dataFolder, HOST: '', PORT: '0' };

interface Served {
  readonly address: string;
  readonly stop: (signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
}

/** Starts `stemma serve` and waits for the line with the address. */
async function serve(...words: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [join(root, 'bin/stemma.mjs'), 'serve', ...words], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  let told = '';
  child.stderr?.on('data', (chunk) => {
    told += chunk;
  });
  const address = await new Promise<string>((done, fail) => {
    let out = '';
    child.stdout?.on('data', (chunk) => {
      out += chunk;
      const found = /^Stemma answers at (http:\S+)\n/m.exec(out)?.[1];
      if (found) done(found);
    });
    child.once('exit', () => fail(new Error(`It ended before it answered: ${told}`)));
  });
  return {
    address,
    stop: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs a command. Not in step with this process, in which the site answers. */
async function stemma(...words: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, [join(root, 'bin/stemma.mjs'), ...words], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.once('exit', done)),
  ]);
  return { code: code ?? -1, out, err };
}

let served: Served;
let site: Site;
before(async () => {
  site = await startSite();
  served = await serve('--sample');
});
after(async () => {
  // It may not have started; the site is closed all the same, or the test would not end.
  await (served as Served | undefined)?.stop('SIGKILL');
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Listing<T> {
  readonly items: readonly T[];
}

async function get<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(served.address + path, init);
  assert.ok(response.ok, `${path}: ${response.status}`);
  return (await response.json()) as T;
}

/** Asks again until the answer is as wanted. */
async function until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    assert.ok(tries < 300, `It did not come: ${JSON.stringify(answer).slice(0, 500)}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function firstEvent(path: string, headers: Readonly<Record<string, string>>): Promise<LiveEvent> {
  const response = await fetch(served.address + path, { headers });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let read = '';
  for (;;) {
    const { value, done } = await reader.read();
    read += new TextDecoder().decode(value);
    const found = /^data: (\{.*\})$/m.exec(read)?.[1];
    if (found || done) {
      await reader.cancel();
      return JSON.parse(found ?? '') as LiveEvent;
    }
  }
}

describe('stemma serve on an empty folder', () => {
  let story = '';

  it('begins with the sample story, and answers everything that its description promises', async () => {
    const { items } = await get<Listing<StoryCard>>('/api/stories');
    assert.equal(items.length, 1);
    story = items[0]?.id ?? '';
    assert.equal(items[0]?.reports, 12);
    const { openapi, paths } = await get<{ openapi: string; paths: object }>('/openapi.json');
    assert.match(openapi, /^3\.1/);
    assert.ok('/api/stories/{id}' in paths);
    for (const path of ['/', `/stories/${story}`, '/sources', '/alerts']) {
      const page = await fetch(served.address + path, { headers: { accept: 'text/html' } });
      assert.deepEqual([page.status, page.headers.get('content-type')?.startsWith('text/html')], [200, true], path);
    }
    assert.equal((await fetch(`${served.address}/api/nothing`)).status, 404);
  });

  it('shows the story as it stood at three moments', async () => {
    const counts: number[] = [];
    for (const time of ['2026-09-03T13:00:00Z', '2026-09-04T00:00:00Z', '2026-09-05T08:00:00Z'])
      counts.push(Dossier.parse(await get(`/api/stories/${story}?asOf=${time}`)).reports.length);
    assert.ok((counts[0] ?? 0) >= 1);
    assert.ok((counts[0] ?? 0) < (counts[1] ?? 0) && (counts[1] ?? 0) < (counts[2] ?? 0), counts.join());
    assert.equal(counts[2], 12);
  });

  it('finds words, resumes live events, and tells alerts with their sentences', async () => {
    const { items } = await get<Listing<SearchHit>>('/api/search?q=bridge');
    assert.ok(items.length > 0);
    const first = await firstEvent('/api/events?after=0', {});
    const second = await firstEvent('/api/events', { 'last-event-id': String(first.id) });
    assert.ok(second.id > first.id);
    const alerts = await until(
      () => get<Listing<Alert>>('/api/alerts'),
      (answer) => answer.items.length > 0,
    );
    for (const alert of alerts.items) assert.ok(alert.change.text && alert.change.why);
    assert.ok(alerts.items.some((alert) => alert.change.members.length > 0));
    const unread = alerts.items.filter((alert) => alert.readAt === undefined);
    assert.ok(unread.length > 0 && unread.length <= 10, `${unread.length} unread: the inbox does not begin full`);
    for (const { at } of alerts.items) assert.match(at, /^2026-09-0[3-5]T/, 'the time of the story, not that of the start');
    const told = (await stemma('alerts', 'list', '--unread', '--json')).out;
    assert.deepEqual(
      (JSON.parse(told) as readonly Alert[]).map(({ id, at }) => [id, at]),
      unread.map(({ id, at }) => [id, at]),
    );
  });

  it('watches a source that is added, and puts what it brings into a story', async () => {
    const item = (number: number, title: string) => ({ title, link: `/news/${number}`, published: new Date().toISOString() });
    const body = (words: string) =>
      newsPage({
        title: words,
        paragraphs: [
          `${words}, the port authority of Lower Varn said.`,
          'Eleven crew members were taken off the freighter Ulsa by the lifeboat from Varn.',
          'Salvors are to inspect the hull on Thursday.',
        ],
      });
    site.set('/feed.xml', rssFeed([item(1, 'Freighter Ulsa aground off Varn'), item(2, 'Crew of the Ulsa safe after grounding off Varn')]));
    site.set('/news/1', body('The freighter Ulsa ran aground on the Gannet sands off Varn on Monday night'));
    site.set('/news/2', body('The freighter Ulsa, which ran aground on the Gannet sands off Varn on Monday night, is stuck fast'));
    const added = await stemma('sources', 'add', `${site.url}/feed.xml`, '--name', 'Varn Courier', '--grade', 'B');
    assert.equal(added.code, 0, added.err);
    assert.match(added.out, /^added {2}src-\w+ {2}feed {2}Varn Courier/);
    const again = await stemma('sources', 'add', `${site.url}/feed.xml`, '--allow', '127.0.0.1', '--allow', '10.9.8.7');
    assert.match(
      again.err,
      /note: the Stemma that serves at \S+ does not contact 10\.9\.8\.7: stop it, .* --allow 127\.0\.0\.1 --allow 10\.9\.8\.7/,
    );
    const found = await until(
      () => get<Listing<StoryCard>>('/api/stories?q=Ulsa'),
      ({ items }) => items[0]?.reports === 2,
    );
    assert.match(found.items[0]?.title ?? '', /Ulsa/);
    const { items } = await get<Listing<WatchedSource>>('/api/sources');
    assert.deepEqual([items[0]?.name, items[0]?.reliability, items[0]?.health.state], ['Varn Courier', 'B', 'well']);
  });

  it('holds a correction', async () => {
    const answer = await fetch(`${served.address}/api/corrections`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'rename', stories: [story], reports: [], value: 'The plan of the Union' }),
    });
    assert.equal(answer.status, 202);
    await until(
      () => get<StoryCard>(`/api/stories/${story}/card`),
      (card) => card.title === 'The plan of the Union',
    );
  });

  it('is shared with the commands at the terminal', async () => {
    const stories = await stemma('stories', '--json');
    assert.equal((JSON.parse(stories.out) as unknown[]).length, 2);
    const short = story.slice(0, 8);
    const then = await stemma('story', short, '--as-of', '2026-09-03T13:00:00Z', '--json');
    assert.ok(Dossier.parse(JSON.parse(then.out)).reports.length < 12);
    const since = await stemma('story', short, '--since', '2026-09-04T00:00:00Z');
    assert.equal(since.code, 0, since.err);
    assert.ok(since.out.trim().split('\n').length > 4);
    assert.match((await stemma('search', 'freighter')).out, /Ulsa/);
    assert.equal((await stemma('search', 'xylophone')).code, 1);
    assert.match((await stemma('sources')).out, /Varn Courier/);
    assert.match((await stemma('alerts', 'rules')).out, /Tells /);
    assert.match((await stemma('alerts', 'test', 'rule-facts', '--since', '2026-09-01')).err, /would have told \d+ alerts/);
    const doctor = await stemma('doctor');
    assert.equal(doctor.code, 0, doctor.out);
    assert.equal((await stemma('story', 'st-nothing')).code, 2);
  });

  it('copies what is kept while it runs, and restores it elsewhere', async () => {
    const copy = join(folder, 'copy.db');
    assert.equal((await stemma('backup', copy)).code, 0);
    assert.equal((await stemma('restore', copy)).code, 2, 'not over what is there');
    const busy = await stemma('restore', copy, '--replace');
    assert.deepEqual([busy.code, /Another Stemma is using/.test(busy.err)], [1, true]);
    const elsewhere = join(folder, 'elsewhere');
    assert.equal((await stemma('restore', copy, '--data', elsewhere)).code, 0);
    const restored = await stemma('stories', '--json', '--data', elsewhere);
    assert.equal((JSON.parse(restored.out) as unknown[]).length, 2);
  });

  it('is the only one that serves from its folder, and says who does', async () => {
    const other = await stemma('serve');
    assert.equal(other.code, 1);
    assert.ok(other.err.includes(served.address), other.err);
  });

  it('ends in order, and goes on from what it kept without the sample again', async () => {
    assert.equal((await stemma('forget', story)).code, 0);
    assert.equal(await served.stop('SIGTERM'), 0);
    served = await serve('--sample');
    const { items } = await get<Listing<StoryCard>>('/api/stories');
    assert.deepEqual(
      items.map((card) => /Ulsa/.test(card.title)),
      [true],
    );
    await served.stop('SIGKILL');
    served = await serve();
    assert.equal((await get<Listing<StoryCard>>('/api/stories')).items.length, 1);
    assert.equal(await served.stop('SIGINT'), 0);
  });
});

describe('stemma serve, where something is in the way', () => {
  it('says which port is taken, which host is none of ours, which folder cannot be written, and what to do', async () => {
    const taken = createServer();
    const port = await new Promise<number>((done) =>
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address();
        done(typeof address === 'object' && address ? address.port : 0);
      }),
    );
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    mkdirSync(join(folder, 'other'), { recursive: true });
    const data = ['--data', join(folder, 'other')];
    for (const [words, code, message] of [
      [['--port', String(port), ...data], 1, /Port \d+ is taken by another program\. Choose another with --port/],
      [['--port', '70000', ...data], 2, /A port is a number/],
      [['--host', '0.0.0.0', ...data], 1, /no password is set\. Set one with "stemma password"/],
      [['--data', file], 1, /cannot be written/],
      [['--url', 'stemma.example', ...data], 1, /--url takes an address/],
    ] as const) {
      const result = await stemma('serve', ...words);
      assert.equal(result.code, code, words.join(' '));
      assert.match(result.err, message);
      assert.ok(!/ at .*\.ts:\d/.test(result.err), 'no stack');
    }
    await new Promise((done) => taken.close(done));
  });
});
