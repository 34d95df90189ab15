import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Alert, StoredReport, WatchedSource } from '../../src/model/index.ts';
import { openStore, type Page, type Store } from '../../src/store/index.ts';
import { newsPage, rssFeed, type Site, startSite } from '../site/index.ts';
import { unlikeReports } from './unlike-reports.ts';

/**
 * Killed in the middle of gathering, fifty times: a process of its own watches feeds on loopback and is ended by SIGKILL at any moment, from its
 * start on; the next one goes on in the same folder. At the end everything that the site ever had is there, once.
 */

const kills = 50;
/** Folders worked on side by side: what is measured is the kill, not the start of a process. */
const lanes = 2;
/** A life ends after so many requests to the site at most, and a moment in which what came is read and kept: it is killed in the middle of its work, however slow the machine. */
const mostRequests = 12;
const longestMomentMs = 300;
const itemsAtFirst = 6;
const mostItems = unlikeReports.length;
const outlets = ['courier', 'ledger'] as const;

if (process.argv[2] === 'load') await load();
else if (process.argv[2] === 'gather') await gather(process.argv[3] as string);
else describe('killed fifty times while gathering', { concurrency: true }, journey);

/** Loads what the others load, and ends: only then does Node keep the compiled code, so that the fifty start sooner. */
async function load(): Promise<void> {
  await import('../../src/watch/stages/index.ts');
  await import('../../src/watch/index.ts');
}

/** The process that is killed. */
async function gather(folder: string): Promise<void> {
  const { openStages, realEffects } = await import('../../src/watch/stages/index.ts');
  const { watch } = await import('../../src/watch/index.ts');
  const store = await openStore(folder);
  const { items } = await store.sources.page();
  for (const { id } of items) await store.sources.hasten(id, new Date().toISOString());
  const ports = openStages({
    polling: { allowPrivateAddresses: true, gapMs: 0, maxCaptures: 3, minIntervalMs: 100, maxIntervalMs: 100 },
    readingThreads: 0,
  });
  const effects = realEffects({ tell: ({ type, text }) => type === 'problem' && console.error(text) });
  watch(store, { ports }, effects);
  console.log('watching');
}

const titleOf = (number: number): string => (unlikeReports[number] as readonly [string])[0];
const textOf = (number: number): readonly string[] => (unlikeReports[number] as readonly string[]).slice(1);
const publishedAt = (number: number): string => new Date(Date.UTC(2026, 2, 2, 6, number)).toISOString();

/** The same items by both outlets: each item is two reports of one story. */
function publish(site: Site, count: number): void {
  for (const outlet of outlets) {
    const items = Array.from({ length: count }, (_, number) => ({
      title: titleOf(number),
      link: `/${outlet}/${number}`,
      published: publishedAt(number),
      teaser: 'More on the page.',
    }));
    for (const [number] of items.entries())
      site.set(
        `/${outlet}/${number}`,
        newsPage({ title: titleOf(number), paragraphs: textOf(number), published: publishedAt(number), siteName: `The ${outlet}` }),
      );
    site.set(`/${outlet}.xml`, rssFeed(items.reverse(), { title: `The ${outlet}` }));
  }
}

function sourceOf(site: Site, outlet: string): WatchedSource {
  const location = `${site.url}/${outlet}.xml`;
  const addedAt = new Date().toISOString();
  const rest = { form: 'feed', kind: 'outlet', tags: [], paused: false } as const;
  return { id: outlet, location, given: location, name: `The ${outlet}`, addedAt, health: { state: 'new', failures: 0 }, ...rest };
}

function start(
  folder: string,
  cache: string,
): { readonly child: ChildProcess; readonly ready: Promise<void>; readonly ended: Promise<void> } {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'gather', folder], {
    env: { ...process.env, NODE_COMPILE_CACHE: cache, NODE_TEST_CONTEXT: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    child,
    ready: new Promise((done) => child.stdout?.once('data', () => done())),
    ended: new Promise((done) => child.once('exit', () => done())),
  };
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** One folder: killed so many times, then left alone until all is there. */
async function live(times: number, cache: string): Promise<{ readonly folder: string; readonly site: Site; readonly kept: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-kill-'));
  const site = await startSite();
  publish(site, itemsAtFirst);
  const store = await openStore(folder);
  for (const outlet of outlets) await store.sources.add(sourceOf(site, outlet));
  await store.alerts.putRule({
    id: 'reports',
    name: 'Reports',
    on: ['report', 'story'],
    materialOnly: false,
    to: [{ kind: 'page' }],
    paused: false,
    createdAt: new Date().toISOString(),
  });
  await store.close();
  for (let k = 0; k < times; k++) {
    publish(site, Math.min(mostItems, itemsAtFirst + Math.ceil(((k + 1) * (mostItems - itemsAtFirst)) / times)));
    const { child, ready, ended } = start(folder, cache);
    // Now and then before it even began.
    if (k % 10 === 9) await wait(Math.random() * 400);
    else {
      const since = Date.now();
      await Promise.race([ready, ended]);
      const patience = (Date.now() - since) / 10;
      const enough = site.log.length + 1 + Math.floor(Math.random() * mostRequests);
      // Or when nothing is asked for as long as the start took: on a slow machine both are long.
      for (let [idle, seen] = [0, site.log.length]; site.log.length < enough && idle < patience; idle++) {
        await wait(10);
        if (site.log.length > seen) [idle, seen] = [0, site.log.length];
      }
      await wait(Math.random() * longestMomentMs);
    }
    child.kill('SIGKILL');
    await ended;
    assert.equal(child.signalCode, 'SIGKILL', 'it was killed, it did not break');
  }
  const again = await openStore(folder);
  const kept = await again.reports.count();
  await again.close();
  return { folder, site, kept };
}

/** The last one lives until everything is there. */
async function finish(folder: string, cache: string): Promise<void> {
  const { child, ended } = start(folder, cache);
  const store = await openStore(folder);
  const isDone = async (): Promise<boolean> => {
    const reports = await store.reports.count();
    const [ungrouped, unjudged, alerts] = [
      await store.reports.ungrouped(1),
      await store.changes.unjudged(1),
      await allOf((after) => store.alerts.page({ ...after, rule: 'reports' })),
    ];
    const told = alerts.filter(({ change }) => change.kind === 'report').length;
    return reports === mostItems * outlets.length && !ungrouped.length && !unjudged.length && told >= reports;
  };
  for (let k = 0; k < 200 && !(await isDone()); k++) await wait(100);
  await store.close();
  child.kill('SIGKILL');
  await ended;
}

async function allOf<T>(page: (request: { after?: string; limit: number }) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  let after: string | undefined;
  do {
    const one = await page({ limit: 200, ...(after === undefined ? {} : { after }) });
    found.push(...one.items);
    after = one.next;
  } while (after !== undefined);
  return found;
}

async function check(store: Store, site: Site): Promise<void> {
  const reports: StoredReport[] = await allOf((request) => store.reports.page(request));
  const wanted = outlets.flatMap((outlet) => Array.from({ length: mostItems }, (_, number) => `${site.url}/${outlet}/${number}`));
  assert.deepEqual(reports.map(({ report }) => report.location).sort(), wanted.sort(), 'every item is there, once');
  for (const { report, revisions } of reports) {
    const number = Number(report.location.split('/').at(-1));
    for (const paragraph of textOf(number)) assert.ok(report.text.includes(paragraph), `${report.location} is whole`);
    assert.equal(revisions.length, 1, `${report.location} was never changed`);
  }
  const cards = await allOf((request) => store.stories.page(request));
  const inStories = (await Promise.all(cards.map(async ({ id }) => (await store.stories.members(id))?.reports ?? []))).flat();
  assert.deepEqual([...inStories].sort(), reports.map(({ report }) => report.id).sort(), 'each report is in one story');
  assert.equal(cards.length, mostItems, 'two reports a story');

  const alerts: Alert[] = await allOf((request) => store.alerts.page({ ...request, rule: 'reports' }));
  const told = alerts.filter(({ change }) => change.kind === 'report').map(({ change }) => change.subject as string);
  assert.equal(new Set(told).size, told.length, 'no report is told twice');
  assert.deepEqual([...told].sort(), reports.map(({ report }) => report.id).sort(), 'each report is told');
  assert.equal(new Set(alerts.map(({ change }) => change.id)).size, alerts.length);
  for (const { check: name, ok, message } of await store.upkeep.doctor())
    if (/integrity|intact|database/i.test(name)) assert.ok(ok, message);
}

function journey(): void {
  const cache = mkdtempSync(join(tmpdir(), 'stemma-cache-'));
  before(() =>
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'load'], {
      env: { ...process.env, NODE_COMPILE_CACHE: cache, NODE_TEST_CONTEXT: '' },
    }),
  );
  after(() => rmSync(cache, { recursive: true, force: true }));

  for (let lane = 0; lane < lanes; lane++)
    it(`folder ${lane + 1}: nothing is lost and nothing is there twice`, { timeout: 900_000 }, async (t) => {
      const { folder, site, kept } = await live(kills / lanes, cache);
      try {
        t.diagnostic(`${kept} of ${mostItems * outlets.length} reports were kept in ${kills / lanes} killed lives`);
        assert.ok(kept > 0, 'there was work to be killed in');
        await finish(folder, cache);
        const store = await openStore(folder);
        await check(store, site);
        await store.close();
      } finally {
        await site.close();
        rmSync(folder, { recursive: true, force: true });
      }
    });
}
