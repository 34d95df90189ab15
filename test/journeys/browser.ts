import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The browser that the journeys run in: Debian's Chromium, or an installed Chrome or Edge. */
export const executable = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
].find((path) => existsSync(path));

export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** What axe finds wrong by WCAG 2.2 AA, a line each with the first places; of a part of the page, where one is named. */
export async function faultsOf(page: Page, part?: string): Promise<readonly string[]> {
  // The page is laid out to its end soon after it has come.
  await page.waitForFunction(() => document.documentElement.classList.contains('whole'));
  const builder = part === undefined ? new AxeBuilder({ page }) : new AxeBuilder({ page }).include(part);
  const { violations } = await builder.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.map((one) => {
    const places = one.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} (${node.failureSummary?.split('\n')[1]?.trim() ?? ''})`);
    return `${one.id}: ${places.join(' | ')}`;
  });
}

/** How many pixels of the page lie to the right of the window. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
