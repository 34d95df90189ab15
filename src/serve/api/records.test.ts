import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Alert, AlertRule, Note, SearchHit } from '../../model/index.ts';
import { type Fixture, openFixture } from '../testing.ts';

/** Reports, search, notes, rules and alerts over HTTP. */

let fixture: Fixture;
before(async () => {
  fixture = await openFixture();
});
after(() => fixture.close());

interface Listing<T> {
  readonly items: readonly T[];
}
const json = async <T>(response: Response | Promise<Response>): Promise<T> => (await (await response).json()) as T;

describe('reports', () => {
  it('are listed without their texts, and shown with them', async () => {
    const { items } = await json<Listing<{ id: string; outlet: string; title: string; text?: string }>>(
      fixture.get(`/api/reports?story=${fixture.story}`),
    );
    assert.equal(items.length, 4);
    assert.ok(items.every((item) => item.text === undefined && item.outlet && item.title));
    const report = await json<{ report: { text: string }; differences: unknown[] }>(fixture.get(`/api/reports/${items[0]?.id}`));
    assert.ok(report.report.text.length > 100);
    assert.deepEqual(report.differences, []);
    assert.equal((await fixture.get('/api/reports/r-none')).status, 404);
  });

  it('show what was edited, word by word', async () => {
    const own = await openFixture();
    try {
      const [stored] = (await own.store.reports.page()).items;
      assert.ok(stored);
      const [annotated] = await own.store.reports.annotated([stored.report.id]);
      const signature = (await own.store.reports.signatures([stored.report.id])).get(stored.report.id);
      assert.ok(annotated && signature);
      const text = stored.report.text.replace('Brenn', 'Brann');
      await own.store.reports.keep([
        {
          ...signature,
          report: { ...stored.report, text },
          annotations: annotated.annotations,
          hash: 'other',
          version: '1',
          seenAt: '2026-03-05T10:00:00Z',
          silent: true,
        },
      ]);
      const { differences } = await json<{ differences: { silent: boolean; parts: { kind: string; text: string }[] }[] }>(
        own.get(`/api/reports/${stored.report.id}`),
      );
      assert.equal(differences.length, 1);
      assert.equal(differences[0]?.silent, true);
      const parts = differences[0]?.parts ?? [];
      assert.ok(parts.some((part) => part.kind === 'removed' && part.text.includes('Brenn')));
      assert.ok(parts.some((part) => part.kind === 'added' && part.text.includes('Brann')));
      assert.equal(
        parts
          .filter((part) => part.kind !== 'removed')
          .map((part) => part.text)
          .join(''),
        text,
      );
    } finally {
      await own.close();
    }
  });
});

describe('search', () => {
  it('finds words in what was asked for, and says what is wrong with a query', async () => {
    const { items } = await json<Listing<SearchHit>>(fixture.get('/api/search?q=certificate'));
    assert.ok(items.length > 0);
    for (const hit of items) SearchHit.parse(hit);
    const reports = await json<Listing<SearchHit>>(fixture.get('/api/search?q=ferry&kinds=report'));
    assert.ok(reports.items.length >= 4 && reports.items.every((hit) => hit.kind === 'report'));
    assert.equal((await json<Listing<SearchHit>>(fixture.get('/api/search?q=ferry&story=st-none'))).items.length, 0);
    for (const path of ['/api/search', '/api/search?q=', '/api/search?q=x&kinds=planets'])
      assert.equal((await fixture.get(path)).status, 400, path);
  });
});

describe('notes', () => {
  it('are written on a passage, changed, listed and thrown away', async () => {
    const [report] = (await fixture.store.reports.page()).items;
    assert.ok(report);
    const written = await fixture.send('POST', '/api/notes', {
      story: fixture.story,
      report: report.report.id,
      start: 0,
      end: 12,
      text: 'Ask the harbour master.',
    });
    assert.equal(written.status, 201);
    const note = Note.parse(await written.json());
    assert.equal(note.quote, report.report.text.slice(0, 12));
    const changed = Note.parse(await json(fixture.send('PATCH', `/api/notes/${note.id}`, { text: 'Asked.' })));
    assert.deepEqual([changed.text, changed.quote, changed.editedAt !== undefined], ['Asked.', note.quote, true]);
    for (const path of [`/api/notes?report=${report.report.id}`, `/api/stories/${fixture.story}/notes`])
      assert.deepEqual((await json<Listing<Note>>(fixture.get(path))).items, [changed]);
    assert.equal((await fixture.send('DELETE', `/api/notes/${note.id}`)).status, 204);
    assert.equal((await fixture.send('DELETE', `/api/notes/${note.id}`)).status, 404);
    for (const [wrong, status] of [
      [{ text: 'On nothing.' }, 422],
      [{ story: 'st-none', text: 'On none.' }, 422],
      [{ story: fixture.story, text: '  ' }, 400],
      [{ report: report.report.id, start: 5, text: 'No end.' }, 422],
    ] as const)
      assert.equal((await fixture.send('POST', '/api/notes', wrong)).status, status, JSON.stringify(wrong));
  });
});

describe('rules and alerts', () => {
  const wish = {
    name: 'Figures',
    on: ['figure', 'discrepancy', 'statement'],
    to: [{ kind: 'webhook', url: 'https://hook.example/x', secret: 'whsec_c2VjcmV0' }],
  };

  it('hide the secret of a web hook and keep it when the rule is changed', async () => {
    const added = AlertRule.parse(await json(fixture.send('POST', '/api/rules', wish)));
    assert.deepEqual(added.to, [{ kind: 'webhook', url: 'https://hook.example/x' }]);
    const changed = await fixture.send('PUT', `/api/rules/${added.id}`, { ...wish, name: 'Numbers', to: added.to });
    assert.equal(changed.status, 200);
    const kept = (await fixture.store.alerts.rules()).find((rule) => rule.id === added.id);
    assert.equal(kept?.name, 'Numbers');
    assert.deepEqual(kept?.to, wish.to);
    const listed = await (await fixture.get('/api/rules')).text();
    assert.ok(listed.includes('Numbers') && !listed.includes('whsec'));
    assert.equal((await fixture.send('DELETE', `/api/rules/${added.id}`)).status, 204);
    assert.equal((await fixture.send('DELETE', `/api/rules/${added.id}`)).status, 404);
    assert.equal((await fixture.send('PUT', `/api/rules/${added.id}`, wish)).status, 404);
  });

  it('are tried on the past, and nothing is kept', async () => {
    const test = { rule: { name: 'Everything', materialOnly: false }, since: '2026-03-01T00:00:00Z' };
    const { items } = await json<Listing<Alert>>(fixture.send('POST', '/api/rules/test', test));
    assert.ok(items.length > 0);
    for (const alert of items) Alert.parse(alert);
    assert.equal((await json<Listing<Alert>>(fixture.get('/api/alerts'))).items.length, 0);
    assert.deepEqual(
      (await json<Listing<Alert>>(fixture.send('POST', '/api/rules/test', { ...test, since: '2026-03-05T00:00:00Z' }))).items,
      [],
    );
    const broken = await fixture.send('POST', '/api/rules/test', {
      ...test,
      rule: { name: 'x', quiet: { from: '22:00', to: '07:00', timeZone: 'Mars/Base' } },
    });
    assert.equal(broken.status, 422);
  });

  it('are read, and stand in the feed', async () => {
    const rule = AlertRule.parse(
      await json(fixture.send('POST', '/api/rules', { name: 'Feed', to: [{ kind: 'feed' }], materialOnly: false })),
    );
    const { items } = await json<Listing<Alert>>(
      fixture.send('POST', '/api/rules/test', { rule: { name: 'Feed', to: [{ kind: 'feed' }] }, since: '2026-03-01T00:00:00Z' }),
    );
    const alerts = items.slice(0, 3).map((alert, index) => ({ ...alert, id: `alert-${index}`, rule: rule.id }));
    await fixture.store.alerts.judge(
      alerts.map((alert) => alert.change.id),
      alerts,
    );
    assert.deepEqual(await json(fixture.get('/api/alerts/unread')), { unread: alerts.length });
    assert.deepEqual(await json(fixture.send('POST', '/api/alerts/read', { ids: ['alert-0'] })), { unread: alerts.length - 1 });
    assert.equal((await json<Listing<Alert>>(fixture.get('/api/alerts?unread'))).items.length, alerts.length - 1);
    const feed = await fixture.get('/alerts.atom');
    assert.match(feed.headers.get('content-type') ?? '', /application\/atom\+xml/);
    const text = await feed.text();
    assert.equal(text.match(/<entry>/g)?.length, alerts.length);
    assert.deepEqual(await json(fixture.send('POST', '/api/alerts/read', { ids: 'all' })), { unread: 0 });
  });

  it('are sent again where their message was given up', async () => {
    const failed = { target: { kind: 'email' as const, to: 'desk@example.org' }, attempts: 9, notBefore: '2026-03-05T10:00:00Z' };
    const done = { ...failed, target: { kind: 'email' as const, to: 'night@example.org' }, state: 'done' as const };
    const lastError = 'Given up after 9 tries: no such mailbox.';
    await fixture.store.alerts.delivered('alert-0', [{ ...failed, state: 'failed', lastError, message: 'msg-1' }, done]);
    const undelivered = async (): Promise<readonly Alert[]> => (await json<Listing<Alert>>(fixture.get('/api/alerts?undelivered'))).items;
    assert.deepEqual(
      (await undelivered()).map(({ id }) => id),
      ['alert-0'],
    );
    assert.equal((await fixture.send('POST', '/api/alerts/resend', { ids: ['alert-1'] })).status, 422, 'nothing of it was given up');
    const nudges = fixture.nudges();
    assert.deepEqual(await json(fixture.send('POST', '/api/alerts/resend', { ids: ['alert-0'] })), { alerts: 1 });
    assert.equal(fixture.nudges(), nudges + 1);
    assert.deepEqual((await fixture.store.alerts.outbox('2026-03-05T12:00:00Z', 9))[0]?.deliveries, [
      { target: failed.target, state: 'waiting', attempts: 0, notBefore: '2026-03-05T12:00:00.000Z', lastError },
      done,
    ]);
    assert.deepEqual(await undelivered(), []);
    // What waits after a failed try goes at once, with all that its message holds.
    const waits = {
      ...failed,
      state: 'waiting' as const,
      attempts: 3,
      notBefore: '2026-03-06T10:00:00Z',
      lastError: '503',
      message: 'msg-2',
    };
    for (const id of ['alert-0', 'alert-1']) await fixture.store.alerts.delivered(id, [waits]);
    assert.deepEqual(await json(fixture.send('POST', '/api/alerts/resend', { ids: ['alert-1'] })), { alerts: 2 });
    const due = await fixture.store.alerts.outbox('2026-03-05T12:00:00Z', 9);
    assert.deepEqual(
      due.map(({ deliveries }) => deliveries),
      Array(2).fill([{ ...waits, notBefore: '2026-03-05T12:00:00.000Z' }]),
    );
    for (const id of ['alert-0', 'alert-1']) await fixture.store.alerts.delivered(id, [done]);
    assert.deepEqual(await json(fixture.send('POST', '/api/alerts/resend', { ids: 'all' })), { alerts: 0 });
  });
});
