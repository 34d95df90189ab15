import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { renderHtml } from '../src/7-brief/render/index.ts';
import { makeDossiersOf } from '../src/pipeline/index.ts';

/** Makes the pictures of the README from the sample: `node scripts/make-picture.ts` (needs Chromium). */
const root = resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const folder = join(root, 'sample/reports');
const captures = readdirSync(folder)
  .sort()
  .map((name) => ({ location: `sample/reports/${name}`, bytes: readFileSync(join(folder, name)) }));
const { dossiers } = await makeDossiersOf(captures);
const fontCss = [
  ['Newsreader Variable', '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2'],
  ['Inter Variable', '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'],
]
  .map(
    ([family, file]) =>
      `@font-face{font-family:"${family}";font-weight:100 900;src:url(data:font/woff2;base64,${readFileSync(require.resolve(file as string)).toString('base64')})}`,
  )
  .join('');
const page = join(tmpdir(), 'stemma-picture.html');
writeFileSync(page, renderHtml(dossiers, { fontCss }));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const colorScheme of ['light', 'dark'] as const) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, colorScheme });
  const tab = await context.newPage();
  await tab.goto(`file://${page}`);
  await tab.screenshot({ path: join(root, `docs/pictures/dossier-${colorScheme}.png`) });
  await context.close();
}
await browser.close();
