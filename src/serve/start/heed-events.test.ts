import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { type Fixture, openFixture } from '../testing.ts';
import { heedEvents } from './heed-events.ts';

let fixture: Fixture;
before(async () => {
  fixture = await openFixture({ empty: true });
});
after(() => fixture.close());

it('hears what was decided elsewhere, not what the watching tells, nor what was before', async () => {
  const { events } = fixture.store;
  const add = (kind: 'source' | 'story' | 'correction') => events.add({ at: '2026-03-01T00:00:00Z', kind, text: kind });
  await add('source');
  let heard = 0;
  const waiting: (() => void)[] = [];
  const stop = heedEvents(
    events,
    () => {
      heard++;
      for (const wake of waiting.splice(0)) wake();
    },
    (error) => assert.fail(String(error)),
    { everyMs: 1 },
  );
  const next = () => new Promise<void>((done) => waiting.push(done));
  await new Promise((done) => setTimeout(done, 20));
  await add('story');
  await new Promise((done) => setTimeout(done, 20));
  assert.equal(heard, 0);
  for (const kind of ['correction', 'source'] as const) {
    const hearing = next();
    await add(kind);
    await hearing;
  }
  assert.equal(heard, 2);
  stop();
  await add('source');
  await new Promise((done) => setTimeout(done, 20));
  assert.equal(heard, 2);
});
