import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { StoryCard, WatchedSource } from '../../src/model/index.ts';
import { lockFolder } from '../../src/serve/folder/index.ts';
import { newsPage, paragraphs, rssFeed, type Site, startSite } from '../site/index.ts';

/** Watching without a server: a cycle made by a command, as a timer of the system would call it. */

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'stemma-poll-'));
let site: Site;

const run = (words: readonly string[], more: Readonly<Record<string, string>>) => {
  const env = { ...process.env, NO_COLOR: '1', STEMMA_DATA: folder, ...more };
  return promisify(execFile)(process.execPath, [join(root, 'bin/stemma.mjs'), ...words], { env });
};
const stemma = async (...words: readonly string[]): Promise<string> => (await run(words, { STEMMA_ALLOW: '127.0.0.1' })).stdout;

before(async () => {
  site = await startSite({
    '/feed': rssFeed([{ title: 'Ferry line to close', link: '/1', published: '2026-03-10T09:00:00Z', teaser: 'Officials …' }]),
    '/1': newsPage({ title: 'Ferry line to close', paragraphs: paragraphs(1), published: '2026-03-10T09:00:00Z' }),
  });
});
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('stemma sources poll', () => {
  it('makes a full cycle where no Stemma serves from the folder', async () => {
    await stemma('sources', 'add', `${site.url}/feed`);
    const cycle = await stemma('sources', 'poll', '--json');
    const { polled, reports } = JSON.parse(cycle);
    assert.deepEqual([polled, reports], [1, 1], cycle);
    const stories: readonly StoryCard[] = JSON.parse(await stemma('stories', '--json'));
    assert.equal(stories.length, 1);
    assert.equal(JSON.parse(await stemma('sources', 'poll', '--json')).reports, 0, 'nothing twice');
  });

  it('says what is watched where an address names no feed, and whom it allowed', async () => {
    const office = await startSite({ '/lone': newsPage({ title: 'The office of the harbour', paragraphs: paragraphs(3) }) });
    const { stdout, stderr } = await run(['sources', 'add', `${office.url}/lone`, '--allow', '127.0.0.1'], {});
    await office.close();
    assert.match(stdout, /^added +src-\w+ +page/);
    assert.match(stderr, /note: \S+\/lone names no feed and lists no reports: this one page is watched, for its changes\./);
    assert.match(
      stderr,
      /note: --allow holds for this command alone; the Stemma that watches needs it too: stemma serve --allow 127\.0\.0\.1/,
    );
    await stemma('sources', 'remove', /src-\w+/.exec(stdout)?.[0] ?? '');
  });

  it('looks at the source that is named, and at no other that is due', async () => {
    for (const name of ['one', 'two']) {
      site.set(`/${name}`, rssFeed([{ title: `Ferry of ${name}`, link: '/1', published: '2026-03-10T09:00:00Z', teaser: 'Officials …' }]));
      await stemma('sources', 'add', `${site.url}/${name}`, '--form', 'feed');
    }
    const sources: readonly WatchedSource[] = JSON.parse(await stemma('sources', 'list', '--json'));
    const one = sources.find(({ location }) => location.endsWith('/one'))?.id ?? '';
    assert.equal(JSON.parse(await stemma('sources', 'poll', one, '--json')).polled, 1);
    assert.deepEqual([site.asked('/one'), site.asked('/two')], [1, 0]);
    for (const { id, location } of sources) if (!location.endsWith('/feed')) await stemma('sources', 'remove', id);
  });

  it('leaves it to the Stemma that serves, where there is one', async () => {
    const lock = lockFolder(folder);
    const asked = site.asked('/feed');
    try {
      assert.match(await stemma('sources', 'poll'), /One source is due now; the Stemma that serves/);
      assert.equal(site.asked('/feed'), asked);
    } finally {
      lock.release();
    }
  });
});
