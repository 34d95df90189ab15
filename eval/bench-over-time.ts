import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { read } from '../src/2-read/index.ts';
import { signatureOf } from '../src/4-group/index.ts';
import wordRarity from '../src/4-group/lexicon/word-rarity.json' with { type: 'json' };
import type { Annotations, Capture, Report } from '../src/model/index.ts';
import { ingest, makeDossierMemory, makeGroupingMemory, regroup, startReading, updateStories } from '../src/pipeline/index.ts';
import { type KeptReport, openStore, type Store } from '../src/store/index.ts';

/**
 * `node eval/bench-over-time.ts [ingest|group|story …] [sizes …]`: reports a second from captures into the store; what it costs to group one report among 10,000
 * and 100,000; what a new report costs in a story of 50, 200 and 1,000. Wall time on one machine: what counts is how it grows.
 */
const root = resolve(import.meta.dirname, '..');
const shared = resolve(root, '../shared');
const folders = [join(shared, 'seeds'), join(shared, 'stories/story-ferry/reports'), join(root, 'sample/reports')].filter((one) =>
  existsSync(one),
);

const wanted = process.argv.slice(2).filter((word) => !/^\d+$/.test(word));
const numbers = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
/** Other sizes than the usual ones. */
const sizes = numbers.length > 0 ? numbers : undefined;

const texts: Report[] = [];
for (const folder of folders)
  for (const name of readdirSync(folder)) {
    const { report } = await read({ location: join(folder, name), bytes: readFileSync(join(folder, name)) });
    if (report) texts.push(report);
  }

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  const store = await openStore(folder);
  try {
    return await work(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

/** Variations of given texts: paragraphs left out and put in other order. */
function vary(index: number, pool: readonly Report[]): { readonly title: string; readonly body: string } {
  const report = pool[index % pool.length] as Report;
  const paragraphs = report.blocks.map(({ start, end }) => report.text.slice(start, end));
  const kept = paragraphs.filter((_, at) => (at * 7 + index * 13) % 10 < 8);
  return { title: report.title ?? 'Report', body: (index % 3 === 0 ? kept.reverse() : kept).join('\n\n') };
}

function captureOf(index: number, pool: readonly Report[]): Capture {
  const { title, body } = vary(index, pool);
  return {
    location: `https://bench.example/${index}`,
    contentType: 'text/plain',
    bytes: new TextEncoder().encode(`${title}\n\n${body}\n`),
    given: { published: new Date(Date.UTC(2026, 2, 16, 0, index)).toISOString(), publishedBasis: 'given' },
  };
}

/** Of this process, all threads: unlike the wall clock it does not depend on who else is at work. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function benchIngest(): Promise<void> {
  console.log('\nFrom captures to the store (read, annotated, kept)');
  for (const threads of [0, 1, 2]) {
    const reading = startReading({ threads });
    await withStore(async (store) => {
      // The first ones load the lexicons.
      await ingest(
        store,
        Array.from({ length: 20 }, (_, at) => captureOf(100_000 + at, texts)),
        { reading },
      );
      const [start, startCpu] = [performance.now(), cpuMs()];
      for (let at = 0; at < 400; at += 50)
        await ingest(
          store,
          Array.from({ length: 50 }, (_, one) => captureOf(at + one, texts)),
          { reading },
        );
      const where = threads === 0 ? 'in the main thread' : `${threads} reading threads`;
      const rate = ((400 / (performance.now() - start)) * 1000).toFixed(1);
      console.log(`  ${where}: ${rate} a second by the clock, ${((cpuMs() - startCpu) / 400).toFixed(1)} ms CPU each`);
    });
    await reading.close();
  }
}

const SEEN = '2026-01-01T00:00:00Z';
/** The last so many are grouped in batches of 50 and measured. */
const MEASURED = 2_000;

const NO_ANNOTATIONS: Omit<Annotations, 'report'> = {
  language: 'en',
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

/** A small generator of numbers, so that every run has the same reports. */
function makeDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Reports of generated events: each event has its own names and words beside those that all share; a third of the events are told by several. */
function* generate(count: number, windowDays: number): Generator<KeptReport> {
  const dice = makeDice(7);
  const syllables = ['ka', 'ver', 'lo', 'mi', 'tren', 'os', 'du', 'bal', 'ri', 'sen', 'qua', 'fel', 'ner', 'to', 'gul', 'pra'];
  const name = (): string => {
    const word = Array.from({ length: 3 }, () => syllables[Math.floor(dice() * syllables.length)]).join('');
    return word[0]?.toUpperCase() + word.slice(1);
  };
  // Some 4,500 words of English, the commoner ones far oftener.
  const everyday = wordRarity.flatMap((words) => words.split(' '));
  const common = Array.from({ length: 300 }, name);
  const pick = <T>(list: readonly T[], power: number): T => list[Math.floor(dice() ** power * list.length)] as T;
  for (let made = 0, event = 0; made < count; event++) {
    const own = Array.from({ length: 6 }, name);
    const told = event % 3 === 0 ? 1 + Math.floor(dice() * 12) : 1;
    const day = 20_000 + Math.floor(dice() * windowDays);
    for (let report = 0; report < told && made < count; report++, made++) {
      const id = `r-${made}`;
      const sentence = (): string =>
        `${pick(own, 1)} ${Array.from({ length: 14 }, () => pick(everyday, 3)).join(' ')} ${pick(common, 2)} ${Math.floor(dice() * 5000)}.`;
      const title = `${pick(own, 1)} ${pick(everyday, 3)} ${pick(own, 1)}`;
      const text = Array.from({ length: 12 }, sentence).join(' ');
      const one: Report = { id, location: id, source: { id: 's' }, language: 'en', title, text, blocks: [], removed: [] };
      const signature = signatureOf({ report: one });
      yield {
        report: one,
        annotations: { ...NO_ANNOTATIONS, report: id },
        hash: id,
        version: '1',
        signature,
        day,
        seenAt: '2026-01-01T00:00:00Z',
      };
    }
  }
}

async function benchGroup(): Promise<void> {
  console.log('\nGrouping one report among those of a window of 7 days (generated), CPU milliseconds a report');
  for (const size of sizes ?? [1_000, 10_000, 100_000]) {
    await withStore(async (store) => {
      const memory = makeGroupingMemory();
      const costs: number[] = [];
      let batch: KeptReport[] = [];
      let kept = 0;
      for (const one of generate(size, 7)) {
        batch.push(one);
        const measured = kept >= size - MEASURED;
        if (batch.length < (measured ? 50 : 500)) continue;
        await store.reports.keep(batch);
        kept += batch.length;
        // What came before the reports that are measured only lies in the window.
        if (!measured) await store.stories.regroup({ at: SEEN, stories: [], events: [], grouped: batch.map(({ report }) => report.id) });
        else {
          const start = cpuMs();
          await regroup(store, { memory });
          costs.push((cpuMs() - start) / batch.length);
        }
        batch = [];
      }
      const last = costs.slice(-20).sort((a, b) => a - b);
      console.log(
        `  ${kept} reports: median of the last 20 batches of 50: ${last[10]?.toFixed(2)}, highest ${last.at(-1)?.toFixed(2)}; ${Math.round(process.memoryUsage().rss / 1e6)} MB resident`,
      );
    });
  }
}

async function benchStory(): Promise<void> {
  console.log(
    '\nA new report in a story of N (variations of eight reports), CPU milliseconds: ingested, grouped, dossier and changes kept',
  );
  const ferry = texts.filter(({ location }) => location.includes('ferry'));
  const pool = ferry.length > 0 ? ferry : texts;
  const reading = startReading({ threads: 1 });
  for (const size of sizes ?? [50, 200, 1000]) {
    await withStore(async (store) => {
      const [grouping, dossiers] = [makeGroupingMemory(), makeDossierMemory()];
      const take = async (from: number, to: number): Promise<readonly number[]> => {
        const marks = [cpuMs()];
        await ingest(
          store,
          Array.from({ length: to - from }, (_, at) => captureOf(from + at, pool)),
          { reading },
        );
        marks.push(cpuMs());
        await regroup(store, { memory: grouping });
        marks.push(cpuMs());
        await updateStories(store, { memory: dossiers, pauses: 'ignore', reading });
        marks.push(cpuMs());
        return marks.slice(1).map((mark, at) => mark - (marks[at] as number));
      };
      await take(0, size);
      const runs = [await take(size, size + 1), await take(size + 1, size + 2), await take(size + 2, size + 3)];
      const [largest] = (await store.stories.page({ order: 'reported' })).items;
      const median = [0, 1, 2].map((part) => runs.map((run) => run[part] as number).sort((a, b) => a - b)[1] as number);
      console.log(`  ${size} (${largest?.reports} in its story): ${median.map((ms) => ms.toFixed(0)).join(', ')}`);
    });
  }
  await reading.close();
}

const wants = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
if (wants('ingest')) await benchIngest();
if (wants('group')) await benchGroup();
if (wants('story')) await benchStory();
