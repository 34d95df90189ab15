import assert from 'node:assert/strict';
import { it } from 'node:test';
import { shorten } from './shorten.ts';

it('keeps what stands beside a change and leaves out the rest', () => {
  const long = Array.from({ length: 120 }, (_, at) => `word${at}`).join(' ');
  const [before, change, after] = shorten([
    { text: long, change: 'same' },
    { text: 'new', change: 'added' },
    { text: long, change: 'same' },
  ]);
  assert.ok(before && before.text.length < 140 && before.text.endsWith('word119') && before.text.startsWith(' … '));
  assert.deepEqual(change, { text: 'new', change: 'added' });
  assert.ok(after?.text.startsWith('word0 ') && after.text.endsWith(' … '));
  assert.deepEqual(shorten([{ text: 'short', change: 'same' }]), [{ text: 'short', change: 'same' }]);
});
