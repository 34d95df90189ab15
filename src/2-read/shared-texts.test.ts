import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { read } from './index.ts';

const shared = resolve(import.meta.dirname, '../../../shared');
const stories = process.env.STEMMA_STORIES ?? join(shared, 'stories');
const seeds = process.env.STEMMA_SEEDS ?? join(shared, 'seeds');

interface Gold {
  readonly reports: readonly { readonly id: string; readonly file: string; readonly published: string; readonly outlet: string }[];
  readonly boilerplate: readonly { readonly report: string; readonly text: string }[];
}

const storyFolders = existsSync(stories) ? readdirSync(stories).filter((name) => existsSync(join(stories, name, 'gold.json'))) : [];

test('stories: all boilerplate goes, every sentence of the body stays', {
  skip: storyFolders.length ? false : `${stories} is not there`,
}, async () => {
  for (const folder of storyFolders) {
    const gold = JSON.parse(readFileSync(join(stories, folder, 'gold.json'), 'utf8')) as Gold;
    for (const { id, file, published } of gold.reports) {
      const input = readFileSync(join(stories, folder, file), 'utf8');
      const { report } = await read({ location: file, bytes: Buffer.from(input), modified: '2026-11-25T00:00:00Z' });
      assert.ok(report, id);
      const furniture = new Set(gold.boilerplate.filter((row) => row.report === id).map((row) => row.text));
      for (const text of furniture) assert.ok(!report.text.includes(text), `${id} keeps ${text}`);
      const lines = input.split('\n').map((line) => line.trim());
      assert.equal(report.title, lines[0], id);
      for (const line of lines.slice(1))
        if (/[.?!]["”’]?$/.test(line) && !furniture.has(line)) assert.ok(report.text.includes(line), `${id} lost ${line}`);
      if (report.published) assert.equal(report.published.value.slice(0, 10), published.slice(0, 10), id);
    }
  }
});

test('seeds: long lines stay, and only short ones go', { skip: existsSync(seeds) ? false : `${seeds} is not there` }, async () => {
  for (const file of readdirSync(seeds).filter((name) => name.endsWith('.txt'))) {
    const input = readFileSync(join(seeds, file), 'utf8');
    const { report } = await read({ location: file, bytes: Buffer.from(input) });
    assert.ok(report, file);
    for (const line of input.split('\n')) {
      const bare = line.trim().replace(/^[•-]\s*/, '');
      if (bare.length > 120) assert.ok(report.text.includes(bare), `${file} lost ${bare}`);
    }
    assert.doesNotMatch(report.text, /^(?:Related:|Read more:|Subscribe)|stay tuned to/im, file);
    for (const { text } of report.removed) assert.ok(text.length < 160, `${file} removed ${text}`);
  }
});
