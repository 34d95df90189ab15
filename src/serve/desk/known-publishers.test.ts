import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knownPublishers } from './known-publishers.ts';

describe('known publishers', () => {
  it('are found by words in any case, without their accents, and by kind', async () => {
    const all = await knownPublishers({});
    assert.ok(all.length > 20);
    const official = await knownPublishers({ kind: 'official' });
    assert.ok(official.length > 0 && official.length < all.length && official.every((entry) => entry.kind === 'official'));
    const [first] = official;
    assert.ok(first);
    assert.ok((await knownPublishers({ words: first.name.toUpperCase() })).includes(first));
    assert.deepEqual(await knownPublishers({ words: `${first.name} xyzzy` }), []);
  });
});
