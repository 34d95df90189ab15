import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { EvalContext, Scorer } from './types.ts';

const here = import.meta.dirname;
const shared = resolve(here, '../../shared');
const context: EvalContext = {
  bench: process.env.STEMMA_BENCH ?? join(shared, 'bench'),
  stories: process.env.STEMMA_STORIES ?? join(shared, 'stories'),
  seeds: process.env.STEMMA_SEEDS ?? join(shared, 'seeds'),
  peers: process.argv.includes('--peers'),
};
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const show = process.argv.includes('--show');

for (const file of readdirSync(join(here, 'scorers')).sort()) {
  if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
  const scorer = ((await import(join(here, 'scorers', file))) as { default: Scorer }).default;
  if (wanted.length && !wanted.some((word) => scorer.stage === word || scorer.set.startsWith(word))) continue;
  if (!existsSync(join(context.bench, scorer.needs))) {
    console.log(`${scorer.set}: skipped, ${join(context.bench, scorer.needs)} is not there`);
    continue;
  }
  const started = performance.now();
  const result = await scorer.run(context);
  console.log(`\n${scorer.stage} · ${scorer.set} · ${result.items} items · ${((performance.now() - started) / 1000).toFixed(1)} s`);
  for (const score of result.scores) {
    const peers = Object.entries(score.peers ?? {}).map(([name, value]) => `${name} ${value.toFixed(3)}`);
    console.log(`  ${score.metric.padEnd(32)} ${score.value.toFixed(3)}${score.target === undefined ? '' : ` (target ${score.target})`} ${peers.join(', ')}`);
  }
  if (show) for (const miss of result.misses.slice(0, 60)) console.log(`    ${miss}`);
}
