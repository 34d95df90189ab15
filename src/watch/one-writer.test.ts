import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startWriting } from './one-writer.ts';

describe('turns at the store', () => {
  it('overlap where they may, and one that must be alone is', async () => {
    const { beside, alone, idle } = startWriting();
    const seen: string[] = [];
    const ends = new Map<string, () => void>();
    const job = (name: string) => async () => {
      seen.push(`${name} begins`);
      await new Promise<void>((done) => ends.set(name, done));
      seen.push(`${name} ends`);
    };
    const end = async (name: string): Promise<void> => {
      await new Promise((done) => setImmediate(done));
      ends.get(name)?.();
      await new Promise((done) => setImmediate(done));
    };
    void beside(job('a'));
    void beside(job('b'));
    void alone(job('C'));
    void beside(job('d'));
    void alone(job('E'));
    for (const name of ['b', 'a', 'C', 'd', 'E']) await end(name);
    await idle();
    assert.deepEqual(seen, ['a begins', 'b begins', 'b ends', 'a ends', 'C begins', 'C ends', 'd begins', 'd ends', 'E begins', 'E ends']);
  });

  it('go on after one that fails', async () => {
    const { beside, alone, idle } = startWriting();
    const fail = async (): Promise<never> => {
      throw new Error('full');
    };
    await assert.rejects(beside(fail), /full/);
    await assert.rejects(alone(fail), /full/);
    assert.equal(await beside(async () => 1), 1);
    assert.equal(await alone(async () => 2), 2);
    await idle();
  });
});
