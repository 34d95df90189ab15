import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { renderHtml } from '../../src/7-brief/render/index.ts';
import type { Capture } from '../../src/model/index.ts';
import { makeDossiersOf } from '../../src/pipeline/index.ts';

/** The HTML dossier as a reader sees it: in a real browser, wide and narrow, light and dark. */

const root = resolve(import.meta.dirname, '../..');
const executable = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
].find((path) => existsSync(path));
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
/** Kept to be looked at. */
const pictures = join(root, 'out/pages');

const hostile: Capture = {
  location: 'hostile"><script>document.title="owned"</script>.txt',
  bytes: new TextEncoder().encode(
    'Valdora</title><script>document.title="owned"</script>\n\nValdoran President Ilka Marenholt said on Thursday <img src=x onerror="document.title=\'owned\'"> that the plan of the Littoral Union for the Halden Gap could be a beginning.\n\n"The <b onclick=alert(1)>paper</b> can be a beginning," Marenholt told reporters.',
  ),
  given: { source: '"><script>document.title="owned"</script>' },
};

describe('the HTML dossier in a browser', { skip: executable ? false : 'no Chromium, Chrome or Edge was found' }, () => {
  let browser: Browser;
  let folder = '';
  let file = '';

  before(async () => {
    const samples = readdirSync(join(root, 'sample/reports'))
      .sort()
      .map((name): Capture => ({ location: `sample/reports/${name}`, bytes: readFileSync(join(root, 'sample/reports', name)) }));
    const { dossiers } = await makeDossiersOf([...samples, hostile], { story: 'one' });
    folder = mkdtempSync(join(tmpdir(), 'stemma-'));
    file = join(folder, 'dossier.html');
    writeFileSync(file, renderHtml(dossiers));
    mkdirSync(pictures, { recursive: true });
    browser = await chromium.launch({ executablePath: executable as string, args: flags });
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 1000 }, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`file://${file}`);
    return page;
  }

  for (const width of [1400, 390]) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`is accessible and fits, ${width} pixels, ${scheme}`, async () => {
        const page = await open(width, scheme);
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
        assert.deepEqual(
          violations.map(
            (one) =>
              `${one.id}: ${one.nodes
                .slice(0, 3)
                .map((node) => node.html)
                .join(' ')}`,
          ),
          [],
        );
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing stands out to the right');
        await page.screenshot({ path: join(pictures, `dossier-${width}-${scheme}.png`) });
        await page.close();
      });
    }
  }

  it('leads from every citation to a sentence of a report', async () => {
    const page = await open(1400, 'light');
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
        .map((link) => link.getAttribute('href') as string)
        .filter((href) => !document.getElementById(href.slice(1))),
    );
    assert.deepEqual(dead, []);
    const chip = page.locator('#brief .st > .sig a.chip').first();
    const href = (await chip.getAttribute('href')) as string;
    await chip.click();
    assert.ok(await page.locator(`[id="${href.slice(1)}"]`).isVisible());
    await page.close();
  });

  it('runs nothing that a report brings along', async () => {
    const page = await open(1400, 'light');
    assert.notEqual(await page.title(), 'owned');
    assert.equal(await page.locator('script, img').count(), 0);
    assert.equal(await page.locator('[onclick], [onerror]').count(), 0);
    await page.close();
  });

  it('asks for nothing from elsewhere', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`file://${file}`);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:')),
      [],
    );
    await page.close();
  });
});
