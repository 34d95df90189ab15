import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { correctionOf, dossierOf, drain, grouping, keptReport, type OpenStore, on, storyCard, time } from './fixtures.ts';

export function testDecisions(open: OpenStore): void {
  describe('corrections', () => {
    it(
      'hold until they are undone',
      on(open, async ({ corrections }) => {
        const merge = correctionOf('k1');
        const rename = correctionOf('k2', { kind: 'rename', stories: ['s1'], value: 'Piers' });
        for (const one of [merge, rename, merge]) await corrections.add(one);
        assert.deepEqual(await corrections.inForce(), [merge, rename]);
        assert.equal(await corrections.undo('k1', time(4)), true);
        assert.equal(await corrections.undo('k1', time(5)), false);
        assert.equal(await corrections.undo('none', time(5)), false);
        assert.deepEqual(await corrections.inForce(), [rename]);
        await corrections.add(correctionOf('k3', { kind: 'rename', stories: ['s3'], value: 'Quays', by: 'Ida' }));
        assert.equal(await corrections.undo('k3', time(4), 'Olaf'), true);
        assert.equal(await corrections.undo('k3', time(5), 'Zoe'), false);
        const undone = await corrections.get('k3');
        assert.deepEqual([undone?.by, undone?.undoneBy, undone?.undoneAt], ['Ida', 'Olaf', time(4)]);
        assert.deepEqual(await corrections.get('k1'), { ...merge, undoneAt: time(4) });
        assert.equal(await corrections.get('none'), undefined);
        const all = await drain((after) => corrections.page({ story: 's1', limit: 1, ...(after !== undefined && { after }) }));
        assert.deepEqual(
          all.map((one) => one.id),
          ['k2', 'k1'],
        );
        assert.deepEqual(
          (await corrections.page({ story: 's2' })).items.map((one) => one.id),
          ['k1'],
        );
      }),
    );

    it(
      'make the dossiers of their stories old',
      on(open, async ({ corrections, reports, stories }) => {
        const kept = keptReport('r1');
        await reports.keep([kept]);
        await stories.regroup(grouping(time(2), { s1: ['r1'] }));
        const settle = () =>
          stories.putDossier({ dossier: dossierOf('s1', [kept]), card: storyCard('s1'), changes: [], version: '1', at: time(3) });
        await settle();
        await corrections.add(correctionOf('k1', { kind: 'rename', stories: ['s1'], at: time(4) }));
        assert.deepEqual(
          (await stories.stale('1', 9)).map((one) => [one.id, one.since]),
          [['s1', time(4)]],
        );
        await settle();
        await corrections.undo('k1', time(5));
        assert.equal((await stories.stale('1', 9)).length, 1);
      }),
    );
  });

  describe('notes', () => {
    it(
      'are kept, changed, listed and removed',
      on(open, async ({ notes }) => {
        const one = { id: 'n1', story: 's1', text: 'Ask the harbour office.', at: time(1) };
        const two = { id: 'n2', report: 'r1', start: 0, end: 3, quote: 'The', text: 'Who says so?', at: time(2) };
        await notes.put(one);
        await notes.put(two);
        const edited = { ...one, text: 'Asked; no answer.', editedAt: time(3) };
        await notes.put(edited);
        assert.deepEqual(await notes.get('n1'), edited);
        assert.deepEqual((await notes.page()).items, [two, edited]);
        assert.deepEqual((await notes.page({ story: 's1' })).items, [edited]);
        assert.deepEqual((await notes.page({ report: 'r1' })).items, [two]);
        assert.equal(await notes.remove('n1'), true);
        assert.equal(await notes.remove('n1'), false);
        assert.equal(await notes.get('n1'), undefined);
      }),
    );
  });
}
