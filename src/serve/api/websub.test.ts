import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { HubSubscription, WatchedSource } from '../../model/index.ts';
import { type Fixture, openFixture } from '../testing.ts';

/** What a hub asks and brings, at an app that the internet reaches. The clock stands at 2026-03-05T12:00:00Z. */

const token = 'a-token-that-nobody-guesses';
const secret = 'a secret';
const topic = 'https://courier.invalid/feed';
const subscription: HubSubscription = {
  source: 'courier',
  hub: 'https://hub.invalid/',
  topic,
  callback: `https://desk.invalid/websub/${token}`,
  token,
  secret,
  state: 'asked',
  askedAt: '2026-03-05T11:59:00.000Z',
  failures: 0,
  nextAsk: '2026-03-05T12:59:00.000Z',
};

let fixture: Fixture;
before(async () => {
  fixture = await openFixture({
    empty: true,
    access: { publicUrl: 'https://desk.invalid', credentials: { sessionKey: 'k'.repeat(43), password: 'set' } },
  });
  await fixture.store.sources.add({
    id: 'courier',
    location: topic,
    given: topic,
    form: 'feed',
    name: 'The Courier',
    kind: 'outlet',
    tags: [],
    paused: false,
    addedAt: '2026-03-05T10:00:00.000Z',
    health: { state: 'well', failures: 0, lastPolled: '2026-03-05T11:30:00.000Z', nextPoll: '2026-03-05T12:30:00.000Z' },
  });
  await fixture.store.subscriptions.change('courier', () => subscription);
});
after(() => fixture.close());

const ask = (query: Readonly<Record<string, string>>, at = token) =>
  fixture.app.request(
    `/websub/${at}?${new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.challenge': 'c-1', 'hub.lease_seconds': '3600', ...query })}`,
    { headers: { host: 'desk.invalid' } },
  );
const push = (body: string, key = secret, at = token) =>
  fixture.app.request(`/websub/${at}`, {
    method: 'POST',
    body,
    headers: {
      host: 'desk.invalid',
      'content-type': 'application/rss+xml',
      'x-hub-signature': `sha256=${createHmac('sha256', key).update(body).digest('hex')}`,
    },
  });
const health = async () => (await fixture.store.sources.get('courier'))?.health;
const newestLine = async () => (await fixture.store.sources.log('courier')).items[0]?.message ?? '';
const isDue = async (at: string) => (await fixture.store.sources.due(at, 9)).length === 1;

describe('a hub', () => {
  it('is answered without signing in, for what we asked for, and for nothing else', async () => {
    for (const [query, at] of [
      [{ 'hub.topic': 'https://other.invalid/' }, token],
      [{ 'hub.mode': 'unsubscribe' }, token],
      [{}, 'another-token'],
    ] as const) {
      const refused = await ask(query, at);
      assert.deepEqual([refused.status, await refused.text()], [404, '']);
    }
    assert.equal((await health())?.push?.state, 'asked');
    const confirmed = await ask({});
    assert.deepEqual([confirmed.status, await confirmed.text()], [200, 'c-1']);
    assert.deepEqual((await health())?.push, { hub: subscription.hub, state: 'active', until: '2026-03-05T13:00:00.000Z' });
    assert.match(await newestLine(), /^The hub hub\.invalid pushes its news until 2026-03-05T13:00/);
    const kept = await fixture.store.subscriptions.get('courier');
    assert.equal(kept?.nextAsk, '2026-03-05T12:48:00.000Z', 'renewed when a fifth of the lease is left');
  });

  it('brings news: its source is due at once; what it did not sign is thrown away and told', async () => {
    assert.equal(await isDue('2026-03-05T12:00:00.000Z'), false);
    assert.equal((await push('<rss/>', 'a wrong secret')).status, 202);
    assert.match(await newestLine(), /not signed by the hub hub\.invalid; it was thrown away/);
    assert.equal(await isDue('2026-03-05T12:00:00.000Z'), false);
    const before = fixture.nudges();
    assert.equal((await push('<rss/>')).status, 202);
    assert.equal(fixture.nudges(), before + 1);
    assert.equal(await isDue('2026-03-05T12:00:00.000Z'), true);
    assert.equal((await health())?.push?.lastPushed, '2026-03-05T12:00:00.000Z');
  });

  it('does not have the publisher asked more often than every ten seconds, nor before the publisher lets us', async () => {
    const poll = {
      source: 'courier',
      at: '2026-03-05T11:59:58.000Z',
      outcome: 'unchanged' as const,
      captures: [],
      deleted: [],
      memory: { failures: 0, items: [] },
      health: { state: 'well' as const, failures: 0, lastPolled: '2026-03-05T11:59:58.000Z', nextPoll: '2026-03-05T12:30:00.000Z' },
      log: [],
      more: false,
    };
    await fixture.store.reports.keep([], poll);
    await push('<rss/>');
    assert.deepEqual([await isDue('2026-03-05T12:00:07.000Z'), await isDue('2026-03-05T12:00:08.000Z')], [false, true]);
    await fixture.store.reports.keep([], { ...poll, memory: { ...poll.memory, notBefore: '2026-03-05T12:20:00.000Z' } });
    await push('<rss/>');
    assert.equal(await isDue('2026-03-05T12:10:00.000Z'), false);
  });

  it('that denies is told in the health of the source; one with nothing to push to any more hears 410', async () => {
    assert.equal((await ask({ 'hub.mode': 'denied', 'hub.reason': 'not public' })).status, 200);
    const push410 = (await health())?.push;
    assert.deepEqual([push410?.state, push410?.reason], ['refused', 'The hub denies the subscription: not public']);
    assert.match(await newestLine(), /polled as before/);
    await fixture.store.sources.patch('courier', { paused: true });
    assert.equal((await push('<rss/>')).status, 410);
    assert.equal(await fixture.store.subscriptions.get('courier'), undefined);
    assert.equal((await push('<rss/>', secret, 'no-such')).status, 410);
  });

  it('reaches nothing else under the public name, and nothing at all where Stemma has none', async () => {
    for (const path of ['/', '/api/stories', '/websub/x/../../api/stories'])
      assert.equal((await fixture.app.request(path, { headers: { host: 'desk.invalid' } })).status, 421, path);
    const inner = await openFixture({ empty: true });
    try {
      assert.equal((await inner.app.request(`/websub/${token}`)).status, 404);
      // What the hub does stands on the page of the source.
      await inner.store.sources.add((await fixture.store.sources.get('courier')) as WatchedSource);
      for (const [more, words] of [
        [
          { state: 'active', until: '2026-03-06T00:00:00Z' },
          /Pushed by its hub<\/dt><dd dir="auto">hub\.invalid<.*Pushed until.*6 Mar 2026/,
        ],
        [{ state: 'refused', reason: 'It said no.' }, /not by hub\.invalid: It said no\./],
      ] as const) {
        await inner.store.subscriptions.change('courier', () => ({ ...subscription, ...more }));
        assert.match(await (await inner.get('/sources/courier', { accept: 'text/html' })).text(), words);
      }
    } finally {
      await inner.close();
    }
  });
});
