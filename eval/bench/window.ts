import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { signatureOf } from '../../src/4-group/index.ts';
import wordRarity from '../../src/4-group/lexicon/word-rarity.json' with { type: 'json' };
import type { Report } from '../../src/model/index.ts';
import { makeGroupingMemory, regroup } from '../../src/pipeline/index.ts';
import { type KeptReport, openStore } from '../../src/store/index.ts';
import { loadLemmas, makeDice } from './world.ts';

/**
 * `node eval/bench/window.ts 10000 100000 1000000`: what it costs to group a report when so many lie in its window of seven days, what opening
 * the store costs then, and what it takes of memory. Generated events of six names of their own beside everyday words; a third are told by up to
 * twelve. The window is filled with signatures written straight into the index, in the order of its key, because keeping a million reports one by
 * one takes half an hour; the reports that are measured are kept and grouped as they are in earnest.
 */
const WINDOW_DAYS = 7;
const MEASURED = 1_000;
const BATCH = 50;
/** Processor time after which no further batch is measured: a window that hangs together costs minutes at first. */
const MOST_MS = 60_000;
const FIRST_DAY = 20_000;

/** The commonest first; three of ten words are none of the 4,500 everyday ones, as in news. */
const everyday = [...wordRarity.flatMap((words) => words.split(' ')), ...loadLemmas('noun')];
const syllables = ['ka', 'ver', 'lo', 'mi', 'tren', 'os', 'du', 'bal', 'ri', 'sen', 'qua', 'fel', 'ner', 'to', 'gul', 'pra'];

interface Event {
  readonly names: readonly string[];
  readonly day: number;
}

function makeWorld(seed: number) {
  const dice = makeDice(seed);
  const pick = <T>(list: readonly T[], power = 1): T => list[Math.floor(dice() ** power * list.length)] as T;
  const name = (): string => {
    const word = Array.from({ length: 4 }, () => pick(syllables)).join('');
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  };
  /** Names of people and places that are in many events: a few in each report, or all reports of a week would hang together. */
  const common = Array.from({ length: 3_000 }, name);
  const sentence = ({ names }: Event, at: number): string =>
    `${pick(names)} ${Array.from({ length: 14 }, () => pick(everyday, 6)).join(' ')} ${at % 4 === 0 ? pick(common, 2) : 'of'} ${Math.floor(dice() * 5000)}.`;
  return {
    dice,
    makeEvent: (): Event => ({ names: Array.from({ length: 6 }, name), day: FIRST_DAY + Math.floor(dice() * WINDOW_DAYS) }),
    tellings: (): number => (dice() < 1 / 3 ? 1 + Math.floor(dice() * 12) : 1),
    report: (id: string, event: Event): Report => ({
      id,
      location: id,
      source: { id: 's' },
      language: 'en',
      title: `${pick(event.names)} ${pick(everyday, 6)} ${pick(event.names)}`,
      text: Array.from({ length: 12 }, (_, at) => sentence(event, at)).join(' '),
      blocks: [],
      removed: [],
    }),
  };
}

type World = ReturnType<typeof makeWorld>;

/** Signatures of background reports: the names of the event, and terms drawn from some hundred written reports; a hundred times quicker than by writing each. */
function makeBackground(world: World): (event: Event) => readonly number[] {
  const pool = Array.from({ length: 400 }, (_, k) => {
    const event = world.makeEvent();
    const own = new Set(signatureOf({ report: { ...world.report(`part-${k}`, event), title: '', text: event.names.join(' ') } }));
    return signatureOf({ report: world.report(`part-${k}`, event) }).filter((term) => !own.has(term));
  }).flat();
  const ofNames = new WeakMap<Event, readonly number[]>();
  return (event) => {
    const known = ofNames.get(event);
    const names =
      known ??
      signatureOf({
        report: {
          id: '',
          location: '',
          source: { id: 's' },
          language: 'en',
          title: '',
          text: event.names.join(' '),
          blocks: [],
          removed: [],
        },
      });
    ofNames.set(event, names);
    const rest = Array.from({ length: 40 - names.length }, () => pool[Math.floor(world.dice() * pool.length)] as number);
    return [...new Set([...names, ...rest])].slice(0, 40).sort((a, b) => a - b);
  };
}

function fillWindow(file: string, count: number, world: World): void {
  const signatureFor = makeBackground(world);
  const postings = new Float64Array(count * 40);
  let used = 0;
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN');
  const report = db.prepare(
    `INSERT INTO report (num, id, location, day, hash, version, first_seen, last_seen, revised_at, silent, ungrouped)
     VALUES (?, ?, ?, ?, '', '1', '2031', '2031', '2031', 0, 0)`,
  );
  const terms = db.prepare('INSERT INTO report_signature (report, day, terms) VALUES (?, ?, ?)');
  const days = new Int32Array(count + 1);
  for (let made = 0; made < count; ) {
    const event = world.makeEvent();
    for (let k = world.tellings(); k > 0 && made < count; k--, made++) {
      const num = made + 1;
      const signature = signatureFor(event);
      days[made] = event.day;
      report.run(num, `w${num}`, `w${num}`, event.day);
      terms.run(num, event.day, new Uint8Array(Uint32Array.from(signature).buffer));
      for (const term of signature) postings[used++] = term * 2 ** 21 + num;
    }
  }
  const posting = db.prepare('INSERT INTO signature (term, day, report) VALUES (?, ?, ?)');
  const rows = postings.subarray(0, used).sort();
  for (const both of rows) {
    const num = both % 2 ** 21;
    posting.run((both - num) / 2 ** 21, days[num - 1] as number, num);
  }
  db.exec('COMMIT; PRAGMA journal_mode = WAL');
  db.close();
}

const cpuMs = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

export interface WindowCost {
  /** CPU milliseconds to group a report, median over the batches. */
  readonly groupMs: number;
  /** The same for the first batch, when nothing is remembered. */
  readonly firstMs: number;
  readonly batches: number;
  readonly openMs: number;
  /** What opening, grouping and its memory added to the process, megabytes. */
  readonly memoryMb: number;
}

export async function measureWindow(count: number): Promise<WindowCost> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-window-'));
  try {
    await (await openStore(folder)).close();
    const world = makeWorld(7);
    fillWindow(join(folder, 'stemma.db'), count, world);
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    const start = process.cpuUsage();
    const store = await openStore(folder);
    const openMs = cpuMs(process.cpuUsage(start));
    const memory = makeGroupingMemory();
    const costs: number[] = [];
    for (let made = 0; made < MEASURED; ) {
      const batch: KeptReport[] = [];
      while (batch.length < BATCH) {
        const event = world.makeEvent();
        for (let k = world.tellings(); k > 0 && batch.length < BATCH; k--) batch.push(keptOf(world.report(`m${made++}`, event), event));
      }
      await store.reports.keep(batch);
      const begun = process.threadCpuUsage();
      await regroup(store, { memory });
      costs.push(cpuMs(process.threadCpuUsage(begun)) / batch.length);
      if (cpuMs(process.cpuUsage(start)) > MOST_MS) break;
    }
    globalThis.gc?.();
    const memoryMb = (process.memoryUsage().rss - before) / 1e6;
    await store.close();
    // The first batches load and compile.
    const later = costs.slice(costs.length > 8 ? 4 : 0).sort((a, b) => a - b);
    return { groupMs: later[Math.floor(later.length / 2)] as number, firstMs: costs[0] as number, batches: costs.length, openMs, memoryMb };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function keptOf(report: Report, { day }: Event): KeptReport {
  const annotations = {
    report: report.id,
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
  return { report, annotations, hash: report.id, version: '1', signature: signatureOf({ report }), day, seenAt: '2026-01-01T00:00:00Z' };
}

const row = (name: string, value: string, note = ''): void => console.log(`  ${name.padEnd(52)} ${value.padStart(12)}  ${note}`);

/** @param counts reports in the window, ascending */
export async function benchWindow(counts: readonly number[]): Promise<void> {
  console.log(
    `\nGrouping one report, in batches of ${BATCH}, among N generated reports of a window of ${WINDOW_DAYS} days, processor time`,
  );
  let first: WindowCost | undefined;
  for (const count of counts) {
    const cost = await measureWindow(count);
    first ??= cost;
    const ratio = `${(cost.groupMs / first.groupMs).toFixed(2)} times the first`;
    row(`${count.toLocaleString('en')} reports: grouping one`, `${cost.groupMs.toFixed(2)} ms`, ratio);
    row('  … of the first batch', `${cost.firstMs.toFixed(2)} ms`, `${cost.batches} batches measured`);
    row('  opening the store', `${cost.openMs.toFixed(1)} ms`);
    row('  memory added by opening and grouping', `${cost.memoryMb.toFixed(0)} MB`);
  }
}

if (import.meta.main) {
  const counts = process.argv.slice(2).map(Number);
  await benchWindow(counts.length ? counts : [10_000, 100_000]);
}
