import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Correction, Note } from '../../model/index.ts';
import { type Fixture, openFixture } from '../testing.ts';
import { keepPassword, loadCredentials, makeToken } from './credentials.ts';
import { hashPassword, isPassword } from './password.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-credentials-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('host and origin', () => {
  let fixture: Fixture;
  before(async () => {
    fixture = await openFixture({ empty: true, access: { url: 'https://stemma.newsroom.example' } });
  });
  after(() => fixture.close());

  const hosts: readonly (readonly [string, number])[] = [
    ['localhost:7836', 200],
    ['127.0.0.1:7836', 200],
    ['127.8.9.1', 200],
    ['[::1]:7836', 200],
    ['stemma.localhost:7836', 200],
    ['stemma.newsroom.example', 200],
    ['rebound.attacker.example', 421],
    ['localhost.attacker.example:7836', 421],
    ['10.0.0.7:7836', 421],
    ['127.0.0.1.attacker.example', 421],
  ];
  for (const [host, status] of hosts)
    it(`answers ${status} under the name ${host}`, async () => {
      assert.equal((await fixture.get('/healthz', { host })).status, status);
    });

  const origins: readonly (readonly [string, Readonly<Record<string, string>>, number])[] = [
    ['no browser', {}, 202],
    ['a page of ours', { host: 'localhost:7836', origin: 'http://localhost:7836', 'sec-fetch-site': 'same-origin' }, 202],
    ['a page of ours behind a proxy', { host: 'localhost:7836', origin: 'https://stemma.newsroom.example' }, 202],
    ['a page elsewhere', { host: 'localhost:7836', origin: 'https://attacker.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['another port of this machine', { host: 'localhost:7836', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }, 403],
    ['a page without origin', { host: 'localhost:7836', origin: 'null' }, 403],
    ['an old browser', { host: 'localhost:7836', 'sec-fetch-site': 'cross-site' }, 403],
  ];
  for (const [who, headers, status] of origins)
    it(`answers ${status} to a write sent by ${who}`, async () => {
      await fixture.store.sources.add({
        id: 'src-1',
        location: 'https://a.example/rss',
        given: 'https://a.example/rss',
        form: 'feed',
        name: 'A',
        kind: 'outlet',
        tags: [],
        paused: false,
        addedAt: '2026-03-01T00:00:00Z',
        health: { state: 'new', failures: 0 },
      });
      assert.equal((await fixture.send('POST', '/api/sources/src-1/poll', undefined, headers)).status, status);
    });

  it('lets nothing but our own files run, and no frame around us', async () => {
    const { headers } = await fixture.get('/healthz');
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
      assert.ok(policy.includes(part), part);
    assert.ok(!policy.includes('unsafe'));
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  });

  it('refuses a body that is too large, before it is read', async () => {
    const response = await fixture.send('POST', '/api/notes', { text: 'x'.repeat(300_000) });
    assert.equal(response.status, 413);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
  });
});

describe('passwords', () => {
  it('are kept as a hash that only the password opens', async () => {
    const hashed = await hashPassword('four quiet rivers');
    assert.ok(!hashed.includes('rivers'));
    assert.equal(await isPassword('four quiet rivers', hashed), true);
    assert.equal(await isPassword('four quiet river', hashed), false);
    assert.equal(await isPassword('', hashed), false);
    assert.equal(await isPassword('x', 'nonsense'), false);
    assert.notEqual(hashed, await hashPassword('four quiet rivers'));
  });

  it('stand in a file that only the user reads; the environment goes first', async () => {
    await keepPassword(folder, 'four quiet rivers');
    assert.equal(statSync(join(folder, 'credentials.json')).mode & 0o077, 0);
    const first = await loadCredentials(folder, {});
    assert.ok(await isPassword('four quiet rivers', first.password ?? ''));
    const other = await loadCredentials(folder, { STEMMA_PASSWORD: 'from outside' });
    assert.ok(await isPassword('from outside', other.password ?? ''));
    await keepPassword(folder, undefined);
    const none = await loadCredentials(folder, {});
    assert.equal(none.password, undefined);
    assert.notEqual(none.sessionKey, first.sessionKey);
  });
});

/** The test asks many times; the cost is another test's. */
const cheap = { N: 16, r: 1, p: 1, bytes: 32 };

describe('signing in', () => {
  let fixture: Fixture;
  let token = '';
  before(async () => {
    token = makeToken(folder);
    const password = await hashPassword('four quiet rivers', cheap);
    fixture = await openFixture({ empty: true, access: { credentials: { ...(await loadCredentials(folder, {})), password } } });
  });
  after(() => fixture.close());

  const signIn = async (password: string, next = '/'): Promise<Response> =>
    fixture.app.request('/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', host: 'localhost' },
      body: new URLSearchParams({ password, next }).toString(),
    });

  it('is asked of everybody: pages are led to it, programs are told', async () => {
    const page = await fixture.get('/stories/st-1?tab=brief', { accept: 'text/html' });
    assert.deepEqual([page.status, page.headers.get('location')], [303, `/sign-in?next=${encodeURIComponent('/stories/st-1?tab=brief')}`]);
    for (const path of ['/api/stories', '/openapi.json', '/alerts.atom', '/api/events']) {
      const response = await fixture.get(path);
      assert.deepEqual([response.status, response.headers.get('content-type')], [401, 'application/problem+json'], path);
      assert.match(response.headers.get('www-authenticate') ?? '', /^Bearer/);
    }
    assert.equal((await fixture.get('/healthz')).status, 200);
    assert.match(await (await fixture.get('/sign-in')).text(), /type="password"/);
  });

  it('opens with the password, by a cookie that scripts cannot read, and leads back', async () => {
    const answer = await signIn('four quiet rivers', '/stories/st-1');
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/stories/st-1']);
    const cookie = answer.headers.get('set-cookie') ?? '';
    assert.match(cookie, /HttpOnly/i);
    assert.match(cookie, /SameSite=Lax/i);
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    assert.equal((await fixture.get('/api/stories', headers)).status, 200);
    assert.equal((await fixture.get('/api/stories', { cookie: `${headers.cookie.slice(0, -4)}AAAA` })).status, 401);
    const other = await openFixture({
      empty: true,
      access: { credentials: { ...fixture.context.access.credentials, password: await hashPassword('new words here', cheap) } },
    });
    assert.equal((await other.get('/api/stories', headers)).status, 401, 'a changed password ends the session');
    await other.close();
  });

  it('names who writes: by the name given here, by a proxy that was named at the start, and by nobody else', async () => {
    const open = await openFixture({
      access: { credentials: fixture.context.access.credentials, userHeader: 'X-Forwarded-User' },
    });
    const form = new URLSearchParams({ password: 'four quiet rivers', name: '  Mara\u0000 Lind ' });
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', host: 'localhost' };
    const answer = await open.app.request('/sign-in', { method: 'POST', headers, body: form.toString() });
    const cookie = { cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' };
    const write = async (more: Readonly<Record<string, string>>, body: object = {}): Promise<Note> =>
      (await open.send('POST', '/api/notes', { story: open.story, text: 'Ask.', ...body }, more)).json() as Promise<Note>;
    assert.equal((await write(cookie)).by, 'Mara Lind');
    assert.equal((await write({ ...cookie, 'x-forwarded-user': 'jon' })).by, 'jon');
    assert.equal((await write(cookie, { by: 'The desk' })).by, 'The desk');
    const correction = await open.send('POST', '/api/corrections', { kind: 'rename', stories: [open.story], value: 'Ferries' }, cookie);
    assert.equal(((await correction.json()) as Correction).by, 'Mara Lind');
    await open.close();
    const trusting = await openFixture({});
    const note = await trusting.send('POST', '/api/notes', { story: trusting.story, text: 'Ask.' }, { 'x-forwarded-user': 'anybody' });
    assert.equal(((await note.json()) as Note).by, undefined);
    await trusting.close();
  });

  it('leads nowhere else', async () => {
    for (const next of ['//attacker.example', 'https://attacker.example', '/\\attacker.example', 'javascript:alert(1)'])
      assert.equal((await signIn('four quiet rivers', next)).headers.get('location'), '/', next);
  });

  it('opens the API with the token', async () => {
    assert.equal((await fixture.get('/api/stories', { authorization: `Bearer ${token}` })).status, 200);
    assert.equal((await fixture.get('/api/stories', { authorization: `Bearer ${token}x` })).status, 401);
    assert.equal((await fixture.get('/api/stories', { authorization: 'Bearer x' })).status, 401);
  });

  it('says that the password is wrong, and after some tries that one has to wait', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt++) statuses.push((await signIn('guess')).status);
    assert.equal(statuses[0], 401);
    assert.equal(statuses.at(-1), 429);
    assert.equal((await signIn('four quiet rivers')).status, 429);
  });
});
