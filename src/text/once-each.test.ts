import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onceEach } from './once-each.ts';

test('a record is read once, also where there is no answer; an equal one is another record', () => {
  const asked: string[] = [];
  const read = onceEach(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name === 'none' ? undefined : name.length;
  });
  const [dam, none] = [{ name: 'dam' }, { name: 'none' }];
  assert.deepEqual([read(dam), read(none), read(dam), read(none), read({ ...dam })], [3, undefined, 3, undefined, 3]);
  assert.deepEqual(asked, ['dam', 'none', 'dam']);
});
