// Plain JavaScript, for any Node from 20 on: makes sure that the packages are there, and finds a Node that runs TypeScript as it is.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const root = dirname(import.meta.dirname);
const neededMajor = 24;
const stamp = join(root, 'node_modules', '.stemma-setup');

/** Installs what package-lock.json names, once for each state of that file. */
export function installPackages() {
  const lock = join(root, 'package-lock.json');
  // Installed as a package of somebody else's project: npm has done it.
  if (!existsSync(lock)) return;
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('Setting up Stemma: installing packages (once, about half a minute) …\n');
  const result = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.status !== 0) {
    process.stderr.write(
      `${result.stdout ?? ''}${result.stderr ?? ''}\nThe packages could not be installed. Check that the npm registry can be reached, then run the command again.\n`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
  process.stderr.write('Setting up Stemma: done.\n');
}

/** Path of a Node of version 24 or later: the one that runs now, or the one from the registry. */
export function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= neededMajor) return process.execPath;
  const found = binaryFromRegistry();
  if (found) return found;
  process.stderr.write(`Setting up Stemma: fetching Node ${neededMajor} for ${process.platform} ${process.arch} …\n`);
  npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', `node@${neededMajor}`]);
  const after = binaryFromRegistry();
  if (after) return after;
  process.stderr.write(
    `Stemma needs Node ${neededMajor} or later; this is ${process.version}. Install it from your system's packages and run the command again.\n`,
  );
  process.exit(1);
}

/** Runs a program in the place of this one: it gets our terminal and the signals that we get. @returns its exit code */
export function runWith(command, words, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { stdio: 'inherit', ...options });
    // A terminal sends Ctrl-C to both; whoever stops us by our number alone means the child as well.
    const forward = (signal) => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function binaryFromRegistry() {
  const require = createRequire(join(root, 'package.json'));
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const name of [`node-${system}-${process.arch}`, 'node']) {
    try {
      const binary = join(dirname(require.resolve(`${name}/package.json`)), 'bin', file);
      if (existsSync(binary)) return binary;
    } catch {
      // not installed: try the next
    }
  }
  return undefined;
}

function npm(words) {
  return spawnSync('npm', words, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
}
