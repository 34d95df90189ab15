import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageResponse } from '../effects.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';

const MEGABYTE = 1024 * 1024;

function response(chunks: number, size: number, headers: Record<string, string> = {}): PageResponse & { readonly given: () => number } {
  let given = 0;
  async function* body(): AsyncGenerator<Uint8Array> {
    for (; given < chunks; given++) yield new Uint8Array(size);
  }
  return { status: 200, header: (name) => headers[name], body: body(), cancel: async () => undefined, given: () => given };
}

test('a body that trickles is given up, one that is only slow to begin is not', async () => {
  let nowMs = 0;
  const trickle = response(1000, 10);
  await assert.rejects(readBody(trickle, { maxBytes: MEGABYTE, now: () => (nowMs += 1000) }), /fewer than 200 bytes a second/);
  assert.ok(trickle.given() < 10);
  nowMs = 0;
  assert.equal((await readBody(response(20, 1000), { maxBytes: MEGABYTE, now: () => (nowMs += 1000) })).length, 20_000);
});

test('a body that grows too much in unpacking is given up early', async () => {
  const bomb = response(50, MEGABYTE, { 'content-encoding': 'gzip', 'content-length': '5000' });
  await assert.rejects(readBody(bomb, { maxBytes: 100 * MEGABYTE, now: () => 0 }), /grows more than 200 times/);
  assert.ok(bomb.given() <= 2);
  const plain = response(3, MEGABYTE, { 'content-encoding': 'gzip', 'content-length': '500000' });
  assert.equal((await readBody(plain, { maxBytes: 100 * MEGABYTE, now: () => 0 })).length, 3 * MEGABYTE);
});

test('too much is refused, or cut where the beginning is enough', async () => {
  await assert.rejects(readBody(response(3, 1000), { maxBytes: 2500, now: () => 0 }), Refusal);
  await assert.rejects(readBody(response(3, 1000, { 'content-length': '3000' }), { maxBytes: 2500, now: () => 0 }), Refusal);
  assert.equal((await readBody(response(3, 1000, { 'content-length': '3000' }), { maxBytes: 2500, cut: true, now: () => 0 })).length, 2500);
});
