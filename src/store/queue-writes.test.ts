import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { queueWrites, type WriteGate } from './queue-writes.ts';

/** A gate that is shut for a number of tries. */
function gate(more: Partial<WriteGate> & { readonly shutFor?: number } = {}): WriteGate {
  let tries = 0;
  return {
    file: 'stemma.db',
    begin: () => ++tries > (more.shutFor ?? 0),
    finish: (work) => work(),
    waitMs: 1_000,
    othersVersion: () => 1,
    ...more,
  };
}

describe('waiting for the turn to write', () => {
  it('keeps the order of the calls, also behind one that waits and one that fails', async () => {
    const { write, settled } = queueWrites(gate({ shutFor: 5 }));
    const done: string[] = [];
    const first = write(() => done.push('first'));
    const second = write(() => {
      done.push('second');
      throw new Error('no');
    });
    const third = write(() => done.push('third'));
    await assert.rejects(second, /no/);
    await Promise.all([first, third]);
    await settled();
    assert.deepEqual(done, ['first', 'second', 'third']);
  });

  it('lets the thread do other things meanwhile', async () => {
    const { write } = queueWrites(gate({ shutFor: 10 }));
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    await write(() => undefined);
    clearInterval(timer);
    assert.ok(ticks > 0);
  });

  it('gives up in the end, and says so', async () => {
    const { write } = queueWrites(gate({ begin: () => false, waitMs: 5 }));
    await assert.rejects(
      write(() => assert.fail('must not run')),
      { code: 'busy', message: /stemma\.db for too long/ },
    );
  });

  it('needs no timer where nobody else writes', async () => {
    const { write } = queueWrites(gate());
    let timers = 0;
    setImmediate(() => timers++);
    for (let i = 0; i < 20; i++) await write(() => undefined);
    assert.equal(timers, 0, 'all of it was done before the event loop went on');
  });
});
