import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { LikeRow } from './cosines.ts';
import { mergeStories } from './merge.ts';

/** The most alike first, as the definition says, all means worked out anew at each step. */
function mergeByDefinition(like: readonly ReadonlyMap<number, number>[], threshold: number): number[][] {
  const stories = like.map((_, at) => [at]);
  for (;;) {
    let best: { readonly a: number; readonly b: number; readonly mean: number } | undefined;
    for (const [a, one] of stories.entries())
      for (const [b, other] of stories.entries()) {
        if (a >= b) continue;
        const sum = one.reduce((total, x) => total + other.reduce((part, y) => part + (like[x]?.get(y) ?? 0), 0), 0);
        const mean = sum / (one.length * other.length);
        if (mean >= threshold && (!best || mean > best.mean)) best = { a, b, mean };
      }
    if (!best) return stories;
    const { a, b } = best;
    const [gone] = stories.splice(b, 1);
    stories[a]?.push(...(gone ?? []));
  }
}

const rowOf = (row: ReadonlyMap<number, number>): LikeRow => ({ others: [...row.keys()], values: [...row.values()] });

const sorted = (stories: readonly (readonly number[])[]): string[] => stories.map((one) => [...one].sort((a, b) => a - b).join(' ')).sort();

describe('mergeStories', () => {
  it('gives what joining the most alike first gives', () => {
    const graphs = fc.integer({ min: 1, max: 14 }).chain((size) =>
      fc
        .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.double({ min: 0.05, max: 1, noNaN: true })), { maxLength: 60 })
        .map((pairs) => {
          const like = Array.from({ length: size }, () => new Map<number, number>());
          for (const [a, b, value] of pairs) {
            if (a === b) continue;
            like[a]?.set(b, value);
            like[b]?.set(a, value);
          }
          return like;
        }),
    );
    fc.assert(
      fc.property(graphs, (like) => assert.deepEqual(sorted(mergeStories(like.map(rowOf), 0.25)), sorted(mergeByDefinition(like, 0.25)))),
      { numRuns: 300, seed: 3 },
    );
  });
});
