import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HubSubscription } from '../../model/index.ts';
import { type OpenStore, on, pollOf, time, watchedSource } from './fixtures.ts';

const wanted = (source: string, more: Partial<HubSubscription> = {}): HubSubscription => ({
  source,
  hub: 'https://hub.example/',
  topic: `https://${source}.example/feed`,
  callback: `https://desk.example/websub/token-${source}`,
  token: `token-${source}`,
  secret: 'secret',
  state: 'wanted',
  failures: 0,
  nextAsk: time(1),
  ...more,
});

export function testSubscriptions(open: OpenStore): void {
  describe('subscriptions', () => {
    it(
      'are found by source and by token, and are due in turn, without those of paused sources',
      on(open, async ({ sources, subscriptions }) => {
        for (const id of ['a', 'b', 'c']) await sources.add(watchedSource(id));
        await subscriptions.change('a', () => wanted('a', { nextAsk: time(3) }));
        await subscriptions.change('b', () => wanted('b'));
        await subscriptions.change('c', () => wanted('c'));
        await sources.patch('c', { paused: true });
        const due = async (now: string, limit = 9): Promise<string[]> => (await subscriptions.due(now, limit)).map(({ source }) => source);
        assert.deepEqual(await due(time(2)), ['b']);
        assert.deepEqual(await due(time(3)), ['b', 'a']);
        assert.deepEqual(await due(time(3), 1), ['b']);
        assert.deepEqual(await subscriptions.get('b'), wanted('b'));
        assert.deepEqual(await subscriptions.byToken('token-b'), wanted('b'));
        assert.equal(await subscriptions.byToken('token'), undefined);
        assert.equal(await subscriptions.get('nobody'), undefined);
      }),
    );

    it(
      'show in the health of their source, and polls do not take that away',
      on(open, async ({ sources, subscriptions, reports }) => {
        await sources.add(watchedSource('a'));
        const line = { at: time(2), source: 'a', level: 'info' as const, message: 'The hub pushes.' };
        await subscriptions.change('a', () => wanted('a'));
        assert.equal((await sources.get('a'))?.health.push, undefined, 'nobody was asked yet');
        await subscriptions.change('a', (now) => now && { ...now, state: 'active', until: time(9) }, [line]);
        const push = { hub: 'https://hub.example/', state: 'active', until: time(9) };
        assert.deepEqual((await sources.get('a'))?.health.push, push);
        assert.deepEqual((await sources.log('a')).items, [line]);
        await reports.keep([], pollOf('a', { health: { state: 'well', failures: 0 } }));
        assert.deepEqual((await sources.get('a'))?.health, { state: 'well', failures: 0, push });
        await subscriptions.change('a', () => undefined);
        assert.deepEqual([(await sources.get('a'))?.health.push, await subscriptions.get('a')], [undefined, undefined]);
      }),
    );

    it(
      'end with their source, or all at once; a step that gives back what it was given changes nothing',
      on(open, async ({ sources, subscriptions }) => {
        for (const id of ['a', 'b']) {
          await sources.add(watchedSource(id));
          await subscriptions.change(id, () => wanted(id, { state: 'asked' }));
        }
        const line = { at: time(2), source: 'a', level: 'info' as const, message: 'Nothing.' };
        await subscriptions.change('a', (now) => now, [line]);
        assert.deepEqual((await sources.log('a')).items, []);
        await sources.remove('a');
        assert.equal(await subscriptions.byToken('token-a'), undefined);
        assert.equal(await subscriptions.change('a', () => wanted('a')), undefined);
        await subscriptions.clear();
        assert.equal(await subscriptions.get('b'), undefined);
        assert.equal((await sources.get('b'))?.health.push, undefined);
      }),
    );
  });
}
