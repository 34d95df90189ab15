import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Capture } from '../../src/model/index.ts';
import { executable, faultsOf, flags, overflowOf } from './browser.ts';
import { type Served, serveSample } from './serve-sample.ts';

/** The page of a story, of its sections, of a report, of reports side by side: as readers meet them. */

/** Kept to be looked at. */
const pictures = resolve(import.meta.dirname, '../../out/pages');

/** A report that tries to be a program: in its title, its text, its outlet and its address. */
const program = '<script>document.title="owned"</script>';
const written = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const paragraphs = [
  `Valdoran President Ilka Marenholt said on Thursday <img src=x onerror="document.title='owned'"> that a peace plan drawn up by the Littoral Union could be a starting point for a settlement in the Halden Gap.`,
  `"The <b onclick=alert(1)>paper</b> from Sund can be a beginning," Marenholt told reporters. "</textarea>${program} It cannot be the end."`,
];
const hostile: Capture = {
  location: `https://hostile.example/a?x="><script>document.title="owned"</script>`,
  bytes: new TextEncoder().encode(
    `<!doctype html><html><head><title>x</title></head><body><article><h1>x</h1>${paragraphs.map((one) => `<p>${written(one)}</p>`).join('')}</article></body></html>`,
  ),
  contentType: 'text/html',
  given: { source: `">${program}`, title: `Valdora</title>${program}`, published: '2026-09-04T10:00:00Z' },
};

const sections = [
  'changes',
  'accounts',
  'quotations',
  'discrepancies',
  'positions',
  'tone',
  'proposals',
  'timeline',
  'places',
  'statements',
  'figures',
  'people',
  'reports',
  'grouping',
  'corrections',
] as const;

describe('the pages of a story in a browser', { skip: executable ? false : 'no Chromium, Chrome or Edge was found' }, () => {
  let served: Served;
  let browser: Browser;
  let reports: readonly string[] = [];
  let paths: Readonly<Record<string, string>> = {};

  before(async () => {
    served = await serveSample([hostile]);
    const dossier = await served.store.stories.dossier(served.story);
    const link = [...(dossier?.links ?? [])].sort((a, b) => b.score - a.score)[0];
    reports = link ? [link.from, link.to] : [];
    const story = `/stories/${served.story}`;
    paths = {
      story,
      report: `/reports/${reports[1]}?at=10-80#at`,
      compare: `/compare?reports=${reports.join(',')}`,
      missing: '/nothing/here',
    };
    mkdirSync(pictures, { recursive: true });
    browser = await chromium.launch({ executablePath: executable as string, args: flags });
  });
  after(async () => {
    await browser?.close();
    await served?.close();
  });

  const open = new Set<BrowserContext>();
  /** A page with everything that it complains of and asks for. */
  async function visit(
    path: string,
    {
      width = 1400,
      theme = 'light',
      script = true,
    }: { readonly width?: number; readonly theme?: 'light' | 'dark'; readonly script?: boolean } = {},
  ): Promise<{ readonly page: Page; readonly complaints: readonly string[]; readonly asked: readonly string[] }> {
    const context = await browser.newContext({
      viewport: { width, height: 1000 },
      colorScheme: theme,
      reducedMotion: 'reduce',
      javaScriptEnabled: script,
    });
    open.add(context);
    const page = await context.newPage();
    const complaints: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(served.url + path);
    return { page, complaints, asked };
  }
  const leave = async (page: Page): Promise<void> => {
    open.delete(page.context());
    await page.context().close();
  };

  for (const width of [1400, 390])
    for (const theme of ['light', 'dark'] as const)
      it(`is accessible, fits and is quiet: story, report, side by side, ${width} pixels, ${theme}`, async () => {
        for (const name of ['story', 'report', 'compare', 'missing']) {
          const { page, complaints, asked } = await visit(paths[name] as string, { width, theme });
          // Colours are those of the theme and places those of the width: two of the four ways see both.
          if ((width === 1400) === (theme === 'light')) assert.deepEqual(await faultsOf(page), [], name);
          assert.ok((await overflowOf(page)) <= 0, `${name}: nothing stands out to the right`);
          const own = name === 'missing' ? complaints.filter((one) => !one.includes('404')) : complaints;
          assert.deepEqual(own, [], name);
          assert.deepEqual(
            asked.filter((url) => !url.startsWith(served.url)),
            [],
          );
          await page.screenshot({ path: join(pictures, `${name}-${width}-${theme}.png`) });
          await leave(page);
        }
      });

  it('is accessible and fits with everything open, at 200 % zoom', async () => {
    for (const name of ['story', 'report', 'compare']) {
      // Twice as large in the same window is half the width in CSS pixels.
      const { page } = await visit(paths[name] as string, { width: 700 });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      if (name !== 'compare')
        assert.deepEqual(await faultsOf(page, name === 'story' ? '.head, #discrepancies, #corrections, #quotations' : undefined), [], name);
      assert.ok((await overflowOf(page)) <= 0, `${name}: nothing stands out to the right`);
      await leave(page);
    }
  });

  it('has a page for every section, accessible wide and narrow', async () => {
    for (const section of sections) {
      const { page, complaints } = await visit(`${paths.story}/${section}`, { width: 1400 });
      assert.deepEqual(await faultsOf(page, '.body'), [], section);
      await page.setViewportSize({ width: 390, height: 900 });
      assert.ok((await overflowOf(page)) <= 0, `${section}: nothing stands out to the right`);
      assert.deepEqual(complaints, [], section);
      await page.screenshot({ path: join(pictures, `story-${section}-390.png`) });
      await leave(page);
    }
  });

  it('works without script: the contents, a sentence, an edge of the stemma, a filter, the past', async () => {
    const { page } = await visit(paths.story as string, { script: false });
    await page.click('.st > .sig .chip');
    assert.match(page.url(), /\/reports\/[^?]+\?at=\d+-\d+/);
    const sentence = (await page.textContent('#at')) ?? '';
    assert.ok(sentence.length > 5, 'the sentence is marked');
    await page.goBack();
    const edge = page.locator('.stemma a[href^="/compare"]').first();
    await page.goto(served.url + ((await edge.getAttribute('href')) as string));
    assert.ok((await page.locator('.lit').count()) > 3, 'shared words are lit');
    assert.ok((await page.locator('.reasons li').count()) > 0, 'the reasons are told');
    await page.goto(`${served.url}${paths.story}/statements`);
    await page.click('text=One account only');
    assert.match(page.url(), /filter=one/);
    await page.goto(served.url + paths.story);
    const options = await page.locator('.asof option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    assert.ok(options.length > 2, 'the story has a past');
    await page.selectOption('.asof select', options.at(-1) as string);
    await page.click('.asof button');
    assert.match(page.url(), /asOf=/);
    assert.ok(await page.locator('.banner.warn').isVisible(), 'it says that this is the past');
    assert.equal(await page.locator('.asof select').inputValue(), options.at(-1), 'the control stands where the reader is');
    assert.equal(await page.locator('form[method=post]:not([action="/theme"])').count(), 0, 'the past is not corrected');
    await page.click('.toc a[href*="accounts"]');
    await page.goBack();
    await page.click('.banner.warn a');
    assert.equal(await page.locator('.banner.warn').count(), 0, 'and leads back to the present');
    await leave(page);
  });

  it('lands where the contents lead', async () => {
    const { page } = await visit(paths.story as string);
    for (const section of ['quotations', 'timeline', 'statements']) {
      await page.click(`.toc a[href="#${section}"]`);
      const top = await page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? -1, section);
      assert.ok(top >= 0 && top < 80, `${section} stands at ${top}`);
      await page.waitForSelector(`.toc a[href="#${section}"][aria-current]`);
    }
    await leave(page);
  });

  it('shows of each section what matters and folds the rest, by keyboard and without script', async () => {
    const { page } = await visit(paths.story as string, { width: 390, script: false });
    const folds = page.locator('details.rest');
    const told = await folds.evaluateAll((all) =>
      all.map((fold) => ({
        name: fold.querySelector('summary')?.textContent ?? '',
        rows: [...fold.querySelectorAll('[data-item], .reception > li, table.stack tbody tr, .reports > li')].filter(
          (row) => row.parentElement?.closest('details') === fold,
        ).length,
        section: fold.closest('section')?.id,
      })),
    );
    assert.ok(new Set(told.map((one) => one.section)).size >= 8, JSON.stringify(told));
    for (const { name, rows } of told)
      if (!name.endsWith('parties')) assert.equal(Number(/^\d+/.exec(name)?.[0]), rows, `“${name}” holds ${rows}`);
    assert.equal(await page.locator('details.rest[open]').count(), 0);
    const screens = await page.evaluate(() => document.documentElement.scrollHeight / 844);
    assert.ok(screens < 16, `${screens} screens at 390 pixels`);
    const quotations = page.locator('#quotations');
    const before = await quotations.locator('.q:visible').count();
    const fold = quotations.locator('details.rest');
    await fold.locator('> summary').focus();
    await page.keyboard.press('Enter');
    assert.equal(await quotations.locator('.q:visible').count(), before + (await fold.locator('.q').count()));
    await fold.locator('a', { hasText: 'All quotations' }).click();
    assert.match(page.url(), /\/quotations$/);
    assert.equal(await page.locator('details.rest').count(), 0, 'a section by itself folds nothing');
    await leave(page);
  });

  it('keeps its contents in sight on a narrow page', async () => {
    const { page } = await visit(paths.story as string, { width: 390 });
    await page.click('.toc a[href="#timeline"]');
    await page.waitForSelector('.toc a[href="#timeline"][aria-current]');
    const toc = await page.locator('.toc').boundingBox();
    const head = await page.locator('#timeline > h2').boundingBox();
    assert.ok(toc && head && toc.y >= 0 && toc.y < 2 && head.y >= toc.y + toc.height, 'and they do not lie on the section');
    await leave(page);
  });

  it('opens where its address leads', async () => {
    for (const script of [true, false]) {
      const { page } = await visit(`${paths.story}#timeline`, { script });
      await page.waitForTimeout(600);
      const top = (await page.locator('#timeline').boundingBox())?.y ?? -1;
      assert.ok(top >= 0 && top < 80, `${script ? 'with' : 'without'} script at ${top}`);
      await leave(page);
    }
  });

  it('leads nowhere into nothing', async () => {
    const { page } = await visit(paths.story as string);
    const hrefs = await page.locator('a[href]').evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('href') as string))]);
    const dead = await page.evaluate(
      (inside) => inside.filter((href) => !document.getElementById(href.slice(1))),
      hrefs.filter((href) => href.startsWith('#')),
    );
    assert.deepEqual(dead, []);
    const own = hrefs.filter((href) => /^\/(?:stories|reports|compare|alerts|sources)/.test(href)).map((href) => href.replace(/#.*/, ''));
    for (const href of new Set(own)) {
      const answer = await fetch(served.url + href, { headers: { accept: 'text/html' } });
      assert.equal(answer.status, 200, href);
    }
    await leave(page);
  });

  it('can be walked by keyboard alone', async () => {
    const { page, complaints } = await visit(paths.story as string);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    assert.equal(await page.locator('[data-item].at').count(), 1);
    await page.keyboard.press('e');
    assert.ok(await page.locator('[data-item].at details[open]').isVisible());
    await page.keyboard.press('?');
    assert.ok((await page.locator('dialog.keys kbd').count()) > 10);
    assert.deepEqual(await faultsOf(page, 'dialog'), []);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('dialog').count(), 0);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Quotat');
    assert.deepEqual(await faultsOf(page, 'dialog'), []);
    await page.screenshot({ path: join(pictures, 'palette-1400-light.png') });
    await page.keyboard.press('Enter');
    await page.waitForURL(/quotations/);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Marenholt');
    await page.waitForFunction(() => document.querySelectorAll('[role=option]').length > 1);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    await page.keyboard.press('/');
    assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).name), 'q');
    assert.deepEqual(complaints, []);
    await leave(page);
  });

  it('opens an edge of the stemma beside the page, and gives the focus back', async () => {
    const { page } = await visit(paths.story as string);
    const edge = page.locator('.side .stemma a[data-panel]').first();
    await edge.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog.panel .lit');
    assert.deepEqual(await faultsOf(page, 'dialog'), []);
    await page.screenshot({ path: join(pictures, 'panel-1400-light.png') });
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('dialog').count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.hasAttribute('data-panel')), true);
    await leave(page);
  });

  it('gives a marked passage its address', async () => {
    const { page } = await visit(paths.report as string);
    const words = await page.evaluate(() => {
      const block = [...document.querySelectorAll('.rep .bl > p')].find((one) => (one.textContent ?? '').length > 80) as HTMLElement;
      const last = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let text = last.nextNode() as Text;
      for (let next = last.nextNode(); next; next = last.nextNode()) if ((next.textContent ?? '').length > 12) text = next as Text;
      const range = document.createRange();
      range.setStart(text, 2);
      range.setEnd(text, 11);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
      return range.toString();
    });
    await page.click('.live a >> text=Link to this passage');
    await page.waitForURL(/at=\d+-\d+/);
    assert.equal(await page.textContent('#at'), words);
    await leave(page);
  });

  it('announces what comes and does not move the text', async () => {
    const { page, complaints } = await visit(paths.story as string);
    await page.waitForTimeout(300);
    const before = await page.evaluate(() => document.querySelector('#quotations')?.getBoundingClientRect().top);
    const at = new Date().toISOString();
    await served.store.events.add({ at, kind: 'report', story: served.story, report: 'r-new', text: 'A report came.' });
    await served.store.events.add({ at, kind: 'report', story: served.story, report: 'r-newer', text: 'A report came.' });
    await served.store.events.add({ at, kind: 'report', story: 'another', report: 'r-other', text: 'A report came.' });
    await page.waitForFunction(() => document.querySelector('.live')?.textContent?.includes('2 new reports'));
    assert.equal(await page.evaluate(() => document.querySelector('#quotations')?.getBoundingClientRect().top), before);
    assert.deepEqual(await faultsOf(page, '.live'), []);
    await page.click('.live a');
    assert.match(page.url(), /since=/);
    assert.deepEqual(complaints, []);
    await leave(page);
  });

  it('remembers the last visit, and puts what changed since on top', async () => {
    const { page } = await visit(paths.story as string);
    assert.equal(await page.locator('.tools a[href^="?since="]').count(), 0, 'nothing on the first visit');
    await page.evaluate((story) => localStorage.setItem(`stemma.loaded.${story}`, '2026-09-04T12:00:00Z'), served.story);
    await page.reload();
    await page.click('text=What changed since you looked');
    assert.match(page.url(), /since=2026-09-04/);
    assert.equal(await page.locator('.body > section').first().getAttribute('id'), 'changes');
    assert.ok((await page.locator('#changes .ch').count()) > 0);
    await leave(page);
  });

  it('keeps the theme that was chosen', async () => {
    const { page } = await visit(paths.story as string, { script: false });
    await page.click('.theme summary');
    await page.click('.theme button[value=dark]');
    assert.equal(await page.getAttribute('html', 'data-theme'), 'dark');
    assert.match(page.url(), new RegExp(`${paths.story}$`));
    await page.reload();
    assert.equal(await page.getAttribute('html', 'data-theme'), 'dark');
    await leave(page);
  });

  it('corrects, and takes back', async () => {
    const { page } = await visit(`${paths.story}/corrections`, { script: false });
    await page.click('text=Rename');
    await page.fill('.act[open] input[name=value]', 'The <b>plan</b>');
    await page.click('.act[open] button');
    const [correction] = (await served.store.corrections.inForce()).filter((one) => one.kind === 'rename');
    assert.equal(correction?.value, 'The <b>plan</b>');
    await page.goto(`${served.url}${paths.story}/corrections`);
    await page.click('#corrections >> text=Undo');
    assert.equal((await served.store.corrections.inForce()).length, 0);
    await page.goto(`${served.url}${paths.story}/reports`);
    await page.click('text=Split off reports');
    await page.locator('.act[open] input[type=checkbox]').first().check();
    await page.click('.act[open] button');
    const [split] = await served.store.corrections.inForce();
    assert.equal(split?.kind, 'split');
    assert.equal(split?.reports.length, 1);
    await page.goto(`${served.url}${paths.story}/corrections`);
    await page.click('#corrections >> text=Undo');
    assert.equal((await served.store.corrections.inForce()).length, 0);
    await leave(page);
  });

  it('says in words what cannot be done', async () => {
    const form = new URLSearchParams({ kind: 'merge', other: 'no-such-story' });
    const answer = await fetch(`${served.url}${paths.story}/correct`, { method: 'POST', body: form, headers: { origin: served.url } });
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /no story no-such-story/);
  });

  it('runs nothing that a report brings along', async () => {
    const found = (await served.store.reports.page({ limit: 50 })).items.find((one) => one.report.text.includes('onerror'));
    assert.ok(found, 'the report was kept');
    const pages = [
      paths.story as string,
      ...sections.map((section) => `${paths.story}/${section}`),
      `/reports/${encodeURIComponent(found.report.id)}`,
    ];
    for (const path of [...pages, `/compare?reports=${encodeURIComponent(found.report.id)},${reports[0]}`]) {
      const { page, complaints } = await visit(path);
      assert.notEqual(await page.title(), 'owned');
      assert.equal(await page.locator('script:not([src^="/assets/"]), img, [onclick], [onerror]').count(), 0, path);
      assert.deepEqual(
        complaints.filter((one) => !one.includes('404')),
        [],
        path,
      );
      await leave(page);
    }
  });

  it('is light', async () => {
    const { page, asked } = await visit(paths.story as string);
    const scripts = asked.filter((url) => url.endsWith('.ts'));
    assert.ok(scripts.length > 3);
    let bytes = 0;
    for (const url of scripts) {
      const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
      assert.match(answer.headers.get('content-type') ?? '', /javascript/);
      assert.match(answer.headers.get('cache-control') ?? '', /immutable/);
      bytes += gzipSync(Buffer.from(await answer.arrayBuffer())).length;
    }
    assert.ok(bytes < 40_000, `${bytes} bytes of script, compressed`);
    const document = gzipSync(Buffer.from(await (await fetch(served.url + paths.story)).arrayBuffer())).length;
    assert.ok(document < 100_000, `${document} bytes of page, compressed`);
    await leave(page);
  });

  it('prints a dossier without its controls', async () => {
    const { page } = await visit(paths.story as string);
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.top', '.toc', '.tools', '.foot'])
      assert.equal(await page.locator(selector).first().isVisible(), false, selector);
    assert.ok(await page.locator('#brief').isVisible());
    const pdf = await page.pdf({ format: 'A4', path: join(pictures, 'story.pdf') });
    assert.ok(pdf.length > 10_000);
    await leave(page);
  });

  it('failed nowhere', () => {
    assert.deepEqual(served.told, []);
  });
});
