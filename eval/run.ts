import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadFloors, raiseFloors, saveFloors } from './floors.ts';
import { loadResults, saveResults, writeReport } from './report.ts';
import type { StoredResult } from './stored-result.ts';
import type { EvalContext, Score, Scorer } from './types.ts';

/**
 * `npm run eval [stage or set …] [-- --peers --show --raise --write]`
 * --peers  also run the programs that a user could pick instead
 * --show   print examples of misses
 * --raise  raise the floors to what was reached
 * --write  write docs/evaluation.md from the results of this and earlier runs
 * Ends with code 1 where a score lies below its floor.
 */
const here = import.meta.dirname;
const shared = resolve(here, '../../shared');
const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const context: EvalContext = {
  bench: process.env.STEMMA_BENCH ?? join(shared, 'bench'),
  stories: process.env.STEMMA_STORIES ?? join(shared, 'stories'),
  seeds: process.env.STEMMA_SEEDS ?? join(shared, 'seeds'),
  peers: flags.has('--peers'),
};

/** Half of the third decimal: what rounding alone can move. */
const rounding = 5e-4;
const floors = loadFloors(here);
const results = new Map(loadResults(here).map((result) => [result.set, result]));
let below = 0;
for (const scorer of await loadScorers()) {
  if (wanted.length > 0 && !wanted.some((word) => scorer.stage === word || scorer.set.startsWith(word))) continue;
  if (!existsSync(join(context.bench, scorer.needs))) {
    console.log(`${scorer.set}: skipped, ${join(context.bench, scorer.needs)} is not there`);
    continue;
  }
  const result = await score(scorer);
  results.set(scorer.set, result);
  if (flags.has('--raise')) raiseFloors(floors, result);
}
if (flags.has('--raise')) saveFloors(here, floors);
saveResults(here, [...results.values()]);
if (flags.has('--write')) writeFileSync(join(here, '../docs/evaluation.md'), writeReport([...results.values()], floors, here));
process.exitCode = below > 0 ? 1 : 0;

async function loadScorers(): Promise<Scorer[]> {
  const files = readdirSync(join(here, 'scorers'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
  const scorers: Scorer[] = [];
  for (const file of files) {
    try {
      const { default: scorer } = (await import(join(here, 'scorers', file))) as { default?: Scorer };
      if (scorer) scorers.push(scorer);
    } catch (error) {
      // One scorer that cannot be loaded must not keep the others from running; it counts as below its floor.
      console.log(`${file}: could not be loaded: ${(error as Error).message}`);
      below++;
    }
  }
  return scorers;
}

async function score(scorer: Scorer): Promise<StoredResult> {
  const started = performance.now();
  const { items, scores, misses } = await scorer.run(context);
  console.log(`\n${scorer.stage} · ${scorer.set} · ${items} items · ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const before = new Map(results.get(scorer.set)?.scores.map((one) => [one.metric, one]));
  for (const one of scores) tell(one, before.get(one.metric)?.value, floors[scorer.set]?.[one.metric]);
  if (flags.has('--show')) for (const miss of misses.slice(0, 400)) console.log(`    ${miss}`);
  // Peers are slow and do not change: the last run with them is kept.
  const kept = scores.map((one) => {
    const peers = Object.keys(one.peers ?? {}).length > 0 ? one.peers : before.get(one.metric)?.peers;
    return peers ? { ...one, peers } : one;
  });
  return { stage: scorer.stage, set: scorer.set, metricSource: scorer.metricSource, items, scores: kept };
}

function tell(one: Score, old: number | undefined, floor: number | undefined): void {
  const worse = floor !== undefined && (one.better === 'down' ? one.value > floor + rounding : one.value < floor - rounding);
  if (worse) below++;
  const peers = Object.entries(one.peers ?? {}).map(([name, value]) => `${name} ${value.toFixed(3)}`);
  const words = [
    one.value.toFixed(3),
    one.target === undefined ? '' : `(to reach ${one.target})`,
    old === undefined || Math.abs(old - one.value) < rounding ? '' : `${one.value > old ? '▲' : '▼'} from ${old.toFixed(3)}`,
    worse ? `BELOW ITS FLOOR ${floor}` : '',
    peers.join(', '),
  ];
  console.log(`  ${worse ? '✗' : ' '} ${one.metric.padEnd(38)} ${words.filter(Boolean).join('  ')}`);
}
