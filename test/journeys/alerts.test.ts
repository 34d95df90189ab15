import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findMissedDates } from '../../src/7-brief/compare/index.ts';
import type { Alert, Capture, ChangeKind, Poll, WatchedSource } from '../../src/model/index.ts';
import { type ClockEffects, ingest, regroup, updateStories } from '../../src/pipeline/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { runOnce, type WatchEffects } from '../../src/watch/index.ts';

/** The sample story arrives report by report, and the rules of a new installation tell of it. */

const folder = join(import.meta.dirname, '../../sample/reports');
const captures = readdirSync(folder)
  .sort()
  .map(
    (name): Capture => ({ location: `https://news.example/${name}`, bytes: readFileSync(join(folder, name)), contentType: typeOf(name) }),
  );

function typeOf(name: string): string {
  if (name.endsWith('.html')) return 'text/html';
  return name.endsWith('.eml') ? 'message/rfc822' : 'text/plain';
}

const source: WatchedSource = {
  id: 'wire',
  location: 'https://news.example/feed',
  given: 'https://news.example/feed',
  form: 'archive',
  name: 'The wire',
  kind: 'unknown',
  tags: [],
  paused: false,
  addedAt: '2026-09-03T00:00:00Z',
  health: { state: 'new', failures: 0 },
};

describe('the sample story, arriving over time', () => {
  let data: string;
  let store: Store;
  let nowMs = Date.parse('2026-09-03T12:00:00Z');
  const letters: string[] = [];
  const clock: ClockEffects = { now: () => new Date(nowMs).toISOString() };
  const effects: WatchEffects = {
    now: () => new Date(nowMs),
    sleep: async () => new Promise(() => {}),
    random: () => 0.5,
    tell: () => {},
    terminal: () => {},
    mail: async ({ text }) => void letters.push(text),
    post: async () => ({ status: 204 }),
  };

  const cycle = async (came: Partial<Poll>): Promise<readonly Alert[]> => {
    nowMs += 3_600_000;
    const known = new Set((await all()).map(({ id }) => id));
    await store.sources.hasten(source.id, clock.now());
    await runOnce(
      store,
      {
        base: 'http://stemma.example',
        ports: {
          poll: async () => ({
            source: source.id,
            at: clock.now(),
            outcome: 'changed',
            captures: [],
            deleted: [],
            memory: { failures: 0, items: [] },
            health: { state: 'well', failures: 0, lastSucceeded: clock.now(), nextPoll: new Date(nowMs + 3_600_000).toISOString() },
            log: [],
            more: false,
            ...came,
          }),
          ingest: (where, poll) => ingest(where, poll, {}, clock),
          regroup: async (where) => {
            await regroup(where, {}, clock);
            return false;
          },
          update: async (where) => (await updateStories(where, { pauses: 'ignore' }, clock)).waiting > 0,
          missedDates: findMissedDates,
        },
      },
      effects,
    );
    return (await all()).filter(({ id }) => !known.has(id));
  };

  const all = async (): Promise<readonly Alert[]> => {
    const found: Alert[] = [];
    let next: string | undefined;
    do {
      const page = await store.alerts.page({ limit: 200, ...(next === undefined ? {} : { after: next }) });
      found.push(...page.items);
      next = page.next;
    } while (next !== undefined);
    return found;
  };

  before(async () => {
    data = mkdtempSync(join(tmpdir(), 'stemma-sample-'));
    store = await openStore(data);
    await store.sources.add(source);
    await store.alerts.putRule({
      id: 'desk',
      name: 'For the desk',
      on: ['account', 'official', 'correction-not-followed'],
      words: ['Marenholt', 'Brannick', 'Kessany'],
      materialOnly: true,
      to: [{ kind: 'email', to: 'desk@news.example' }],
      paused: false,
      createdAt: clock.now(),
    });
  });
  after(async () => {
    await store.close();
    rmSync(data, { recursive: true, force: true });
  });

  const named = (start: string): Capture => captures.find(({ location }) => location.includes(`/${start}`)) as Capture;
  const of = (alerts: readonly Alert[], kind: ChangeKind): Alert[] =>
    alerts.filter(({ change, rule }) => change.kind === kind && rule !== 'desk');

  it('tells that a copy alters a quotation, with both wordings', async () => {
    await cycle({ captures: [named('01')] });
    assert.deepEqual(await cycle({ captures: [named('02')] }), [], 'a copy is no news');
    const [altered] = of(await cycle({ captures: [named('03')] }), 'quotation-altered');
    assert.match(altered?.change.text ?? '', /The Merrow Ledger alters the words of Tomas Averin: “We will never give up an inch/);
    assert.match(altered?.change.before ?? '', /We will not trade a metre/);
    assert.match(altered?.change.members[0]?.text ?? '', /an inch/);
  });

  it('tells of an independent account, what it bears out and what it counts', async () => {
    const alerts = await cycle({ captures: [named('06')] });
    assert.match(of(alerts, 'account')[0]?.change.text ?? '', /A new independent account: Ostrin Courier/);
    assert.ok(of(alerts, 'corroborated').some(({ change }) => change.text.includes('Not one of our batteries fired that morning')));
    assert.ok(of(alerts, 'figure').some(({ change }) => change.text === 'Dead: 9 now, before 7.'));
  });

  it('tells that an official source speaks, by e-mail too', async () => {
    const alerts = await cycle({ captures: [named('11')] });
    assert.match(of(alerts, 'official')[0]?.change.text ?? '', /Office of the President of Valdora/);
    assert.match(letters.at(-1) ?? '', /Office of the President of Valdora, https:\/\/news\.example\/11-president-of-valdora\.html/);
  });

  it('tells of a correction that the copies have not followed, and of a report that was taken away', async () => {
    const origin = named('01');
    const text = new TextDecoder().decode(origin.bytes);
    const corrected = text.replace(/\b(seven|Seven)\b/, 'eight');
    assert.notEqual(corrected, text);
    const alerts = await cycle({ captures: [{ ...origin, bytes: new TextEncoder().encode(corrected) }] });
    const late = of(alerts, 'correction-not-followed');
    assert.ok(
      late.some(({ change }) => /Northline corrected .* The Harbour Post still has/.test(change.text)),
      late.map(({ change }) => change.text).join('\n'),
    );
    const [gone] = of(await cycle({ deleted: [named('02').location] }), 'deletion');
    assert.match(gone?.change.text ?? '', /^The Harbour Post took its report away/);
  });

  it('tells that a planned date passed in silence', async () => {
    nowMs = Date.parse('2026-09-12T12:00:00Z');
    const missed = of(await cycle({}), 'date-missed');
    assert.ok(
      missed.some(({ change }) => change.text.includes('10 Sep 2026')),
      missed.map(({ change }) => change.text).join('\n'),
    );
    assert.deepEqual(await cycle({}), [], 'once');
  });

  it('told nothing twice, and nothing without its sentence', async () => {
    const alerts = await all();
    assert.ok(alerts.length > 10);
    const texts = alerts.map(({ rule, change }) => `${rule} ${change.kind} ${change.text}`);
    assert.deepEqual(
      texts.filter((text, k) => texts.indexOf(text) !== k),
      [],
    );
    for (const { change, storyTitle } of alerts) {
      assert.ok(change.why && storyTitle);
      assert.ok(change.members.length > 0, change.text);
    }
    assert.equal(letters.length, new Set(letters).size);
  });
});
