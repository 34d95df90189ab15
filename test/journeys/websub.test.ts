import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { SourceHealth, WatchedSource } from '../../src/model/index.ts';
import { startServer } from '../../src/serve/start/start-server.ts';
import { makeWork } from '../../src/serve/work/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { watch } from '../../src/watch/index.ts';
import { openStages, realEffects } from '../../src/watch/stages/index.ts';
import { newsPage, paragraphs, rssFeed, type Site, startSite } from '../site/index.ts';

/** A feed on loopback names a hub; the hub asks back, pushes, is renewed, and fails. Server, watching and store are the real ones. */

const folder = mkdtempSync(join(tmpdir(), 'stemma-hub-'));
let site: Site;
let store: Store;
let stop: () => Promise<void>;
let publicUrl = '';

const item = (n: number) => ({
  title: `Lock ${n} of the Ilme canal closed`,
  link: `/report/${n}`,
  published: new Date(Date.now() - n * 60_000).toISOString(),
});
const feed = (...numbers: readonly number[]): string =>
  rssFeed(numbers.map(item), { extra: '<atom:link rel="hub" href="{site}/hub"/><atom:link rel="self" href="{site}/feed"/>' });

before(async () => {
  site = await startSite({
    '/feed': feed(1),
    '/report/1': newsPage({ title: item(1).title, paragraphs: paragraphs(1) }),
    '/report/2': newsPage({ title: item(2).title, paragraphs: paragraphs(2) }),
    '/hub': [{ status: 503 }, { status: 202 }],
  });
  // The port is known when it answers, and the address is part of what the hub is told: a first start finds a free one.
  publicUrl = await freeAddress();
  const running = await startServer(
    { folder, host: '127.0.0.1', port: Number(new URL(publicUrl).port), publicUrl, version: 'test' },
    {
      openStore,
      makeWork: (opened) => {
        store = opened;
        return { work: makeWork(opened, { allow: ['127.0.0.1'], nudge: () => nudge() }), close: async () => {} };
      },
      watch: (opened) => {
        const ports = openStages({ polling: { allow: ['127.0.0.1'], gapMs: 0 }, readingThreads: 0 });
        const watching = watch(opened, { ports, publicUrl }, realEffects({ allow: ['127.0.0.1'], tell: () => {} }));
        nudge = watching.nudge;
        return { stop: watching.stop };
      },
      now: () => new Date(),
      tell: (line) => assert.fail(line),
    },
  );
  stop = running.stop;
});
after(async () => {
  await stop();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

let nudge = (): void => {};

async function freeAddress(): Promise<string> {
  const other = await startSite();
  await other.close();
  return other.url;
}

async function until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    assert.ok(tries < 600, `It did not come: ${JSON.stringify(answer)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const health = async (): Promise<SourceHealth | undefined> => (await store.sources.page()).items[0]?.health;

/** What the hub was asked last, and so what it knows. */
function agreement(): { readonly callback: string; readonly secret: string; readonly topic: string; readonly lease: string } {
  const form = new URLSearchParams(site.log.filter(({ path }) => path === '/hub').at(-1)?.body);
  const field = (name: string): string => form.get(`hub.${name}`) ?? '';
  return { callback: field('callback'), secret: field('secret'), topic: field('topic'), lease: field('lease_seconds') };
}

const askBack = async (leaseSeconds: number): Promise<string> => {
  const { callback, topic } = agreement();
  const query = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': topic,
    'hub.challenge': 'prove it',
    'hub.lease_seconds': String(leaseSeconds),
  });
  return (await fetch(`${callback}?${query}`)).text();
};

describe('a feed that names a hub', () => {
  it('has its hub asked; where the hub fails, the source says so and is polled as before', async () => {
    const location = `${site.url}/feed`;
    await store.sources.add({
      id: 'canal',
      location,
      given: location,
      form: 'feed',
      name: 'Canal News',
      kind: 'outlet',
      tags: [],
      paused: false,
      addedAt: new Date().toISOString(),
      health: { state: 'new', failures: 0 },
    });
    nudge();
    const failed = await until(health, (now) => now?.push?.state === 'refused');
    assert.equal(failed?.state, 'well');
    assert.match(failed?.push?.reason ?? '', /status 503\. The source is polled as before\./);
    assert.ok((await store.sources.log('canal')).items.some(({ message }) => /^The hub 127\.0\.0\.1:\d+ does not push/.test(message)));
    assert.equal(await store.reports.count(), 1);
    const { nextAsk = '' } = (await store.subscriptions.get('canal')) ?? {};
    assert.ok(Date.parse(nextAsk) > Date.now() + 50 * 60_000, 'asked again in an hour');
  });

  it('is pushed when the hub agrees: it asks back, and what it signs brings the news', async () => {
    await store.subscriptions.change('canal', (now) => now && { ...now, nextAsk: new Date().toISOString() });
    nudge();
    await until(health, (now) => now?.push?.state === 'asked');
    await until(
      async () => site.asked('/hub'),
      (asked) => asked === 2,
    );
    const { callback, secret, topic } = agreement();
    assert.equal(topic, `${site.url}/feed`);
    assert.match(callback, new RegExp(`^${publicUrl}/websub/[\\w-]{32}$`));
    assert.equal(await askBack(300), 'prove it');
    assert.equal((await health())?.push?.state, 'active');

    site.set('/feed', feed(2, 1));
    const body = 'whatever the hub says, the source itself is asked';
    const pushed = await fetch(callback, {
      method: 'POST',
      body,
      headers: { 'x-hub-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}` },
    });
    assert.equal(pushed.status, 202);
    assert.equal(
      await until(
        () => store.reports.count(),
        (count) => count === 2,
      ),
      2,
    );
    assert.ok((await health())?.push?.lastPushed);
  });

  it('is looked at once more where its hub calls before its cache has the news', async () => {
    const { callback, secret } = agreement();
    const before = (await store.sources.get('canal')) as WatchedSource;
    const asked = site.asked('/feed');
    const body = 'news';
    const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
    await fetch(callback, { method: 'POST', body, headers: { 'x-hub-signature': signature } });
    await until(
      async () => site.asked('/feed'),
      (times) => times > asked,
    );
    const after = await until(health, (now) => now?.lastPolled !== before.health.lastPolled);
    const next = await until(health, (now) => Date.parse(now?.nextPoll ?? '') - Date.parse(after?.lastPolled ?? '') <= 70_000);
    assert.equal(Date.parse(next?.nextPoll ?? '') - Date.parse(after?.lastPolled ?? ''), 70_000);
    await store.sources.hasten('canal', new Date().toISOString());
    nudge();
    const third = await until(health, (now) => now?.lastPolled !== after?.lastPolled);
    assert.ok(Date.parse(third?.nextPoll ?? '') - Date.parse(third?.lastPolled ?? '') > 70_000, 'once');
  });

  it('has its lease renewed before it ends, under the same address', async () => {
    const { callback } = agreement();
    await store.subscriptions.change('canal', (now) => now && { ...now, nextAsk: new Date().toISOString() });
    nudge();
    await until(
      async () => site.asked('/hub'),
      (asked) => asked === 3,
    );
    assert.equal((await health())?.push?.state, 'active', 'the old lease holds meanwhile');
    assert.equal(agreement().callback, callback);
    await askBack(86_400);
    assert.ok(Date.parse((await health())?.push?.until ?? '') > Date.now() + 23 * 3_600_000);
  });

  it('is not pushed any more when it names no hub', async () => {
    site.set('/feed', rssFeed([item(2), item(1)]));
    await store.sources.hasten('canal', new Date().toISOString());
    nudge();
    await until(health, (now) => now?.push === undefined);
    assert.equal(await store.subscriptions.get('canal'), undefined);
  });
});
