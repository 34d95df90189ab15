import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { LiveEvent } from '../../model/index.ts';
import { live } from '../settings.ts';
import { type Fixture, openFixture } from '../testing.ts';
import { makeEventQueue } from './event-queue.ts';

let fixture: Fixture;
before(async () => {
  fixture = await openFixture({ empty: true });
});
after(() => fixture.close());

const add = (text: string): Promise<LiveEvent> => fixture.store.events.add({ at: '2026-03-01T00:00:00Z', kind: 'story', text });

/** Reads a stream until it holds so many events. */
async function read(response: Response, count: number): Promise<readonly LiveEvent[]> {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = '';
  let events: LiveEvent[] = [];
  while (events.length < count) {
    const { value, done } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
    events = [...text.matchAll(/^data: (\{.*\})$/gm)].map((match) => JSON.parse(match[1] as string) as LiveEvent);
  }
  await reader.cancel();
  return events;
}

describe('live events', () => {
  it('begin with what happens next, and go on behind the last one seen', async () => {
    await add('before');
    const response = await fixture.get('/api/events');
    assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
    const first = await add('one');
    const second = await add('two');
    assert.deepEqual(
      (await read(response, 2)).map((event) => event.text),
      ['one', 'two'],
    );
    const resumed = await fixture.get('/api/events', { 'last-event-id': String(first.id) });
    assert.deepEqual(await read(resumed, 1), [second]);
    const all = await fixture.get('/api/events?after=0');
    assert.deepEqual(
      (await read(all, 3)).map((event) => event.text),
      ['before', 'one', 'two'],
    );
  });

  it('catch up over many parts without waiting between them', async () => {
    const own = await openFixture({ empty: true });
    try {
      const count = live.batch + 1;
      for (let number = 1; number <= count; number++)
        await own.store.events.add({ at: '2026-03-01T00:00:00Z', kind: 'report', text: String(number) });
      const events = await read(await own.get('/api/events?after=0'), count);
      assert.deepEqual(
        events.map((event) => event.text),
        Array.from({ length: count }, (_, index) => String(index + 1)),
      );
    } finally {
      await own.close();
    }
  });

  it('refuse an id that is none, and more listeners than there may be', async () => {
    assert.equal((await fixture.get('/api/events', { 'last-event-id': 'x' })).status, 400);
    const streams = await Promise.all(Array.from({ length: live.listeners }, () => fixture.get('/api/events')));
    const refused = await fixture.get('/api/events');
    assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '30']);
    for (const stream of streams) await stream.body?.cancel();
    assert.equal((await fixture.app.request('/api/events', { method: 'HEAD' })).status, 200);
    await add('after they left');
    const again = await fixture.get('/api/events?after=0');
    assert.equal(again.status, 200);
    await again.body?.cancel();
  });
});

describe('the queue of a listener', () => {
  it('gives what waits, tells when nothing came, and ends where too much waits', async () => {
    const queue = makeEventQueue<number>(2);
    assert.equal(await queue.next(1), 'quiet');
    assert.equal(queue.push(1), true);
    assert.deepEqual(await queue.next(1), { item: 1 });
    const waiting = queue.next(10_000);
    queue.push(2);
    assert.deepEqual(await waiting, { item: 2 });
    assert.deepEqual([queue.push(3), queue.push(4), queue.push(5)], [true, true, false]);
    assert.equal(await queue.next(1), 'ended');
  });
});
