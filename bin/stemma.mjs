#!/usr/bin/env node
// The command: `stemma …`. Hands over to src/cli/main.ts, under a Node that runs TypeScript.
import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findNode, root, runWith } from './setup.mjs';

const node = findNode();
if (node === process.execPath) {
  // Types are stripped from the modules of the pages by Node itself; that this may change one day is no news for the user.
  const warn = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    if (!/stripTypeScriptTypes/.test(String(warning))) warn.call(process, warning, ...rest);
  };
  module.enableCompileCache?.();
  await import(pathToFileURL(join(root, 'src/cli/main.ts')).href);
} else {
  process.exitCode = await runWith(node, [join(root, 'bin/stemma.mjs'), ...process.argv.slice(2)]);
}
