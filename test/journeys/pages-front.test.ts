import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Alert } from '../../src/model/index.ts';
import { testRule } from '../../src/watch/index.ts';
import { newsPage, rssFeed, type Site, startSite } from '../site/index.ts';
import { executable, faultsOf, flags, overflowOf } from './browser.ts';
import { type Served, serveSample } from './serve-sample.ts';

/** The list of stories, sources, alerts, search and notes: as the analyst meets them. */

/** Kept to be looked at. */
const pictures = resolve(import.meta.dirname, '../../out/pages');
const program = `<script>document.title="owned"</script><img src=x onerror="document.title='owned'">`;

const items = [
  { title: 'Harbour of Lowmere to be dredged', link: '/dredge', published: '2026-11-20T08:00:00Z' },
  { title: `Council votes ${program}`, link: '/council', published: '2026-11-21T08:00:00Z' },
];

describe('the other pages in a browser', { skip: executable ? false : 'no Chromium, Chrome or Edge was found' }, () => {
  let served: Served;
  let site: Site;
  let browser: Browser;
  const day = 86_400_000;

  before(async () => {
    site = await startSite({
      '/': newsPage({
        title: 'The Lowmere Courier',
        paragraphs: ['News of the harbour and the coast.'],
        head: '<link rel="alternate" type="application/rss+xml" title="All news" href="/feed.xml">',
      }),
      '/feed.xml': rssFeed(items, { title: 'The Lowmere Courier' }),
      '/hostile.xml': rssFeed(items, { title: `Feed ${program}` }),
    });
    served = await serveSample([], ['127.0.0.1']);
    await served.store.upkeep.setValue('serve.sample', new Date().toISOString());
    mkdirSync(pictures, { recursive: true });
    browser = await chromium.launch({ executablePath: executable as string, args: flags });
  });
  after(async () => {
    await browser?.close();
    await served?.close();
    await site?.close();
  });

  interface Look {
    readonly width?: number;
    readonly theme?: 'light' | 'dark';
    readonly script?: boolean;
    readonly visitedDaysAgo?: number;
  }
  /** A page with everything that it complains of and asks for. */
  async function visit(path: string, { width = 1400, theme = 'light', script = true, visitedDaysAgo }: Look = {}) {
    const context: BrowserContext = await browser.newContext({
      viewport: { width, height: 1000 },
      colorScheme: theme,
      reducedMotion: 'reduce',
      javaScriptEnabled: script,
    });
    if (visitedDaysAgo !== undefined) {
      const at = new Date(Date.now() - visitedDaysAgo * day).toISOString();
      await context.addCookies([{ name: 'visit', value: encodeURIComponent(`~${at}`), url: served.url }]);
    }
    const page = await context.newPage();
    const complaints: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of 4')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(served.url + path);
    return { page, complaints, asked };
  }
  const leave = (page: Page): Promise<void> => page.context().close();

  /** Goes on by the tab key until it stands on what is meant. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let step = 0; step < 150; step++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`${selector} cannot be reached by the tab key`);
  }

  describe('by keyboard alone', () => {
    it('a first visit is told what to look at, and how to begin', async () => {
      const { page, complaints } = await visit('/');
      assert.match((await page.textContent('.welcome')) ?? '', /12 reports.*5 accounts.*Then watch your first source/s);
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.waitForURL(new RegExp(`/stories/${served.story}`));
      await page.goBack();
      await tabTo(page, '.welcome button.slight');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => !document.querySelector('.welcome'));
      assert.match((await page.textContent('.stories')) ?? '', /12 reports, 5 accounts/);
      assert.deepEqual(complaints, []);
      await leave(page);
    });

    it('a source is found by its address, previewed, confirmed, graded', async () => {
      const { page, complaints } = await visit('/');
      await page.keyboard.press('g');
      await page.keyboard.press('o');
      await page.waitForURL(/\/sources$/);
      await tabTo(page, '.adding input[name=url]');
      await page.keyboard.type(`${site.url}/`);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/sources\/new/);
      const found = (await page.textContent('#found')) ?? '';
      assert.match(found, /Harbour of Lowmere to be dredged/);
      assert.equal((await served.store.sources.page()).items.length, 0, 'nothing is watched before it is confirmed');
      assert.deepEqual(await faultsOf(page), []);
      await page.screenshot({ path: join(pictures, 'sources-found-1400-light.png'), fullPage: true });
      await tabTo(page, 'input[name=name-0]');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Lowmere Courier');
      await tabTo(page, 'select[name=kind]');
      await page.keyboard.type('outlet');
      await tabTo(page, 'input[name=tags]');
      await page.keyboard.type('harbour, north');
      await tabTo(page, '#found button.main');
      await page.keyboard.press('Enter');
      await page.waitForURL(/done=added/);
      const [source] = (await served.store.sources.page()).items;
      assert.equal(source?.name, 'Lowmere Courier');
      assert.equal(source?.kind, 'outlet');
      assert.equal(source?.form, 'feed');
      assert.deepEqual(source?.tags, ['harbour', 'north']);
      await tabTo(page, 'select[name=reliability]');
      await page.keyboard.type('B');
      await tabTo(page, '#edit button.main');
      await page.keyboard.press('Enter');
      await page.waitForURL(/done=saved/);
      assert.equal((await served.store.sources.get(source?.id ?? ''))?.reliability, 'B');
      assert.match((await page.textContent('.head')) ?? '', /usually reliable/);
      assert.deepEqual(complaints, []);
      await leave(page);
    });

    it('a rule is tested on the past before it is saved', async () => {
      const at = new Date(Date.now() - 2 * day).toISOString();
      await served.store.changes.add([
        {
          id: 'ch-lowmere',
          kind: 'source',
          at,
          text: 'Lowmere Courier fell silent.',
          why: 'It always brought reports by noon.',
          material: true,
          members: [],
        },
      ]);
      const { page, complaints } = await visit('/alerts/rules');
      await tabTo(page, 'a.button.main');
      await page.keyboard.press('Enter');
      await page.waitForURL(/rules\/new/);
      await tabTo(page, 'input[name=name]');
      await page.keyboard.type('Harbour news');
      await tabTo(page, 'input[name=on][value=source]');
      await page.keyboard.press('Space');
      await tabTo(page, 'input[name=words]');
      await page.keyboard.type('Lowmere');
      await tabTo(page, 'button[value=test]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#tested');
      const tested = (await page.textContent('#tested')) ?? '';
      assert.match(tested, /Tells the page when a source fails.*“Lowmere” is told/);
      assert.match(tested, /1 alert in the last 7 days/);
      assert.match(tested, /Lowmere Courier fell silent/);
      assert.equal(
        (await served.store.alerts.rules()).some((rule) => rule.name === 'Harbour news'),
        false,
        'a test keeps nothing',
      );
      assert.deepEqual(await faultsOf(page), []);
      await page.screenshot({ path: join(pictures, 'rule-tested-1400-light.png'), fullPage: true });
      // Changed after the test: it is tested again, not saved.
      await tabTo(page, 'input[name=words]');
      await page.keyboard.press('End');
      await page.keyboard.type(', pier');
      await tabTo(page, 'button[value=save]');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('#tested')?.textContent?.includes('changed after the test'));
      await tabTo(page, 'button[value=save]');
      await page.keyboard.press('Enter');
      await page.waitForURL(/done=saved/);
      const rule = (await served.store.alerts.rules()).find((one) => one.name === 'Harbour news');
      assert.deepEqual(rule?.words, ['Lowmere', 'pier']);
      assert.deepEqual(complaints, []);
      await leave(page);
    });

    it('a search opens at the sentence, and a note is written there', async () => {
      const { page, complaints } = await visit('/');
      await page.keyboard.press('/');
      await page.keyboard.type('bridge');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?q=bridge/);
      await page.click('main h1');
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/reports\/.*at=\d+-\d+/);
      assert.ok(await page.locator('#at').isVisible());
      assert.match((await page.locator('mark').allTextContents()).join(''), /bridge/);
      await tabTo(page, '#notes a[href^="/notes/new"]');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/notes\/new/);
      await tabTo(page, 'textarea');
      await page.keyboard.type('Ask the railway.');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/done=added/);
      const [note] = (await served.store.notes.page()).items;
      assert.equal(note?.text, 'Ask the railway.');
      assert.ok(note?.report);
      assert.deepEqual(complaints, []);
      await leave(page);
    });
  });

  /** Sources in every state, and alerts that were told, sent, refused. */
  async function fill(): Promise<void> {
    const { store } = served;
    const at = new Date(Date.now() - day).toISOString();
    const health = {
      well: { lastSucceeded: at, lastNew: at, nextPoll: new Date(Date.now() + 600_000).toISOString() },
      stale: { lastSucceeded: at },
      failing: { reason: 'The host tide.example is not known to the name service.', advice: 'Check the spelling of the address.' },
      dead: { reason: 'It answers that it is gone for good (410).', advice: 'Look for its new address.' },
    } as const;
    for (const [state, more] of Object.entries(health))
      await store.sources.add({
        id: `src-${state}`,
        location: `https://${state}.example/feed`,
        given: `${state}.example`,
        form: 'feed',
        name: `The ${state} Gazette of a Town with a Very Long Name`,
        kind: 'outlet',
        country: 'IS',
        language: 'is',
        reliability: 'C',
        tags: ['harbour'],
        paused: false,
        addedAt: at,
        health: { state: state as keyof typeof health, failures: state === 'failing' ? 4 : 0, ...more },
      });
    const to = [{ kind: 'page' }, { kind: 'feed' }, { kind: 'email', to: 'desk@lowmere.example' }] as const;
    const rule = { id: 'rule-all', name: 'Everything', on: [], materialOnly: true, to, paused: false, createdAt: at };
    await store.alerts.putRule(rule);
    const alerts = (await testRule(store, rule, '2020-01-01T00:00:00Z')).slice(-12);
    const deliveries = (index: number): Alert['deliveries'] =>
      (['done', 'waiting', 'failed'] as const).map((state) => ({
        target: to[2],
        state,
        attempts: index,
        notBefore: at,
        ...(state === 'failed' ? { lastError: 'The mail server does not answer.' } : {}),
      }));
    await store.alerts.judge(
      [],
      alerts.map((alert, index) => ({ ...alert, deliveries: [...alert.deliveries, ...deliveries(index)] })),
    );
    await store.alerts.markRead(
      alerts.slice(0, 4).map((alert) => alert.id),
      at,
    );
    assert.ok((await store.alerts.unread()) > 2);
  }

  it('all pages are accessible, fit and are quiet, wide and narrow, light and dark', async () => {
    await fill();
    const [source] = (await served.store.sources.page()).items;
    const [rule] = await served.store.alerts.rules();
    const [note] = (await served.store.notes.page()).items;
    const paths: Readonly<Record<string, string>> = {
      front: '/',
      'front-filtered': '/?place=Kessany&q=plan',
      'front-none': '/?q=nosuchthing',
      sources: '/sources',
      'sources-new': '/sources/new',
      'sources-nothing': '/sources/new?url=http://127.0.0.1:1/',
      catalogue: '/sources/catalogue?kind=agency',
      source: `/sources/${source?.id}`,
      'source-remove': `/sources/remove?ids=${source?.id}`,
      alerts: '/alerts',
      rules: '/alerts/rules',
      'rule-new': '/alerts/rules/new',
      rule: `/alerts/rules/${rule?.id}`,
      'sources-trouble': '/sources?state=trouble',
      'source-failing': '/sources/src-failing',
      'alerts-all': '/alerts?show=all',
      'rule-remove': `/alerts/rules/${rule?.id}/remove`,
      deliveries: '/alerts/deliveries',
      search: '/search?q=bridge',
      'search-none': '/search?q=nosuchthing',
      'search-ask': '/search',
      notes: '/notes',
      'note-edit': `/notes/${note?.id}/edit`,
      'note-new': `/notes/new?report=${note?.report}&start=10&end=60`,
    };
    for (const [name, path] of Object.entries(paths)) {
      const { page, complaints, asked } = await visit(path, { visitedDaysAgo: 400 });
      for (const [width, theme] of [
        [1400, 'light'],
        [1400, 'dark'],
        [390, 'light'],
        [390, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 1000 });
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.screenshot({ path: join(pictures, `${name}-${width}-${theme}.png`) });
        assert.ok((await overflowOf(page)) <= 0, `${name}: nothing stands out to the right at ${width}`);
        // Colours are those of the theme and places those of the width: two of the four ways see both.
        if ((width === 1400) === (theme === 'light')) assert.deepEqual(await faultsOf(page), [], `${name} ${width} ${theme}`);
      }
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) (details as HTMLDetailsElement).open = true;
      });
      assert.ok((await overflowOf(page)) <= 0, `${name}: nor with everything open`);
      assert.deepEqual(await faultsOf(page, 'main'), [], `${name}, everything open`);
      assert.deepEqual(complaints, [], name);
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(served.url)),
        [],
        name,
      );
      await leave(page);
    }
  });

  it('works without script: filters, work on many sources, reading alerts, editing a note', async () => {
    const { page } = await visit('/', { script: false, visitedDaysAgo: 400 });
    assert.match((await page.textContent('#changed')) ?? '', /Changed since you looked.*changes since you looked/s);
    assert.equal(await page.locator('.facets nav[aria-label=Places]').count(), 0, 'one story is not narrowed down');
    await page.goto(`${served.url}/?place=Kessany`);
    assert.match((await page.textContent('.active')) ?? '', /Kessany/);
    await page.click('.stories .bare button');
    assert.equal((await served.store.stories.card(served.story))?.pinned, true);
    assert.match(page.url(), /place=Kessany/, 'it comes back to where it was');
    await page.locator('#pinned').waitFor();
    assert.ok(await page.locator('#pinned').isVisible());
    await page.click('.stories .bare button');

    await page.goto(`${served.url}/sources`);
    await page.click('button[value=pause]');
    assert.match((await page.textContent('.banner')) ?? '', /Select sources first/);
    await page.locator('input[name=ids]').first().check();
    await page.click('button[value=pause]');
    assert.match((await page.textContent('.done')) ?? '', /1 source paused/);
    assert.match((await page.textContent('.sources')) ?? '', /paused/);
    await page.locator('input[name=ids]').first().check();
    await page.selectOption('.with select[name=grade]', '');
    await page.click('button[value=grade]');
    assert.equal((await served.store.sources.page()).items[0]?.reliability, undefined, 'a grade is taken away');

    await page.goto(`${served.url}/alerts`);
    const unread = await served.store.alerts.unread();
    await page.click('.alerts .bare button >> nth=0');
    assert.equal(await served.store.alerts.unread(), unread - 1);
    await page.click('text=Mark all read');
    assert.equal(await served.store.alerts.unread(), 0);
    assert.match((await page.textContent('main')) ?? '', /All read/);
    assert.ok((await page.locator('#read .alerts li').count()) > 3, 'what was read stands below');

    await page.goto(`${served.url}/notes`);
    await page.click('.notes a:has-text("Edit")');
    await page.fill('textarea', '');
    await page.click('button.main');
    assert.match((await page.textContent('.field .bad')) ?? '', /Write something first/);
    await page.fill('textarea', 'Ask the railway again.');
    await page.click('button.main');
    assert.match((await page.textContent('.notes')) ?? '', /again.*edited/s);
    await page.click('.notes a:has-text("Delete")');
    await page.click('button.main');
    assert.equal((await served.store.notes.page()).items.length, 0);
    await leave(page);
  });

  it('takes a list of feeds in and gives it back', async () => {
    const { page } = await visit('/sources', { script: false });
    const opml = `<?xml version="1.0"?><opml version="2.0"><body><outline text="Coast"><outline type="rss" text="Tide &lt;b&gt;Times" xmlUrl="https://tide.example/feed"/></outline></body></opml>`;
    await page.setInputFiles('input[type=file]', { name: 'list.opml', mimeType: 'text/xml', buffer: Buffer.from(opml) });
    await page.click('#lists button');
    assert.match((await page.textContent('.done')) ?? '', /1 source added/);
    const found = (await served.store.sources.page({ tag: 'Coast' })).items;
    assert.equal(found[0]?.location, 'https://tide.example/feed');
    const back = await (await fetch(`${served.url}/api/sources.opml`)).text();
    assert.match(back, /tide\.example/);
    await page.setInputFiles('input[type=file]', { name: 'list.opml', mimeType: 'text/xml', buffer: Buffer.from('no list') });
    await page.click('#lists button');
    assert.match((await page.textContent('main')) ?? '', /There is no feed in this file/);
    await leave(page);
  });

  it('chooses from the publishers that it knows, and removes after asking', async () => {
    const { page } = await visit('/sources/catalogue?kind=agency', { script: false });
    await page.locator('input[name=feeds]').first().check();
    await page.click('button.main');
    assert.match(page.url(), /\/sources\/[^/]+\?done=added/);
    const agency = (await served.store.sources.page({ limit: 200 })).items.find((source) => source.kind === 'agency');
    assert.ok(agency?.country, 'the facts of the catalogue are filled in');
    await page.click('text=Remove …');
    assert.match((await page.textContent('.ask')) ?? '', /Its reports, and the stories made of them, stay/);
    await page.click('button.main');
    assert.equal(await served.store.sources.get(agency?.id ?? ''), undefined);
    await leave(page);
  });

  it('says beside the field what is wrong', async () => {
    const [source] = (await served.store.sources.page()).items;
    const cases: readonly (readonly [path: string, form: Readonly<Record<string, string>>, said: RegExp])[] = [
      [`/sources/${source?.id}`, { name: '', location: 'https://x.example/', kind: 'outlet' }, /A source needs a name/],
      [`/sources/${source?.id}`, { name: 'x', location: 'https://x.example/', timeZone: 'Mars/Base' }, /“Mars\/Base” is no time zone/],
      ['/alerts/rules', { act: 'test', name: '', to: 'page' }, /Give the rule a name/],
      ['/alerts/rules', { act: 'test', name: 'x', email: 'nobody' }, /“nobody” is no e-mail address/],
      ['/alerts/rules', { act: 'test', name: 'x', webhook: 'ftp://x' }, /is no address of a web hook/],
      ['/alerts/rules', { act: 'save', name: 'x' }, /tells nobody/],
      ['/alerts/rules', { act: 'test', name: 'x', to: 'page', quietFrom: '22:00' }, /Give both hours/],
      ['/notes', { report: 'none', text: 'x' }, /There is no report none/],
      ['/notes', { story: served.story, text: ' ' }, /Write something first/],
    ];
    for (const [path, form, said] of cases) {
      const answer = await fetch(served.url + path, { method: 'POST', body: new URLSearchParams(form), headers: { origin: served.url } });
      assert.equal(answer.status, 422, `${path} ${JSON.stringify(form)}`);
      assert.match(await answer.text(), said);
    }
    for (const path of ['/sources/none', '/alerts/rules/none', '/notes/none/edit', '/notes/new'])
      assert.equal((await fetch(served.url + path)).status, 404, path);
    for (const path of ['/?after=x', '/alerts?after=x', '/notes?after=x', '/search?q=x&after=x']) {
      const answer = await fetch(served.url + path);
      assert.equal(answer.status, 422, path);
    }
  });

  it('a secret is written, never read', async () => {
    const form = { act: 'test', name: 'Hook', webhook: 'https://hook.example/in', secret: 'keep-me-1234' };
    const post = (more: Readonly<Record<string, string>>) =>
      fetch(`${served.url}/alerts/rules`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ ...form, ...more }),
        headers: { origin: served.url },
      });
    const tested = /name="tested" value="([^"]+)"/.exec(await (await post({})).text())?.[1] ?? '';
    assert.equal((await post({ act: 'save', tested })).status, 303);
    const rule = (await served.store.alerts.rules()).find((one) => one.name === 'Hook');
    assert.equal(rule?.to[0]?.kind === 'webhook' && rule.to[0].secret, 'keep-me-1234');
    for (const path of ['/alerts/rules', `/alerts/rules/${rule?.id}`, '/alerts/deliveries'])
      assert.doesNotMatch(await (await fetch(served.url + path)).text(), /keep-me/, path);
    // Edited without giving it again: it stays.
    const again = { id: rule?.id ?? '', secret: '', name: 'Hook again' };
    const mark = /name="tested" value="([^"]+)"/.exec(await (await post(again)).text())?.[1] ?? '';
    assert.equal((await post({ ...again, act: 'save', tested: mark })).status, 303);
    const edited = (await served.store.alerts.rules()).find((one) => one.id === rule?.id);
    assert.equal(edited?.to[0]?.kind === 'webhook' && edited.to[0].secret, 'keep-me-1234');
    assert.equal(edited?.name, 'Hook again');
  });

  it('says that it looks while it looks, and is ready again for who comes back', async () => {
    const { page } = await visit('/sources/new');
    // Behind the listener of the page: what stands there when the form goes off.
    await page.evaluate(() =>
      document.addEventListener('submit', () =>
        sessionStorage.setItem('told', [...document.querySelectorAll('.look button, .live')].map((one) => one.textContent).join('|')),
      ),
    );
    await page.fill('.look input', `${site.url}/feed.xml`);
    await page.click('.look button');
    await page.waitForURL(/url=/);
    assert.equal(await page.evaluate(() => sessionStorage.getItem('told')), 'Looking …|Looking …');
    await page.goBack();
    assert.equal(await page.textContent('.look button'), 'Preview');
    await leave(page);
  });

  it('announces what comes and does not move the list', async () => {
    const { page, complaints } = await visit('/');
    await page.waitForTimeout(300);
    const top = (): Promise<number | undefined> => page.evaluate(() => document.querySelector('.stories')?.getBoundingClientRect().top);
    const before = await top();
    const at = new Date().toISOString();
    for (const story of ['s-one', 's-two', 's-one']) await served.store.events.add({ at, kind: 'story', story, text: 'A story changed.' });
    await page.waitForFunction(() => document.querySelector('.live')?.textContent?.includes('2 stories changed'));
    assert.equal(await top(), before);
    assert.deepEqual(await faultsOf(page, '.live'), []);
    assert.deepEqual(complaints, []);
    await leave(page);
  });

  it('runs nothing that a name, a note, a rule or a feed brings along', async () => {
    const { store } = served;
    const [first] = (await store.sources.page()).items;
    await store.sources.patch(first?.id ?? '', { name: `">${program}`, tags: [program, `"><b onclick=alert(1)>`] });
    await store.notes.put({
      id: 'note-evil',
      story: served.story,
      quote: `</textarea>${program}`,
      text: `</textarea>${program}`,
      at: new Date().toISOString(),
    });
    const [rule] = await store.alerts.rules();
    if (rule)
      await store.alerts.putRule({
        ...rule,
        id: 'rule-evil',
        name: `</title>${program}`,
        words: [program],
        to: [{ kind: 'email', to: `x"><script>alert(1)</script>@y.example` }],
      });
    const paths = [
      '/',
      `/?q=${encodeURIComponent(program)}&tag=${encodeURIComponent(program)}`,
      '/sources',
      `/sources/${first?.id}`,
      `/sources/remove?ids=${first?.id}&back=${encodeURIComponent('javascript:alert(1)')}`,
      `/sources/new?url=${encodeURIComponent(`${site.url}/hostile.xml`)}`,
      `/sources/new?url=${encodeURIComponent(program)}`,
      '/alerts',
      '/alerts/rules',
      '/alerts/rules/rule-evil',
      '/alerts/rules/rule-evil/remove',
      '/alerts/deliveries',
      `/search?q=${encodeURIComponent(program)}`,
      '/search?q=textarea',
      '/notes',
      '/notes/note-evil/edit',
      `/stories/${served.story}`,
    ];
    for (const path of paths) {
      const { page, complaints } = await visit(path);
      assert.notEqual(await page.title(), 'owned', path);
      assert.equal(await page.locator('script:not([src^="/assets/"]), img, [onclick], [onerror], a[href^="javascript:"]').count(), 0, path);
      assert.deepEqual(complaints, [], path);
      await leave(page);
    }
  });

  it('leads nowhere into nothing', async () => {
    const seen = new Set<string>();
    for (const path of ['/', '/sources', '/alerts', '/alerts/rules', '/search?q=bridge', '/notes']) {
      const { page } = await visit(path, { visitedDaysAgo: 400 });
      for (const href of await page.locator('a[href^="/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href') as string)))
        seen.add(href.replace(/#.*/, ''));
      await leave(page);
    }
    for (const href of seen) assert.ok((await fetch(served.url + href)).status < 400, href);
  });

  it('a dossier can be taken along in every form', async () => {
    const { page } = await visit(`/stories/${served.story}`, { script: false });
    await page.click('.tools summary:has-text("Export")');
    const links = await page
      .locator('.exports a')
      .evaluateAll((all) => all.map((one) => [one.textContent ?? '', one.getAttribute('href') ?? ''] as const));
    for (const wanted of ['HTML', 'Markdown', 'Word', 'JSON', 'CSV: statements', 'CSV: quotations'])
      assert.ok(
        links.some(([name]) => name.startsWith(wanted)),
        wanted,
      );
    assert.match((await page.textContent('.exports')) ?? '', /PDF: print/);
    for (const [name, href] of links) {
      const answer = await fetch(served.url + href);
      assert.equal(answer.status, 200, name);
      assert.match(answer.headers.get('content-disposition') ?? '', /attachment/);
      assert.ok((await answer.arrayBuffer()).byteLength > 50, name);
    }
    await leave(page);
  });

  it('failed nowhere', () => {
    assert.deepEqual(served.told, []);
  });
});
