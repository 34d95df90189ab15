import assert from 'node:assert/strict';
import { test } from 'node:test';
import cities from './cities.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };
import { lookUp } from './table.ts';

test('finds each line of a small table and nothing else', () => {
  const table = '\na\t1\nab\nabc\t3\nb\nz\t9\n';
  for (const [key, value] of [
    ['a', '1'],
    ['ab', ''],
    ['abc', '3'],
    ['b', ''],
    ['z', '9'],
    ['', undefined],
    ['aa', undefined],
    ['zz', undefined],
  ] as const)
    assert.equal(lookUp(table, key), value, key);
});

test('finds lines of the big tables', () => {
  assert.equal(lookUp(cities, 'nairobi'), 'KE6');
  assert.equal(lookUp(people, 'fatima'), '');
  assert.equal(lookUp(people, 'qqzx'), undefined);
});

test('finds the first and the last line of every table', () => {
  for (const table of [cities, people]) {
    const lines = table.trim().split('\n');
    for (const line of [lines[0] as string, lines.at(-1) as string])
      assert.notEqual(lookUp(table, line.split('\t')[0] as string), undefined, line);
  }
});
