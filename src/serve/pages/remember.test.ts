import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Dossier } from '../../model/index.ts';
import { rememberPast } from './remember.ts';

it('makes a dossier of the past once, anew after a while, and again after a failure', async () => {
  let clock = 0;
  let made = 0;
  let broken = false;
  const remembered = rememberPast(
    async () => {
      made++;
      if (broken) throw new Error('busy');
      return {} as Dossier;
    },
    () => new Date(clock),
  );
  await remembered('a', '2026-01-01');
  await remembered('a', '2026-01-01');
  assert.equal(made, 1);
  await remembered('a', '2026-01-02');
  assert.equal(made, 2);
  clock = 3_600_000;
  broken = true;
  await assert.rejects(remembered('a', '2026-01-01'));
  broken = false;
  await remembered('a', '2026-01-01');
  assert.equal(made, 4);
});
