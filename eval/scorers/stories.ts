import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDossiers } from '../../src/pipeline/index.ts';
import type { EvalContext, Score, Scorer } from '../types.ts';

/** What the story scorer prints; fractions are "a/b". */
interface StoryScore {
  readonly [key: string]: unknown;
}

const sample = join(import.meta.dirname, '../../sample');
const own = join(import.meta.dirname, '../stories');

/** Stories whose misses are never shown (eval/stories/README.md says why). */
const keptBack: ReadonlySet<string> = new Set(['takeover', 'tanker']);

/** The whole program on invented stories with known truth: the development stories, our own and the sample. */
const scorer: Scorer = {
  stage: 'whole',
  set: 'stories',
  metricSource: 'score-story.mjs beside the stories',
  needs: '../stories/score-story.mjs',
  async run(context) {
    const stories = [...listStories(context.stories), ...listStories(own)];
    const scores: Score[] = [];
    const misses: string[] = [];
    for (const folder of stories) await scoreStory(context, folder, scores, misses);
    await scoreSample(context, scores, misses);
    return { scores, items: stories.length + 1, misses };
  },
};
export default scorer;

/** The folders in a folder that hold a story with its annotation. */
function listStories(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((story) => existsSync(join(story, 'gold.json')));
}

async function scoreSample(context: EvalContext, scores: Score[], misses: string[]): Promise<void> {
  // The scorer wants the gold beside the reports under the name gold.json.
  const folder = join(mkdtempSync(join(tmpdir(), 'stemma-eval-')), 'sample');
  try {
    const { cpSync } = await import('node:fs');
    cpSync(sample, folder, { recursive: true });
    cpSync(join(sample, 'truth.json'), join(folder, 'gold.json'));
    await scoreStory(context, folder, scores, misses);
  } finally {
    rmSync(join(folder, '..'), { recursive: true, force: true });
  }
}

async function scoreStory(context: EvalContext, folder: string, scores: Score[], misses: string[]): Promise<void> {
  const reports = readdirSync(join(folder, 'reports')).map((name) => join(folder, 'reports', name));
  const { dossiers } = await makeDossiers(reports);
  const file = join(mkdtempSync(join(tmpdir(), 'stemma-eval-')), 'dossier.json');
  writeFileSync(file, JSON.stringify(dossiers));
  const script = join(context.stories, 'score-story.mjs');
  const run = (...flags: string[]): string =>
    execFileSync(process.execPath, [script, folder, file, ...flags], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const result = JSON.parse(run()) as StoryScore;
  const name = folder.split('/').pop() ?? '';
  scores.push(...flatten(name, result));
  const { spawnSync } = await import('node:child_process');
  if (!keptBack.has(name))
    misses.push(`== ${name}`, ...spawnSync(process.execPath, [script, folder, file, '--show'], { encoding: 'utf8' }).stderr.split('\n'));
  rmSync(join(file, '..'), { recursive: true, force: true });
}

const wanted: readonly { readonly path: string; readonly target?: number; readonly better?: 'down' }[] = [
  { path: 'boilerplate.removed' },
  { path: 'boilerplate.bodyKept' },
  { path: 'accountsRight', target: 1 },
  { path: 'accountPairs.f1', target: 1 },
  { path: 'links.directionRight' },
  { path: 'links.betweenAccounts', better: 'down' },
  { path: 'statements.sameRecalled', target: 0.75 },
  { path: 'statements.differentJoined', target: 0, better: 'down' },
  { path: 'statements.falselyCorroborated', target: 0, better: 'down' },
  { path: 'quotes.recall', target: 1 },
  { path: 'quotes.precision' },
  { path: 'quotes.speaker', target: 0.95 },
  { path: 'altered.flagged', target: 0.85 },
  { path: 'altered.falseAlarms', target: 0, better: 'down' },
  { path: 'indirect.recall' },
  { path: 'utteranceClusters.f1' },
  { path: 'discrepancies.recall', target: 0.8 },
  { path: 'discrepancies.matched' },
  { path: 'discrepancies.traps', target: 0, better: 'down' },
  { path: 'timeline.dated', target: 0.85 },
  { path: 'positions.recall', target: 0.8 },
  { path: 'figures.recall', target: 0.95 },
  { path: 'entities.found' },
  { path: 'entities.variantPairsMerged' },
  { path: 'entities.wronglyMerged', better: 'down' },
  { path: 'proposals.provisions' },
];

function flatten(story: string, result: StoryScore): Score[] {
  return wanted.flatMap(({ path, target, better }) => {
    const raw = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], result);
    const value = toNumber(raw);
    return value === undefined
      ? []
      : [{ metric: `${story} ${path}`, value, ...(target === undefined ? {} : { target }), ...(better ? { better } : {}) }];
  });
}

function toNumber(raw: unknown): number | undefined {
  if (typeof raw === 'number') return raw;
  if (typeof raw === 'boolean') return raw ? 1 : 0;
  const match = typeof raw === 'string' ? /^(\d+)\/(\d+)$/.exec(raw) : null;
  if (!match) return undefined;
  return Number(match[2]) === 0 ? 0 : Number(match[1]) / Number(match[2]);
}
