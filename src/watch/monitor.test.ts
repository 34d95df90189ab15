import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Poll, SourceHealth, WatchedSource } from '../model/index.ts';
import { type KeptReport, openStore, type Store } from '../store/index.ts';
import type { WatchEffects, WatchEvent } from './effects.ts';
import { runOnce, type Watching, type WatchPorts, watch } from './index.ts';

/** A clock that goes on only when everybody sleeps: to the next to wake. */
interface FakeClock {
  nowMs: number;
  readonly sleep: WatchEffects['sleep'];
  /** Lets time pass, from one sleeper to the next. */
  readonly pass: (ms: number) => Promise<void>;
}

function makeClock(): FakeClock {
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();
  const breathe = async (): Promise<void> => {
    for (let k = 0; k < 20; k++) await new Promise((done) => setImmediate(done));
  };
  const clock: FakeClock = {
    nowMs: Date.parse('2026-03-10T09:00:00Z'),
    sleep: (ms, signal) =>
      new Promise((done) => {
        if (signal.aborted) return done();
        const sleeper = { at: clock.nowMs + ms, wake: () => end() };
        const end = (): void => {
          sleepers.delete(sleeper);
          done();
        };
        sleepers.add(sleeper);
        signal.addEventListener('abort', end, { once: true });
      }),
    pass: async (ms) => {
      const until = clock.nowMs + ms;
      for (;;) {
        await breathe();
        const next = [...sleepers].sort((a, b) => a.at - b.at)[0];
        if (!next || next.at > until) break;
        clock.nowMs = Math.max(clock.nowMs, next.at);
        next.wake();
      }
      clock.nowMs = until;
      await breathe();
    },
  };
  return clock;
}

const minute = 60_000;
const dayMs = 24 * 60 * minute;
let folder: string;
let store: Store;
let clock: FakeClock;
let events: WatchEvent[];
let watching: Watching | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-watch-'));
  store = await openStore(folder);
  clock = makeClock();
  events = [];
  watching = undefined;
});
afterEach(async () => {
  const stopped = watching?.stop();
  await clock.pass(5_000);
  await stopped;
  await store.close();
  rmSync(folder, { recursive: true });
});

const iso = (ms: number): string => new Date(ms).toISOString();

async function addSource(id: string, more: Partial<WatchedSource> = {}): Promise<void> {
  await store.sources.add({
    id,
    location: `https://${id}.example/feed`,
    given: `https://${id}.example/feed`,
    form: 'feed',
    name: `The ${id}`,
    kind: 'outlet',
    tags: [],
    paused: false,
    addedAt: iso(clock.nowMs),
    health: { state: 'new', failures: 0 },
    ...more,
  });
}

function pollOf(source: WatchedSource, health: Partial<SourceHealth> = {}, more: Partial<Poll> = {}): Poll {
  const at = iso(clock.nowMs);
  return {
    source: source.id,
    at,
    outcome: 'unchanged',
    captures: [],
    deleted: [],
    memory: { failures: 0, items: [] },
    health: {
      ...source.health,
      state: 'well',
      failures: 0,
      lastPolled: at,
      lastSucceeded: at,
      nextPoll: iso(clock.nowMs + 10 * minute),
      ...health,
    },
    log: [],
    more: false,
    ...more,
  };
}

interface Ports extends WatchPorts {
  readonly steps: string[];
}

function makePorts(poll: WatchPorts['poll'], more: Partial<WatchPorts> = {}): Ports {
  const steps: string[] = [];
  const step = (name: string) => async () => {
    steps.push(name);
    return false;
  };
  return {
    steps,
    poll,
    ingest: async (where, one) => {
      steps.push(`ingest ${one.source}`);
      await where.reports.keep([], one);
    },
    regroup: step('regroup'),
    update: step('update'),
    replay: step('replay'),
    missedDates: () => [],
    ...more,
  };
}

function makeEffects(): WatchEffects {
  return {
    now: () => new Date(clock.nowMs),
    sleep: clock.sleep,
    random: () => 0.5,
    tell: (event) => void events.push(event),
    terminal: () => {},
    mail: async () => {},
    post: async () => ({ status: 204 }),
  };
}

function start(ports: WatchPorts): Watching {
  watching = watch(store, { ports }, makeEffects());
  return watching;
}

/** A report in the store, with what the tests here need of it. */
async function keepReport(id: string, seenAt: string): Promise<void> {
  const report = {
    id,
    location: `https://one.example/${id}`,
    source: { id: 'one', name: 'The one' },
    text: 'A pier.',
    language: 'en',
    blocks: [],
    removed: [],
  };
  const annotations = {
    report: id,
    tokens: [],
    sentences: [],
    entities: [],
    times: [],
    figures: [],
    quotations: [],
    acts: [],
    credits: [],
    notAttempted: [],
  };
  await store.reports.keep([{ report, annotations, hash: id, version: '1', signature: [], day: 0, seenAt } as unknown as KeptReport]);
}

const problems = (): string[] => events.filter(({ type }) => type === 'problem').map(({ text }) => text);
const sourceChanges = async (): Promise<string[]> =>
  (await store.changes.page()).items.filter(({ kind }) => kind === 'source').map(({ text }) => text);

describe('watching', () => {
  it('removes every night what is kept for long enough, says so, and leaves all alone where nothing was said', async () => {
    const retained = async (): Promise<string> => (await store.upkeep.doctor()).find(({ check }) => check === 'retention')?.message ?? '';
    const told = (): string[] => events.filter(({ type }) => type === 'upkeep').map(({ text }) => text);
    await keepReport('old', iso(clock.nowMs - 40 * dayMs));
    await keepReport('young', iso(clock.nowMs - 29 * dayMs - 6 * 60 * minute));
    start(makePorts(async (source) => pollOf(source)));
    await clock.pass(2 * minute);
    assert.deepEqual([await store.reports.count(), told()], [2, []]);
    assert.match(await retained(), /kept for ever/);
    const stopped = watching?.stop();
    await clock.pass(5_000);
    await stopped;

    watching = watch(store, { ports: makePorts(async (source) => pollOf(source)), keepDays: 30 }, makeEffects());
    await clock.pass(minute);
    assert.equal(await store.reports.count(), 1);
    assert.match(told()[0] ?? '', /^One report of stories at rest since 2026-02-08 was removed \(kept for 30 days\)\.$/);
    await clock.pass(dayMs);
    assert.deepEqual([await store.reports.count(), told().length], [0, 2], 'once a night');
    assert.match(await retained(), /^Reports are kept for 30 days; 1 were removed at 2026-03-1\dT/);
  });

  it('polls each source when it is due, and brings the stories up to date behind it', async () => {
    await addSource('one');
    await addSource('two');
    const polled: string[] = [];
    const ports = makePorts(async (source) => {
      polled.push(`${source.id} ${(clock.nowMs - Date.parse('2026-03-10T09:00:00Z')) / minute}`);
      return pollOf(source);
    });
    start(ports);
    await clock.pass(25 * minute);
    assert.deepEqual(polled, ['one 0', 'two 0', 'one 10', 'two 10', 'one 20', 'two 20']);
    assert.ok(ports.steps.lastIndexOf('update') > ports.steps.lastIndexOf('ingest two'));
    assert.ok(ports.steps.lastIndexOf('regroup') < ports.steps.lastIndexOf('update'));
    assert.equal(ports.steps.filter((step) => step === 'replay').length, 1, 'nothing is replayed twice');
    assert.deepEqual(problems(), []);
  });

  it('never polls a source twice at once, and never more than it may', async () => {
    for (let k = 0; k < 20; k++) await addSource(`s${k}`);
    const under = new Map<string, number>();
    let [most, all] = [0, 0];
    const ports = makePorts(async (source, _memory, signal) => {
      under.set(source.id, (under.get(source.id) ?? 0) + 1);
      assert.equal(under.get(source.id), 1);
      most = Math.max(
        most,
        [...under.values()].reduce((sum, one) => sum + one, 0),
      );
      await clock.sleep(20_000, signal);
      under.set(source.id, 0);
      all++;
      return pollOf(source, { nextPoll: iso(clock.nowMs) });
    });
    const { nudge } = start(ports);
    for (let k = 0; k < 12; k++) {
      nudge();
      await clock.pass(10_000);
    }
    assert.equal(most, 8);
    assert.ok(all >= 40, `${all} polls`);
    assert.deepEqual(problems(), []);
  });

  it('looks at once when it is told that a source came', async () => {
    const polled: string[] = [];
    const { nudge } = start(
      makePorts(async (source) => {
        polled.push(source.id);
        return pollOf(source);
      }),
    );
    await clock.pass(1_000);
    await addSource('late');
    nudge();
    await clock.pass(10);
    assert.deepEqual(polled, ['late']);
    await addSource('later');
    await clock.pass(16_000);
    assert.deepEqual(polled, ['late', 'later'], 'and soon where nobody told it');
  });

  it('brings the stories up to date at once when it is told, as after a correction of the analyst', async () => {
    const ports = makePorts(async (source) => pollOf(source));
    const { nudge } = start(ports);
    await clock.pass(1_000);
    const before = ports.steps.filter((step) => step === 'update').length;
    await clock.pass(1_000);
    assert.equal(ports.steps.filter((step) => step === 'update').length, before);
    nudge();
    await clock.pass(100);
    assert.equal(ports.steps.filter((step) => step === 'update').length, before + 1);
  });

  it('an exception of one source is told in its log, and the others go on', async () => {
    await addSource('bad', { health: { state: 'well', failures: 0, lastSucceeded: '2026-03-09T00:00:00.000Z' } });
    await addSource('hangs');
    await addSource('odd');
    await addSource('good');
    let good = 0;
    let bad = 0;
    const ports = makePorts(
      async (source, _memory, signal) => {
        if (source.id === 'bad') {
          bad++;
          throw new Error('a cable was cut');
        }
        if (source.id === 'hangs') await clock.sleep(1e9, signal);
        if (source.id === 'good') good++;
        return pollOf(source);
      },
      {
        ingest: async (where, one) => {
          if (one.source === 'odd') throw new Error('the page is too odd');
          await where.reports.keep([], one);
        },
      },
    );
    start(ports);
    await clock.pass(61 * minute);
    assert.ok(good >= 6);
    assert.ok(bad >= 4 && bad <= 8, `${bad} tries, with waits that grow`);
    const logs = await Promise.all(['bad', 'hangs', 'odd'].map(async (id) => (await store.sources.log(id)).items[0]?.message ?? ''));
    assert.match(logs[0] as string, /a cable was cut/);
    assert.match(logs[1] as string, /took longer than 5 minutes/);
    assert.match(logs[2] as string, /too odd/);
    assert.equal((await store.sources.get('bad'))?.health.state, 'failing');
    const told = await sourceChanges();
    assert.equal(told.filter((text) => text.startsWith('The bad')).length, 1, 'once an outage');
    assert.deepEqual(problems(), []);
  });

  it('tells an outage once, its end once, and the next one again', async () => {
    await addSource('feed', { health: { state: 'well', failures: 0, lastSucceeded: '2026-03-09T00:00:00.000Z' } });
    let state: SourceHealth['state'] = 'failing';
    let failures = 0;
    start(
      makePorts(async (source) => {
        failures = state === 'failing' ? failures + 1 : 0;
        const at = state === 'well' ? iso(clock.nowMs) : source.health.lastSucceeded;
        return pollOf(source, { state, failures, reason: 'No answer.', advice: 'Look at the address.', ...(at && { lastSucceeded: at }) });
      }),
    );
    await clock.pass(15 * minute);
    assert.deepEqual(await sourceChanges(), [], 'two failures are none yet');
    await clock.pass(60 * minute);
    assert.deepEqual(await sourceChanges(), ['The feed cannot be read: no answer.']);
    state = 'well';
    await clock.pass(60 * minute);
    assert.deepEqual(await sourceChanges(), ['The feed is back: it answers again.', 'The feed cannot be read: no answer.']);
    state = 'failing';
    await clock.pass(60 * minute);
    assert.equal((await sourceChanges()).length, 3);
    assert.equal((await store.alerts.page()).items.length, 3, 'the first rules tell of sources');
  });

  it('stops within a second, whatever is under way, and begins again where it was', async () => {
    await addSource('slow');
    const ports = makePorts(async (source) => {
      await new Promise(() => {});
      return pollOf(source);
    });
    const { stop } = start(ports);
    await clock.pass(1_000);
    const before = clock.nowMs;
    const stopped = stop().then(() => clock.nowMs);
    await clock.pass(5_000);
    assert.ok((await stopped) - before <= 1_000);
    assert.deepEqual(
      ports.steps.filter((step) => step.startsWith('ingest')),
      [],
    );
    assert.equal((await store.sources.due(iso(clock.nowMs), 10)).length, 1, 'it is due again');
  });

  it('goes on when the store fails for a while', async () => {
    await addSource('one');
    let broken = true;
    const flaky: Store = {
      ...store,
      sources: {
        ...store.sources,
        due: async (now, limit) => {
          if (broken) throw new Error('the disk is full');
          return store.sources.due(now, limit);
        },
      },
    };
    let polls = 0;
    const ports = makePorts(async (source) => {
      polls++;
      return pollOf(source);
    });
    watching = watch(flaky, { ports: ports }, makeEffects());
    await clock.pass(2 * minute);
    assert.ok(problems().some((text) => text.includes('the disk is full')));
    assert.ok(problems().length < 20, 'not in a hot loop');
    broken = false;
    await clock.pass(minute);
    assert.equal(polls, 1);
  });
});

describe('one cycle', () => {
  it('polls what is due until nothing more waits, and tells', async () => {
    await addSource('one');
    await addSource('broken');
    let left = 3;
    const ports = makePorts(async (source) => {
      clock.nowMs += 1;
      if (source.id === 'broken') throw new Error('no');
      return left-- > 1 ? pollOf(source, { nextPoll: iso(clock.nowMs) }, { more: true }) : pollOf(source);
    });
    const cycle = await runOnce(store, { ports }, makeEffects());
    assert.equal(cycle.polled, 2);
    assert.equal(ports.steps.filter((step) => step === 'ingest one').length, 3);
    assert.equal(cycle.alerts, 1, 'a source that never answered is told at once');
  });
});
