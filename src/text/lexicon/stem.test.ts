import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stem } from './index.ts';

describe('stem', () => {
  const families: readonly (readonly string[])[] = [
    ['inspect', 'inspected', 'inspector', 'inspectors', 'inspecting'],
    ['negotiate', 'negotiation', 'negotiator'],
    ['develop', 'development', 'developed'],
    ['party', 'parties'],
  ];
  for (const family of families) it(family.join(', '), () => assert.equal(new Set(family.map(stem)).size, 1, family.map(stem).join(' ')));
  it('leaves short words alone', () => assert.equal(stem('bus'), 'bus'));
});
