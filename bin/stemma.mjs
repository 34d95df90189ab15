#!/usr/bin/env node
// The command: `stemma …`. Hands over to src/cli/main.ts, under a Node that runs TypeScript.
import { spawnSync } from 'node:child_process';
import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findNode, root } from './setup.mjs';

const node = findNode();
if (node === process.execPath) {
  module.enableCompileCache?.();
  await import(pathToFileURL(join(root, 'src/cli/main.ts')).href);
} else {
  const result = spawnSync(node, [join(root, 'bin/stemma.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = result.status ?? 1;
}
