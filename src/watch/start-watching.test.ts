import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Worker } from 'node:worker_threads';
import { Webhook } from 'standardwebhooks';
import { newsPage, paragraphs, rssFeed, startSite } from '../../test/site/index.ts';
import { openStore } from '../store/index.ts';
import type { WatchEvent } from './effects.ts';
import { startWatching } from './index.ts';

/** A thread that does what the test says. */
class FakeThread extends EventEmitter {
  readonly posted: string[] = [];
  ended = false;
  postMessage({ type }: { readonly type: string }): void {
    this.posted.push(type);
  }
  async terminate(): Promise<number> {
    this.end(1);
    return 1;
  }
  end(code: number, error?: Error): void {
    if (error) this.emit('error', error);
    this.ended = true;
    this.emit('exit', code);
  }
}

function stage(): {
  readonly threads: FakeThread[];
  readonly waits: number[];
  readonly told: WatchEvent[];
  readonly start: () => ReturnType<typeof startWatching>;
  readonly pass: (ms: number) => void;
} {
  const threads: FakeThread[] = [];
  const waits: number[] = [];
  const told: WatchEvent[] = [];
  let now = 0;
  let later: { readonly job: () => void; readonly at: number }[] = [];
  const start = () =>
    startWatching(
      '/nowhere',
      { tell: (event) => void told.push(event) },
      {
        now: () => now,
        startThread: () => {
          const thread = new FakeThread();
          threads.push(thread);
          return thread as unknown as Worker;
        },
        later: (job, ms) => {
          const one = { job, at: now + ms };
          waits.push(ms);
          later.push(one);
          return () => {
            later = later.filter((other) => other !== one);
          };
        },
      },
    );
  const pass = (ms: number): void => {
    now += ms;
    const due = later.filter(({ at }) => at <= now);
    later = later.filter(({ at }) => at > now);
    for (const { job } of due) job();
  };
  return { threads, waits, told, start, pass };
}

describe('the thread that watches', () => {
  it('is started again when it breaks, after waits that grow, and each time it is told', () => {
    const { threads, waits, told, start, pass } = stage();
    start();
    for (let k = 0; k < 8; k++) {
      threads.at(-1)?.end(1, new Error('out of memory'));
      assert.equal(threads.length, k + 1, 'not before the wait is over');
      pass(60_000);
    }
    assert.deepEqual(waits, [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    assert.equal(threads.length, 9);
    assert.equal(told.filter(({ type, text }) => type === 'problem' && text.includes('out of memory')).length, 8);
    pass(10 * 60_000);
    threads.at(-1)?.end(1);
    assert.equal(waits.at(-1), 1_000, 'one that lived long begins anew');
  });

  it('says whether it lives and when it last looked', () => {
    const { threads, told, start, pass } = stage();
    const { pulse } = start();
    assert.deepEqual(pulse(), { alive: true, startedAt: '1970-01-01T00:00:00.000Z' });
    pass(5_000);
    threads[0]?.emit('message', { type: 'looked' });
    assert.deepEqual(pulse(), { alive: true, startedAt: '1970-01-01T00:00:00.000Z', lookedAt: '1970-01-01T00:00:05.000Z' });
    assert.deepEqual(told, [], 'a sign of life is no news');
    threads[0]?.end(1);
    assert.equal(pulse().alive, false);
    pass(1_000);
    assert.deepEqual([pulse().alive, pulse().startedAt], [true, '1970-01-01T00:00:06.000Z']);
  });

  it('stops when it is told, and is ended where it does not listen', async () => {
    const good = stage();
    const one = good.start();
    one.nudge();
    const stopped = one.stop();
    assert.deepEqual(good.threads[0]?.posted, ['nudge', 'stop']);
    good.threads[0]?.end(0);
    await stopped;
    assert.equal(good.threads.length, 1, 'not started again');

    const deaf = stage();
    const other = deaf.start().stop();
    deaf.pass(1_500);
    await other;
    assert.ok(deaf.threads[0]?.ended);

    const waiting = stage();
    const third = waiting.start();
    waiting.threads[0]?.end(1);
    await third.stop();
    waiting.pass(60_000);
    assert.equal(waiting.threads.length, 1);
  });

  it('watches a folder in earnest: from the feed to the signed web hook', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stemma-thread-'));
    const page = newsPage({ title: 'Ferry line closes', paragraphs: paragraphs(1), published: '2026-03-10T08:00:00Z' });
    const site = await startSite({ '/feed': rssFeed([{ title: 'Ferry line closes', link: '/1' }]), '/1': page, '/hook': { status: 204 } });
    const told: WatchEvent[] = [];
    const store = await openStore(folder);
    const polling = { allowPrivateAddresses: true, gapMs: 0 };
    const { stop, nudge } = startWatching(folder, { tell: (event) => void told.push(event), readingThreads: 0, polling });
    try {
      while (!told.length) await new Promise((done) => setTimeout(done, 20));
      assert.deepEqual(told, [{ type: 'event', text: 'Watching.' }]);
      const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
      const at = new Date().toISOString();
      const to = [{ kind: 'webhook' as const, url: `${site.url}/hook`, secret }, { kind: 'terminal' as const }];
      await store.alerts.putRule({
        id: 'ferry',
        name: 'Ferries',
        on: ['report'],
        words: ['ferry'],
        materialOnly: false,
        to,
        paused: false,
        createdAt: at,
      });
      await store.sources.add({
        id: 'feed',
        location: `${site.url}/feed`,
        given: `${site.url}/feed`,
        form: 'feed',
        name: 'The feed',
        kind: 'outlet',
        tags: [],
        paused: false,
        addedAt: at,
        health: { state: 'new', failures: 0 },
      });
      nudge();
      while (!site.asked('/hook')) await new Promise((done) => setTimeout(done, 50));
      const { body, headers } = site.log.find(({ path }) => path === '/hook') as (typeof site.log)[number];
      const message = new Webhook(secret).verify(body, headers as Record<string, string>) as {
        data: { alerts: { sentences: { text: string }[] }[] };
      };
      assert.equal(message.data.alerts.length, 1);
      assert.match(message.data.alerts[0]?.sentences[0]?.text ?? '', /ferry/);
      while (!told.some(({ type }) => type === 'terminal')) await new Promise((done) => setTimeout(done, 20));
      assert.deepEqual(
        told.filter(({ type }) => type === 'problem'),
        [],
      );
    } finally {
      await stop();
      await store.close();
      await site.close();
      rmSync(folder, { recursive: true });
    }
  });
});
