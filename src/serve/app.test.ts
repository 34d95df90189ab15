import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { StoreError, type Upkeep } from '../store/index.ts';
import type { Pulse } from '../watch/index.ts';
import { type Fixture, openFixture } from './testing.ts';
import { makeWork } from './work/index.ts';

let fixture: Fixture;
before(async () => {
  fixture = await openFixture({ empty: true });
});
after(() => fixture.close());

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

interface Described {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

describe('/openapi.json', () => {
  let described: Described;
  before(async () => {
    described = (await (await fixture.get('/openapi.json')).json()) as Described;
  });

  it('describes every line of the API that there is, and no other', () => {
    const written = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const isApi = (path: string): boolean => /^\/api\/|^\/healthz$|^\/alerts\.atom$/.test(path);
    // Exports are one route for each file name: {file} with a pattern stands for the name that is described.
    const mounted = fixture.app.routes
      .filter((route) => route.method !== 'ALL' && isApi(route.path))
      .map(
        (route) =>
          `${route.method} ${route.path.replace(/:\w+\{(.*?)\}/g, (_, pattern: string) => pattern.replaceAll('\\', '')).replace(/:(\w+)/g, '{$1}')}`,
      );
    assert.deepEqual([...new Set(mounted)].sort(), written.sort());
    assert.ok(written.length > 40);
  });

  it('names the parts of every path, a summary and the problem of every answer', () => {
    assert.equal(described.openapi, '3.1.0');
    const ids: string[] = [];
    for (const [path, methods] of Object.entries(described.paths))
      for (const operation of Object.values(methods)) {
        assert.ok(operation.summary, path);
        assert.ok(
          Object.values(operation.responses).every((response) => response.description),
          path,
        );
        const named = (operation.parameters ?? []).filter((one) => one.in === 'path').map((one) => one.name);
        assert.deepEqual(
          named,
          [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]),
          path,
        );
        if (operation.operationId) ids.push(operation.operationId);
      }
    assert.equal(new Set(ids).size, ids.length);
  });

  it('points only to what it holds', () => {
    const text = JSON.stringify(described);
    const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1] as string);
    assert.ok(names.includes('Dossier') && names.includes('ProblemDetails'));
    assert.deepEqual(
      names.filter((name) => !(name in described.components.schemas)),
      [],
    );
  });
});

describe('the app', () => {
  it('says that it lives', async () => {
    assert.deepEqual(await (await fixture.get('/healthz')).json(), { status: 'ok', version: '0.0.0-test', reports: 0 });
  });

  it('says when the watching does not go on', async () => {
    const { makeApp } = await import('./app.ts');
    const ask = (pulse: Pulse) => makeApp({ ...fixture.context, pulse: () => pulse }).request('/healthz');
    const lookedAt = '2026-03-05T11:59:50.000Z';
    const well = await ask({ alive: true, lookedAt });
    assert.deepEqual([well.status, ((await well.json()) as { watching: unknown }).watching], [200, { lookedAt }]);
    assert.equal((await ask({ alive: true })).status, 200);
    const dead = await ask({ alive: false, lookedAt });
    assert.equal(dead.status, 503);
    assert.match(await dead.text(), /has ended.*11:59:50/);
    const stuck = await ask({ alive: true, lookedAt: '2026-03-05T11:00:00.000Z' });
    assert.equal(stuck.status, 503);
    assert.match(await stuck.text(), /does not go on/);
    const neverLooked = await ask({ alive: true, startedAt: '2026-03-05T11:00:00.000Z' });
    assert.equal(neverLooked.status, 503);
    assert.match(await neverLooked.text(), /has not looked yet/);
    assert.equal((await ask({ alive: true, startedAt: lookedAt, lookedAt: '2026-03-05T11:00:00.000Z' })).status, 200, 'started again');
  });

  it('says when nothing can be kept, and what to do: the store is locked, full, gone, or cannot be read', async () => {
    const { makeApp } = await import('./app.ts');
    const ask = async (upkeep: Partial<Upkeep>, reports = fixture.store.reports) => {
      const store = { ...fixture.store, reports, upkeep: { ...fixture.store.upkeep, ...upkeep } };
      const response = await makeApp({ ...fixture.context, store, work: makeWork(store, { allow: [] }) }).request('/healthz');
      return [response.status, ((await response.json()) as { detail: string }).detail] as const;
    };
    const full = new StoreError('full', 'The disk is full. Free some space.');
    assert.deepEqual(await ask({ probe: async () => Promise.reject(full) }), [503, full.message]);
    const gone = new StoreError('unusable', 'It is not there any more.');
    assert.deepEqual(await ask({}, { ...fixture.store.reports, count: async () => Promise.reject(gone) }), [503, gone.message]);
    const [broken, words] = await ask({}, { ...fixture.store.reports, count: async () => Promise.reject(new Error('disk I/O error')) });
    assert.deepEqual([broken, /cannot be read: .*disk I\/O error.*stemma doctor/.test(words)], [503, true]);
    const started = performance.now();
    const [status, detail] = await ask({ probe: () => new Promise(() => {}) });
    assert.equal(status, 503);
    assert.match(detail, /locked for 2 seconds.*End that program/);
    assert.ok(performance.now() - started < 4_000, 'a supervisor does not wait');
  });

  it('does not write for every question of a supervisor', async () => {
    const { makeApp } = await import('./app.ts');
    let probes = 0;
    const upkeep = { ...fixture.store.upkeep, probe: async () => void probes++ };
    const store = { ...fixture.store, upkeep };
    const app = makeApp({ ...fixture.context, store, work: makeWork(store, { allow: [] }) });
    await Promise.all(Array.from({ length: 20 }, () => app.request('/healthz')));
    assert.equal(probes, 1);
  });

  it('answers HEAD as GET without a body', async () => {
    const response = await fixture.app.request('/api/stories', { method: 'HEAD' });
    assert.deepEqual([response.status, await response.text()], [200, '']);
  });

  it('tells of its own mistakes without showing them, and goes on', async () => {
    const told: unknown[] = [];
    const broken = await openFixture({ empty: true });
    try {
      const { makeApp } = await import('./app.ts');
      const store = {
        ...broken.store,
        sources: { ...broken.store.sources, page: async () => Promise.reject(new Error('secret path /home/analyst')) },
      };
      const app = makeApp({ ...broken.context, store, tell: (error) => told.push(error) });
      const response = await app.request('/api/sources');
      assert.equal(response.status, 500);
      const text = await response.text();
      assert.ok(!text.includes('secret'));
      assert.match(text, /urn:stemma:problem:internal/);
      assert.equal(told.length, 1);
      assert.equal((await app.request('/healthz')).status, 200);
    } finally {
      await broken.close();
    }
  });
});
