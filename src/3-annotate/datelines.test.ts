import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../model/index.ts';
import { annotate } from './index.ts';

const cases: readonly (readonly [string, string])[] = [
  ['GALVA, May 15 (Harbour Wire) — Talks resumed on Friday, a diplomat said.', 'Talks resumed on Friday, a diplomat said.'],
  ['ORVEN, Oct 6 (Meridian) - A storm cut power to nine towns.', 'A storm cut power to nine towns.'],
  ['PORT ORVEN (Harbour Wire), November 18, 2025 -- A storm cut power.', 'A storm cut power.'],
  ['ORVEN — A storm cut power to nine towns.', 'A storm cut power to nine towns.'],
  ['Orven is dark. A storm cut power to nine towns.', 'Orven is dark.'],
];
for (const [text, expected] of cases)
  test(`“${text}” begins with “${expected}”`, () => {
    const report = { id: 'r', text, language: 'en', blocks: [{ kind: 'paragraph', start: 0, end: text.length }], source: {}, removed: [] };
    const { sentences, quotations, tokens } = annotate(report as unknown as Report);
    const first = sentences[0];
    assert.equal(text.slice(first?.start, first?.end), expected);
    assert.equal(tokens[first?.tokenStart ?? 0]?.start, first?.start);
    for (const { start } of quotations) assert.ok(start >= (first?.start ?? 0));
  });
