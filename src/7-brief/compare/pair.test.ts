import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pairUp } from './pair.ts';

const thing = (id: string, text: string): { id: string; text: string } => ({ id, text });

describe('pairUp', () => {
  it('matches by id, by text and by nearly the same text, and no thing twice', () => {
    const older = [
      thing('a', 'Two people were hurt'),
      thing('b', 'The bridge will reopen on Monday at noon'),
      thing('c', 'A storm is expected'),
      thing('d', 'The mayor resigned'),
    ];
    const newer = [
      thing('a', 'Three people were hurt'),
      thing('x', 'The bridge will reopen on Monday at noon'),
      thing('y', 'A storm is expected soon'),
      thing('z', 'Schools stay shut'),
    ];
    const { pairs, added, gone } = pairUp(older, newer, (one) => one.text);
    assert.deepEqual(pairs.map(([a, b]) => `${a.id}${b.id}`).sort(), ['aa', 'bx', 'cy']);
    assert.deepEqual(
      added.map((one) => one.id),
      ['z'],
    );
    assert.deepEqual(
      gone.map((one) => one.id),
      ['d'],
    );
  });
});
