import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { watchedSource } from './conformance/index.ts';
import { openStore } from './index.ts';

const KILLS = 10;
const folder = mkdtempSync(join(tmpdir(), 'stemma-killed-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Lets a process keep reports from a call on and kills it some time after its first answer. @returns the last call that it told */
function runUntilKilled(from: number, afterMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL('./fixtures/keep-until-killed.ts', import.meta.url)), folder, String(from)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (told === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
      told += chunk.toString();
    });
    child.once('error', reject);
    // A line that was cut by the kill was not told.
    child.once('close', () => resolve(Number(told.slice(0, told.lastIndexOf('\n')).split('\n').at(-1))));
  });
}

it(`loses nothing and has nothing twice, killed ${KILLS} times while it keeps`, async () => {
  const first = await openStore(folder);
  await first.sources.add(watchedSource('a'));
  await first.close();
  let next = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const last = await runUntilKilled(next, (kill * 37) % 90);
    const store = await openStore(folder);
    const kept = await store.upkeep.idsFrom('report', '', 1_000_000);
    const calls = new Set(kept.filter((id) => id !== 'always').map((id) => Number(id.split('-')[0])));
    for (let call = 0; call <= last; call++)
      assert.ok(calls.has(call), `call ${call} was told as kept and is not there after kill ${kill}`);
    // The call that was under way is there as a whole or not at all.
    const most = Math.max(...calls);
    assert.ok(most <= last + 1);
    assert.equal(kept.length, (most + 1) * 3 + 1);
    assert.equal(await store.reports.count(), kept.length);
    assert.equal((await store.reports.get('always'))?.revisions.length, most + 1);
    assert.equal((await store.sources.memory('a'))?.failures, most);
    assert.equal((await store.search.search(`"count is ${most}"`)).items[0]?.id, 'always');
    // What was not told is done again, as the next poll does.
    next = last + 1;
    await store.close();
  }
  const store = await openStore(folder);
  const bad = (await store.upkeep.doctor()).filter((one) => ['integrity', 'search'].includes(one.check) && !one.ok);
  assert.deepEqual(bad, []);
  await store.close();
});
