import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Worker } from 'node:worker_threads';
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

  it('watches a folder in earnest', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stemma-thread-'));
    const told: WatchEvent[] = [];
    const { stop } = startWatching(folder, { tell: (event) => void told.push(event), readingThreads: 0 });
    while (!told.length) await new Promise((done) => setTimeout(done, 20));
    await stop();
    assert.deepEqual(told, [{ type: 'event', text: 'Watching.' }]);
    const store = await openStore(folder);
    assert.ok((await store.alerts.rules()).length > 0, 'the first rules are set');
    await store.close();
    rmSync(folder, { recursive: true });
  });
});
