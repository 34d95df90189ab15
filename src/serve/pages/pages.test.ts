import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Hono } from 'hono';
import type { ServeContext } from '../context.ts';
import { makePages } from './index.ts';

/** Answers that need no story: errors, redirects, theme, assets. */

const told: unknown[] = [];

/** A store that knows of one story that went into another, and of one that breaks. */
const store = {
  alerts: { unread: async () => 2 },
  events: { last: async () => 7 },
  stories: {
    dossier: async (id: string) => {
      if (id === 'broken') throw new Error('the disk is gone');
      return undefined;
    },
    resolve: async (id: string) => (id === 'old' ? 'new' : id === 'waiting' ? 'waiting' : undefined),
  },
  reports: { get: async () => undefined },
};

const context = {
  store,
  work: { dossierAsOf: async () => undefined },
  access: { credentials: { sessionKey: '' }, loopbackOnly: true },
  version: 'test',
  now: () => new Date('2026-03-01T12:00:00Z'),
  newId: () => 'id',
  tell: (error: unknown) => told.push(error),
} as unknown as ServeContext;

describe('the pages', () => {
  let app: Hono;
  before(() => {
    const pages = makePages(context);
    app = new Hono();
    app.route('/', pages.routes);
    app.notFound(async (c) => (await pages.missing(c)) ?? c.text('none', 404));
  });
  const html = { accept: 'text/html' };

  it('say in words that there is nothing', async () => {
    for (const path of [
      '/stories/unknown',
      '/reports/unknown',
      '/compare',
      '/compare?reports=a,b',
      '/stories/new/nonsense',
      '/no/such/page',
    ]) {
      const answer = await app.request(path, { headers: html });
      assert.equal(answer.status, 404, path);
      assert.match(await answer.text(), /There is nothing at this address/, path);
    }
    assert.equal(await (await app.request('/api/no-such')).text(), 'none');
  });

  it('say that a story has not been put together yet', async () => {
    assert.match(await (await app.request('/stories/waiting', { headers: html })).text(), /not been put together yet/);
  });

  it('fail in words, and tell the log', async () => {
    const answer = await app.request('/stories/broken', { headers: html });
    assert.equal(answer.status, 500);
    const text = await answer.text();
    assert.match(text, /could not be made/);
    assert.doesNotMatch(text, /disk is gone/);
    assert.match(String(told.at(-1)), /disk is gone/);
  });

  it('lead from a story that was merged to the one that it went into, to the same section', async () => {
    const answer = await app.request('/stories/old/statements?filter=one', { headers: html });
    assert.equal(answer.status, 302);
    assert.equal(answer.headers.get('location'), '/stories/new/statements?filter=one');
  });

  it('keep the theme, and go back to no page but ours', async () => {
    const post = (fields: Readonly<Record<string, string>>) =>
      app.request('/theme', {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    const answer = await post({ theme: 'dark', back: '/stories/x?asOf=2026-01-01' });
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('location'), '/stories/x?asOf=2026-01-01');
    assert.match(answer.headers.get('set-cookie') ?? '', /^theme=dark; .*HttpOnly/);
    const page = await app.request('/none', { headers: { ...html, cookie: 'theme=dark' } });
    assert.match(await page.text(), /<html lang="en" data-theme="dark">/);
    for (const back of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', ''])
      assert.equal((await post({ theme: 'light', back })).headers.get('location'), '/', back);
    const odd = await app.request('/none', { headers: { ...html, cookie: 'theme="><script>' } });
    assert.match(await odd.text(), /<html lang="en">/);
  });

  it('serve style, script and fonts of their own, to be kept for ever under their version', async () => {
    const page = await (await app.request('/none', { headers: html })).text();
    const own = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] as string);
    assert.ok(own.length >= 5);
    for (const path of own) {
      const answer = await app.request(path.replaceAll('&amp;', '&'), { headers: { 'accept-encoding': 'br' } });
      assert.equal(answer.status, 200, path);
      if (!path.includes('icon')) assert.match(answer.headers.get('cache-control') ?? '', /immutable/, path);
    }
    const style = await app.request('/assets/style.css');
    assert.equal(style.headers.get('cache-control'), 'no-cache');
    assert.equal((await app.request('/assets/style.css', { headers: { 'if-none-match': style.headers.get('etag') ?? '' } })).status, 304);
    const sheet = await style.text();
    assert.match(sheet, /--paper:/);
    for (const [, path] of sheet.matchAll(/url\(([^)]+)\)/g)) assert.equal((await app.request(path as string)).status, 200, path);
    for (const path of [
      '/assets/none.css',
      '/assets/../package.json',
      '/assets/fonts/..%2f..%2fpackage.json',
      '/assets/browser/main.client.ts',
    ])
      assert.equal((await app.request(path)).status, 404, path);
  });

  it('hold no types in the script, and only modules that are there', async () => {
    const page = await (await app.request('/none', { headers: html })).text();
    const entry = /src="(\/assets\/[^"]+)"/.exec(page)?.[1] as string;
    const seen = new Set<string>();
    const visit = async (path: string): Promise<void> => {
      if (seen.has(path)) return;
      seen.add(path);
      const answer = await app.request(path);
      assert.equal(answer.status, 200, path);
      const text = await answer.text();
      assert.doesNotMatch(text, /\binterface \w+ \{|: (?:string|number|boolean)\b(?=[,)=;])/, path);
      for (const [, to] of text.matchAll(/from '(\.[^']+)'/g)) await visit(new URL(to as string, `http://x${path}`).pathname);
    };
    await visit(entry);
    assert.ok(seen.size > 5);
  });
});
