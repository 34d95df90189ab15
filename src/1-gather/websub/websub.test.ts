import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { startSite } from '../../../test/site/index.ts';
import { askHub } from '../index.ts';
import { hubInHeader, subscriptionRequest, verifyContent, verifyIntent } from './index.ts';

const subscription = {
  hub: 'https://hub.invalid/',
  topic: 'https://courier.invalid/feed?a=1&b=2',
  callback: 'https://desk.invalid/websub/3f9a',
  secret: 'a secret of some length',
};

test('the request says what the protocol asks for', () => {
  const { url, body } = subscriptionRequest(subscription);
  assert.equal(url, subscription.hub);
  assert.deepEqual(Object.fromEntries(new URLSearchParams(body)), {
    'hub.callback': subscription.callback,
    'hub.mode': 'subscribe',
    'hub.topic': subscription.topic,
    'hub.lease_seconds': '432000',
    'hub.secret': subscription.secret,
  });
  assert.equal(new URLSearchParams(subscriptionRequest(subscription, 'unsubscribe').body).get('hub.secret'), null);
  assert.throws(() => subscriptionRequest({ ...subscription, callback: 'desk' }), /public one/);
  assert.throws(() => subscriptionRequest({ ...subscription, secret: 'x'.repeat(201) }), /200 bytes/);
});

test('only what was asked for is confirmed', () => {
  const query = (more: Record<string, string> = {}) =>
    new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.topic': subscription.topic,
      'hub.challenge': 'c1',
      'hub.lease_seconds': '60',
      ...more,
    });
  const expected = { topic: subscription.topic, mode: 'subscribe' } as const;
  assert.deepEqual(verifyIntent(query(), expected), { confirmed: true, mode: 'subscribe', status: 200, body: 'c1', leaseSeconds: 60 });
  assert.equal(verifyIntent(query(), undefined).status, 404);
  assert.equal(verifyIntent(query({ 'hub.topic': 'https://other.invalid/' }), expected).status, 404);
  assert.equal(verifyIntent(query({ 'hub.mode': 'unsubscribe' }), expected).confirmed, false);
  assert.equal(verifyIntent(query({ 'hub.challenge': '' }), expected).confirmed, false);
  const denied = verifyIntent(query({ 'hub.mode': 'denied', 'hub.reason': 'not public' }), expected);
  assert.deepEqual(denied, {
    confirmed: false,
    denied: true,
    status: 200,
    body: '',
    reason: 'The hub denies the subscription: not public',
  });
});

test('content is the hub’s only with the right signature', () => {
  const body = Buffer.from('<feed>é</feed>');
  const sign = (method: string, secret = subscription.secret) => `${method}=${createHmac(method, secret).update(body).digest('hex')}`;
  for (const method of ['sha1', 'sha256', 'sha384', 'sha512']) assert.equal(verifyContent(sign(method), body, subscription.secret), true);
  for (const bad of [undefined, '', 'sha256', 'sha256=', 'sha256=zz', sign('md5'), sign('sha256', 'another'), sign('sha256').slice(0, -2)])
    assert.equal(verifyContent(bad, body, subscription.secret), false, bad);
  assert.equal(verifyContent(sign('sha256'), Buffer.from('<feed>e</feed>'), subscription.secret), false);
});

test('the Link header', () => {
  const link = '<https://hub.invalid/>; rel="hub", </feed>; rel=self, <https://x.invalid>; rel="alternate"';
  assert.deepEqual(hubInHeader(link, 'https://courier.invalid/x'), { hub: 'https://hub.invalid/', topic: 'https://courier.invalid/feed' });
  assert.deepEqual(hubInHeader(undefined, 'https://courier.invalid/'), {});
});

test('a hub is asked by a form, and what it answers is said in words', async () => {
  const site = await startSite({ '/hub': [{ status: 202 }, { status: 403 }, { status: 302, headers: { location: '/elsewhere' } }] });
  const request = subscriptionRequest({ ...subscription, hub: `${site.url}/hub` });
  const open = { allowPrivateAddresses: true } as const;
  assert.deepEqual(await askHub(request, open), { accepted: true });
  assert.match((await askHub(request, open)).problem ?? '', /status 403/);
  assert.match((await askHub(request, open)).problem ?? '', /status 302/);
  assert.match((await askHub(request)).problem ?? '', /not on the public internet/);
  assert.deepEqual(
    site.log.map((one) => [one.method, one.headers['content-type'], one.body]),
    Array(3).fill(['POST', 'application/x-www-form-urlencoded', request.body]),
  );
  await site.close();
});
