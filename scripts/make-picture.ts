import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

/** Makes the pictures of the README from the sample, as the monitor shows it: `node scripts/make-picture.ts` (needs Chromium). */
const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'stemma-picture-'));
const monitor = spawn(process.execPath, [join(root, 'bin/stemma.mjs'), 'serve', '--sample', '--port', '0', '--data', folder], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const address = await addressOf(monitor.stdout);
  const { items } = (await (await fetch(`${address}/api/stories`)).json()) as { items: readonly { id: string }[] };
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, colorScheme });
    const tab = await context.newPage();
    for (const [name, path] of [
      ['story', `/stories/${items[0]?.id}`],
      ['front', '/'],
    ] as const) {
      await tab.goto(address + path, { waitUntil: 'load' });
      await tab.screenshot({ path: join(root, `docs/pictures/${name}-${colorScheme}.png`) });
    }
    await context.close();
  }
  await browser.close();
} finally {
  monitor.kill('SIGTERM');
  await new Promise((done) => monitor.once('exit', done));
  rmSync(folder, { recursive: true, force: true });
}

/** The line that the monitor prints when it is ready. */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /https?:\/\/\S+/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('The monitor ended before it was ready.');
}
