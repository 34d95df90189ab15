// Behind the npm scripts: does all set-up, then runs the task. Plain JavaScript, for any Node from 20 on.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { findNode, installPackages, root, runWith } from './setup.mjs';

installPackages();
const node = findNode();
const [task, ...rest] = process.argv.slice(2);

const tasks = {
  start: () => runWith(node, ['bin/stemma.mjs', 'serve', '--sample', ...rest], { cwd: root }),
  // Journeys wait for a browser and for processes: a file for each core, where the runner would leave one free.
  test: () =>
    run(
      node,
      '--disable-warning=ExperimentalWarning',
      '--test',
      `--test-concurrency=${availableParallelism()}`,
      ...(rest.length ? rest : testFiles()),
    ),
  check: () =>
    allOf(
      ['types', () => run(node, bin('typescript/bin/tsc'), '-p', '.')],
      ['lint', () => run(node, bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings')],
      ['unused code', () => run(node, bin('knip/bin/knip.js'))],
      ['import table', () => run(node, '--test', '--test-reporter=dot', 'test/architecture.test.ts')],
    ),
  fix: () => run(node, bin('@biomejs/biome/bin/biome'), 'check', '--write'),
  eval: () => run(node, 'eval/run.ts', ...rest),
  bench: () => run(node, '--expose-gc', 'eval/bench.ts', ...rest),
};

if (!Object.hasOwn(tasks, task)) {
  process.stderr.write(`Unknown task "${task}". Known: ${Object.keys(tasks).join(', ')}.\n`);
  process.exit(2);
}
process.exitCode = await tasks[task]();

function run(command, ...words) {
  return spawnSync(command, words, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

function bin(path) {
  return join('node_modules', path);
}

function allOf(...steps) {
  let worst = 0;
  for (const [name, step] of steps) {
    const code = step();
    process.stdout.write(`${code === 0 ? 'ok' : 'FAILED'}  ${name}\n`);
    worst = Math.max(worst, code);
  }
  return worst;
}

function testFiles() {
  return ['src', 'test', 'eval']
    .flatMap((folder) => filesUnder(join(root, folder)))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => relative(root, file))
    .sort();
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
