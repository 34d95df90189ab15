import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bcubed } from './cluster.ts';

describe('bcubed', () => {
  it('is 1 for the true clusters and falls with merges and splits', () => {
    const gold = ['a', 'a', 'b', 'b'];
    assert.equal(
      bcubed(gold, [
        [0, 1],
        [2, 3],
      ]).f1,
      1,
    );
    const merged = bcubed(gold, [[0, 1, 2, 3]]);
    assert.deepEqual([merged.precision, merged.recall], [0.5, 1]);
    const split = bcubed(gold, [[0], [1], [2, 3]]);
    assert.deepEqual([split.precision, split.recall], [1, 0.75]);
  });
});
