import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Annotations, Report } from '../src/model/index.ts';
import { type KeptReport, openStore, type Store } from '../src/store/index.ts';

/**
 * `node eval/bench-store.ts`: keeping with annotations · `… store 10000 100000`: the store by the number of generated reports in it: keeping,
 * finding partners, searching, listing, opening, size · `… partners 10000 100000 1000000`: finding partners alone. Invented words with a
 * Zipf distribution; stories of many sizes; all days inside one window of grouping.
 */
const TERMS = 40;
const WINDOW_DAYS = 15;
const BATCH = 50;

/** Small and fast; the same numbers at every run (Marsaglia, xorshift32). */
function makeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

/** Rank of a word: the first is the most frequent (Zipf by inversion of the harmonic sum). `from`: the ones before are too common to be taken. */
const zipf = (chance: () => number, words: number, from = 0): number =>
  Math.floor(Math.exp(Math.log(from + 1) + chance() * (Math.log(words + 1) - Math.log(from + 1))) - 1);

const syllables = ['ba', 'do', 'ke', 'li', 'mu', 'na', 'po', 'ri', 'sa', 'te', 'vu', 'zo', 'gra', 'sti', 'lon', 'mer'];
const word = (rank: number): string => {
  let name = '';
  for (let rest = rank + 16; rest > 0; rest = Math.floor(rest / 16)) name += syllables[rest % 16];
  return name;
};

export interface Generated {
  readonly kept: KeptReport;
  readonly story: number;
}

/** Half of a report's terms are those of its story, half are any names. Stories have eight reports in the mean; the largest have hundreds. */
function makeSignature(chance: () => number, stories: number): { readonly story: number; readonly signature: readonly number[] } {
  const story = Math.min(stories - 1, Math.floor(stories * chance() ** 1.6));
  const signature = new Set<number>();
  while (signature.size < TERMS / 2) signature.add(hash(`story ${story} ${Math.floor(chance() * 30)}`));
  while (signature.size < TERMS) signature.add(hash(`word ${zipf(chance, 500_000, 100)}`));
  return { story, signature: [...signature] };
}

const dayOf = (i: number, count: number): number => 20_000 + Math.floor((i / count) * WINDOW_DAYS);

export function* generateReports(
  count: number,
  sample: { readonly words: number; readonly annotations?: Annotations },
): Generator<Generated> {
  const chance = makeChance(20_260_101);
  const stories = Math.ceil(count / 8);
  for (let i = 0; i < count; i++) {
    const { story, signature } = makeSignature(chance, stories);
    const text = Array.from({ length: sample.words }, () => word(zipf(chance, 50_000))).join(' ');
    const id = `report-${i}`;
    const report: Report = {
      id,
      location: `https://news${i % 200}.example/${i}`,
      source: { id: `news${i % 200}.example`, name: `Gazette ${i % 200}` },
      title: `${word(story)} ${word(zipf(chance, 5000))} ${word(zipf(chance, 5000))}`,
      language: 'en',
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      removed: [],
    };
    const day = dayOf(i, count);
    const kept = {
      report,
      annotations: { ...(sample.annotations ?? emptyAnnotations), report: id },
      hash: `${i}`,
      version: '1',
      signature,
      day,
      source: `s${i % 200}`,
      seenAt: new Date(day * 86_400_000).toISOString(),
    };
    yield { kept, story };
  }
}

const emptyAnnotations: Annotations = {
  report: '',
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

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const row = (name: string, value: string): void => console.log(`  ${name.padEnd(52)} ${value.padStart(12)}`);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

/** Milliseconds of this process's time on the processor: what others do on the machine does not count. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export async function benchStore(count: number, sample: { readonly words: number; readonly annotations?: Annotations }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-store-'));
  console.log(`\nThe store with ${count.toLocaleString('en')} reports of ${sample.words} words`);
  try {
    let store = await openStore(folder);
    const probes = await fill(store, count, sample);
    await store.close();
    row('size, a thousand reports', `${((statSync(join(folder, 'stemma.db')).size / count) * (1000 / 1024 / 1024)).toFixed(1)} MB`);
    const opening = await time(async () => {
      store = await openStore(folder);
    });
    row('opening', ms(opening));
    await benchNear(store, probes);
    await benchSearch(store);
    row('newest 50 reports', ms(await time(() => store.reports.page())));
    row('number of reports', ms(await time(() => store.reports.count())));
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(store: Store, count: number, sample: Parameters<typeof benchStore>[1]): Promise<readonly (readonly number[])[]> {
  const probes: (readonly number[])[] = [];
  let batch: KeptReport[] = [];
  let spent = 0;
  let waited = 0;
  const keep = async (): Promise<void> => {
    const start = performance.now();
    spent += await time(() => store.reports.keep(batch));
    waited += performance.now() - start;
    batch = [];
  };
  const members = new Map<number, number>();
  for (const one of generateReports(count, sample)) {
    batch.push(one.kept);
    members.set(one.story, (members.get(one.story) ?? 0) + 1);
    if (probes.length < 200 && members.size % Math.ceil(count / 8 / 400) === 0) probes.push(one.kept.signature);
    if (batch.length === BATCH) await keep();
  }
  if (batch.length) await keep();
  row(`kept a second of processor time, ${BATCH} a call`, `${Math.round(count / (spent / 1000))}`);
  row('kept a second by the clock, disk included', `${Math.round(count / (waited / 1000))}`);
  return probes;
}

async function benchNear(store: Store, probes: readonly (readonly number[])[]): Promise<void> {
  const times: number[] = [];
  let found = 0;
  for (const signature of probes) {
    times.push(
      await time(async () => {
        found += (await store.reports.near(signature, { from: 0, to: 99_999 }, 500, 3)).length;
      }),
    );
  }
  row('partners of a report, median', ms(median(times)));
  row('partners of a report, the slowest twentieth', ms([...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0));
  row('partners found in the mean', (found / probes.length).toFixed(1));
}

async function benchSearch(store: Store): Promise<void> {
  const queries = {
    'search, one rare word': Array.from({ length: 20 }, (_, i) => word(20_000 + i * 7)),
    'search, one common word': Array.from({ length: 20 }, (_, i) => word(i)),
    'search, two words': Array.from({ length: 20 }, (_, i) => `${word(30 + i)} ${word(60 + i)}`),
    'search, a beginning': Array.from({ length: 20 }, (_, i) => `${word(300 + i)}*`),
    'search, a word in one field': Array.from({ length: 20 }, (_, i) => `title:${word(100 + i)}`),
  };
  for (const [name, texts] of Object.entries(queries)) {
    const times: number[] = [];
    for (const text of texts) times.push(await time(() => store.search.search(text, { limit: 20 })));
    row(`${name}, median`, ms(median(times)));
  }
}

/**
 * Finding partners among many reports of one window. The index is written straight into the tables, in the order of its key, because keeping
 * a million reports one by one takes half an hour.
 */
export async function benchPartners(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-partners-'));
  console.log(`\nPartners among ${count.toLocaleString('en')} reports of one window`);
  try {
    await (await openStore(folder)).close();
    const probes = writeIndex(join(folder, 'stemma.db'), count);
    let store = await openStore(folder);
    await store.close();
    row(
      'opening',
      ms(
        await time(async () => {
          store = await openStore(folder);
        }),
      ),
    );
    await benchNear(store, probes);
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeIndex(file: string, count: number): readonly (readonly number[])[] {
  const chance = makeChance(20_260_101);
  const stories = Math.ceil(count / 8);
  const probes: (readonly number[])[] = [];
  const postings = new Float64Array(count * TERMS);
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
  const report = db.prepare(
    `INSERT INTO report (num, id, location, day, hash, version, first_seen, last_seen, revised_at, silent, ungrouped)
     VALUES (?, ?, ?, ?, '', '1', '2031', '2031', '2031', 0, 0)`,
  );
  const terms = db.prepare('INSERT INTO report_signature (report, day, terms) VALUES (?, ?, ?)');
  for (let i = 0; i < count; i++) {
    const { signature } = makeSignature(chance, stories);
    const id = `r${String(i).padStart(7, '0')}`;
    report.run(i, id, id, dayOf(i, count));
    terms.run(i, dayOf(i, count), new Uint8Array(Uint32Array.from(signature).buffer));
    for (const [k, term] of signature.entries()) postings[i * TERMS + k] = term * 2 ** 20 + i;
    if (i % Math.ceil(count / 200) === 0) probes.push(signature);
  }
  postings.sort();
  const posting = db.prepare('INSERT INTO signature (term, day, report) VALUES (?, ?, ?)');
  for (const both of postings) {
    const i = both % 2 ** 20;
    posting.run((both - i) / 2 ** 20, dayOf(i, count), i);
  }
  db.exec('COMMIT');
  db.close();
  return probes;
}

if (import.meta.main) {
  const counts = process.argv.slice(3).map(Number);
  if (process.argv[2] === 'partners') for (const count of counts) await benchPartners(count);
  else for (const count of counts) await benchStore(count, { words: count > 50_000 ? 30 : 200 });
  if (!counts.length) await benchRealistic();
}

/** With the annotations of a report of the sample. */
async function benchRealistic(): Promise<void> {
  const { annotate } = await import('../src/3-annotate/index.ts');
  const { read } = await import('../src/2-read/index.ts');
  const folder = join(import.meta.dirname, '../sample/reports');
  const readings = await Promise.all(readdirSync(folder).map((name) => read({ location: name, bytes: readFileSync(join(folder, name)) })));
  const longest = readings.flatMap((one) => one.report ?? []).sort((a, b) => b.text.length - a.text.length)[0];
  if (!longest) return;
  console.log(`\nAnnotations of a report of ${longest.text.split(/\s+/).length} words`);
  await benchStore(3_000, { words: 300, annotations: annotate(longest) });
}
