import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WatchedSource } from '../../src/model/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { runOnce, type WatchEffects, type WatchPorts } from '../../src/watch/index.ts';
import { openStages, realEffects } from '../../src/watch/stages/index.ts';

/**
 * `node eval/bench/monitor.ts [feeds] [reports each]`: one cycle of the monitor over feeds on loopback, as `stemma serve` makes it: polled, pages
 * fetched, read, annotated, kept, grouped, dossiers, judged. The first cycle takes half of the feeds and loads what is loaded once.
 */
const row = (name: string, value: string, note = ''): void => console.log(`  ${name.padEnd(52)} ${value.padStart(12)}  ${note}`);

interface Spent {
  /** Of the thread that watches, ms. */
  readonly own: number;
  /** Of the process, ms. */
  readonly all: number;
}

const ofMs = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
const spentNow = (): Spent => ({ own: ofMs(process.threadCpuUsage()), all: ofMs(process.cpuUsage()) });
const since = (start: Spent): Spent => ({ own: spentNow().own - start.own, all: spentNow().all - start.all });

async function startFeeds(feeds: number, each: number): Promise<{ readonly addresses: readonly string[]; readonly stop: () => void }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'site.ts'), String(feeds), String(each)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  for await (const chunk of child.stdout) {
    told += chunk;
    if (told.includes('\n')) break;
  }
  return { addresses: JSON.parse(told), stop: () => void child.kill() };
}

const sourceOf = (location: string, k: number): WatchedSource => ({
  id: `gazette-${k}`,
  location,
  given: location,
  form: 'feed',
  name: `Gazette ${k}`,
  kind: 'outlet',
  tags: [],
  paused: false,
  addedAt: new Date().toISOString(),
  health: { state: 'new', failures: 0 },
});

/** Stages one after the other, so that what each takes can be told apart; polls and reading are otherwise side by side. */
function timeStages(ports: WatchPorts, spent: Map<string, Spent>): WatchPorts {
  let turn: Promise<unknown> = Promise.resolve();
  const timed = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const run = turn.then(async () => {
      const start = spentNow();
      try {
        return await work();
      } finally {
        const { own, all } = since(start);
        const before = spent.get(name) ?? { own: 0, all: 0 };
        spent.set(name, { own: before.own + own, all: before.all + all });
      }
    });
    turn = run.catch(() => undefined);
    return run;
  };
  return {
    ...ports,
    poll: (...given) => timed('polled: feed and pages fetched', () => ports.poll(...given)),
    ingest: (...given) => timed('read, annotated, kept', () => ports.ingest(...given)),
    regroup: (store) => timed('grouped', () => ports.regroup(store)),
    update: (store) => timed('dossiers, changes', () => ports.update(store)),
  };
}

export async function benchMonitor(feeds = 20, each = 20): Promise<void> {
  const site = await startFeeds(feeds, each);
  const effects: WatchEffects = realEffects({ tell: ({ type, text }) => type === 'problem' && console.error(text), env: {} });
  const polling = { allowPrivateAddresses: true, gapMs: 0 };
  console.log(
    `\nThe whole monitor from feeds on loopback, politeness off (${feeds} feeds of ${each} reports, a third of the events told by several)`,
  );
  try {
    for (const how of ['as it is', 'stage by stage'] as const) {
      const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-monitor-'));
      const store = await openStore(folder);
      const spent = new Map<string, Spent>();
      const real = openStages({ polling });
      const ports = how === 'as it is' ? real : timeStages(real, spent);
      try {
        await cycle(store, site.addresses.slice(0, feeds / 2), ports, effects);
        spent.clear();
        const before = await store.reports.count();
        const [start, startedAt] = [spentNow(), performance.now()];
        await cycle(store, site.addresses, ports, effects);
        const reports = (await store.reports.count()) - before;
        const { own, all } = since(start);
        const wallMs = performance.now() - startedAt;
        if (how === 'as it is') {
          row('reports a second by the clock', (reports / (wallMs / 1000)).toFixed(1), `${reports} reports, whoever else is at work`);
          row(
            'processor time a report, all threads',
            `${(all / reports).toFixed(1)} ms`,
            `${(own / reports).toFixed(1)} ms in the thread that watches`,
          );
          row(
            '… so on two free cores at most',
            `${(1000 / Math.max(own / reports, (all - own) / reports, all / reports / 2)).toFixed(0)} a second`,
          );
        } else {
          for (const [name, { own: ownMs, all: allMs }] of spent)
            row(name, `${(allMs / reports).toFixed(1)} ms`, `${(ownMs / reports).toFixed(1)} ms in the thread that watches`);
          const rest = all - [...spent.values()].reduce((sum, one) => sum + one.all, 0);
          row('judged and the rest', `${(rest / reports).toFixed(1)} ms`);
          const stories = (await store.stories.page({ limit: 200 })).items.map((one) => one.reports);
          row('stories', String(stories.length), `the largest has ${Math.max(...stories)} reports`);
        }
      } finally {
        await real.close?.();
        await store.close();
        rmSync(folder, { recursive: true, force: true });
      }
    }
  } finally {
    site.stop();
  }
}

async function cycle(store: Store, addresses: readonly string[], ports: WatchPorts, effects: WatchEffects): Promise<void> {
  for (const [k, address] of addresses.entries()) await store.sources.add(sourceOf(address, k));
  await runOnce(store, { ports }, effects);
}

if (import.meta.main) {
  await benchMonitor(...process.argv.slice(2).map(Number));
  process.exit(0);
}
