import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { read } from '../src/2-read/index.ts';
import { annotate } from '../src/3-annotate/index.ts';
import type { Capture, Report } from '../src/model/index.ts';
import { makeDossiersOf } from '../src/pipeline/index.ts';
import { measureFeedSpeed } from './feeds/speed.ts';

/**
 * `npm run bench`: our CPU time a report beside that of programs which a user could pick for the parts, on the same texts in one run;
 * how cost and memory grow with the number of reports in one story; a cold start; the whole monitor from feeds on loopback, stage by stage; grouping
 * in a full window (`npm run bench million`: of a million reports); a new report in a large story. Machines differ: the ratios are what counts.
 */
const root = resolve(import.meta.dirname, '..');
const shared = resolve(root, '../shared');
const rounds = 5;

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Median CPU milliseconds an item, after one round to warm up. */
async function time<T>(items: readonly T[], work: (item: T) => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const start = cpuMs();
    for (const item of items) await work(item);
    if (round > 0) times.push((cpuMs() - start) / items.length);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const row = (name: string, value: string, note = ''): void => console.log(`  ${name.padEnd(44)} ${value.padStart(12)}  ${note}`);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

async function loadTexts(): Promise<Report[]> {
  const folders = [
    join(shared, 'seeds'),
    join(shared, 'stories/story-summit/reports'),
    join(shared, 'stories/story-ferry/reports'),
    join(root, 'sample/reports'),
  ].filter((folder) => existsSync(folder));
  const captures: Capture[] = folders.flatMap((folder) =>
    readdirSync(folder).map((name) => ({ location: join(folder, name), bytes: readFileSync(join(folder, name)) })),
  );
  const readings = await Promise.all(captures.map((capture) => read(capture)));
  return readings.flatMap((reading) => (reading.report ? [reading.report] : []));
}

async function benchAnnotation(reports: readonly Report[]): Promise<void> {
  const words = reports.reduce((sum, report) => sum + report.text.split(/\s+/).length, 0);
  console.log(`\nAnnotation, CPU a report (${reports.length} reports of ${Math.round(words / reports.length)} words in the mean)`);
  const ours = await time(reports, (report) => annotate(report));
  row('stemma, all annotators', ms(ours));
  const { default: nlp } = await import('compromise');
  const names = await time(reports, (report) => {
    const doc = nlp(report.text);
    return [doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array')];
  });
  row('compromise, names only', ms(names), `${(names / ours).toFixed(1)} times ours`);
  const chrono = await import('chrono-node');
  const times = await time(reports, (report) => chrono.parse(report.text, new Date(Date.UTC(2025, 10, 27))));
  row('chrono-node, times only', ms(times), `${(times / ours).toFixed(2)} times ours`);
}

async function benchReading(): Promise<void> {
  const folder = join(shared, 'bench/extract-news120/dev/html');
  if (!existsSync(folder)) {
    console.log('\nReading pages: skipped, the development pages are not here');
    return;
  }
  const pages = readdirSync(folder)
    .slice(0, 20)
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name, bytes: name.endsWith('.gz') ? gunzipSync(bytes) : bytes };
    });
  console.log(
    `\nReading pages, CPU a page (${pages.length} pages of ${Math.round(pages.reduce((sum, page) => sum + page.bytes.length, 0) / pages.length / 1024)} KB in the mean)`,
  );
  const ours = await time(pages, ({ name, bytes }) => read({ location: `https://example.org/${name}`, bytes, contentType: 'text/html' }));
  row('stemma', ms(ours));
  const { parseHTML } = await import('linkedom');
  const { Readability } = await import('@mozilla/readability');
  const readability = await time(pages, ({ bytes }) =>
    new Readability(parseHTML(bytes.toString('utf8')).document as unknown as Document).parse(),
  );
  row('readability on linkedom', ms(readability), `${(readability / ours).toFixed(2)} times ours`);
}

/** Variations of the given reports: sentences left out and put in other order, so that a story of any size has originals and derivatives. */
function multiply(reports: readonly Report[], size: number): Capture[] {
  return Array.from({ length: size }, (_, index) => {
    const report = reports[index % reports.length] as Report;
    const paragraphs = report.blocks.map((block) => report.text.slice(block.start, block.end));
    const kept = paragraphs.filter((_, at) => (at * 7 + index * 13) % 10 < 8);
    const body = [report.title ?? '', ...(index % 3 === 0 ? kept.reverse() : kept)].filter(Boolean).join('\n\n');
    const hour = new Date(Date.UTC(2026, 2, 16, 0, index)).toISOString();
    return {
      location: `report-${index}.txt`,
      bytes: new TextEncoder().encode(body),
      given: { published: hour, publishedBasis: 'given' as const },
    };
  });
}

async function benchGrowth(reports: readonly Report[]): Promise<void> {
  console.log('\nOne story of N reports, wall and CPU seconds of the whole pipeline');
  const ferry = reports.filter((report) => report.location.includes('story-ferry'));
  const base = ferry.length ? ferry : reports;
  for (const size of [10, 100, 300, 1000]) {
    const captures = multiply(base, size);
    globalThis.gc?.();
    const startCpu = cpuMs();
    const start = performance.now();
    const { dossiers } = await makeDossiersOf(captures, { story: 'one' });
    const wall = (performance.now() - start) / 1000;
    row(
      `${size} reports`,
      `${wall.toFixed(2)} s`,
      `${((cpuMs() - startCpu) / 1000).toFixed(2)} s CPU, ${Math.round(process.memoryUsage().rss / 1e6)} MB resident, ${dossiers[0]?.statements.length ?? 0} statements`,
    );
  }
}

function benchColdStart(): void {
  const seeds = join(shared, 'seeds');
  const folder = existsSync(seeds) ? seeds : join(root, 'sample/reports');
  const files = readdirSync(folder)
    .slice(0, 5)
    .map((name) => join(folder, name));
  const out = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  console.log('\nCold start: a new process, five reports, wall time, median of five');
  const command = [
    join(root, 'bin/stemma.mjs'),
    'read',
    '--quiet',
    '--published',
    '2025-11-27',
    '--out',
    join(out, 'dossier.txt'),
    ...files,
  ];
  const times = Array.from({ length: 6 }, () => {
    const start = performance.now();
    execFileSync(process.execPath, command, { stdio: 'ignore' });
    return performance.now() - start;
  }).slice(1);
  const empty = Array.from({ length: 5 }, () => {
    writeFileSync(join(out, 'empty.mjs'), '');
    const start = performance.now();
    execFileSync(process.execPath, [join(out, 'empty.mjs')]);
    return performance.now() - start;
  });
  const median = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  row('stemma read, five reports', ms(median(times)), `${(median(times) / median(empty)).toFixed(1)} times an empty Node`);
  rmSync(out, { recursive: true });
}

async function benchFeeds(): Promise<void> {
  console.log('\nFeeds that are read in a second of CPU time');
  await measureFeedSpeed(row);
}

const wanted = process.argv.slice(2);
const wants = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
const reports = await loadTexts();
if (wants('annotate')) await benchAnnotation(reports);
if (wants('read')) await benchReading();
if (wants('feeds')) await benchFeeds();
if (wants('cold')) benchColdStart();
if (wants('growth')) await benchGrowth(reports);
// Each in a process of its own: what one leaves in memory is not counted for the next.
const alone = (script: string, ...words: readonly string[]): void => {
  execFileSync(process.execPath, ['--expose-gc', join(import.meta.dirname, script), ...words], { stdio: 'inherit' });
};
if (wants('monitor')) alone('bench/monitor.ts');
if (wants('window')) alone('bench/window.ts', '10000', '100000');
// Takes some ten minutes and 8 GB of disk.
if (wanted.includes('million')) alone('bench/window.ts', '10000', '1000000');
if (wants('story')) alone('bench-over-time.ts', 'story');
