import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  alertOf,
  changeOf,
  correctionOf,
  dossierOf,
  grouping,
  keptReport,
  type OpenStore,
  on,
  pollOf,
  ruleOf,
  storyCard,
  time,
  watchedSource,
} from './fixtures.ts';

export function testUpkeep(open: OpenStore): void {
  describe('upkeep', () => {
    it(
      'keeps values',
      on(open, async ({ upkeep }) => {
        assert.equal(await upkeep.value('a'), undefined);
        await upkeep.setValue('a', '1');
        await upkeep.setValue('a', '2');
        assert.equal(await upkeep.value('a'), '2');
      }),
    );

    it(
      'is probed by writing',
      on(open, async ({ upkeep }) => {
        await upkeep.probe();
        await upkeep.probe();
      }),
    );

    it(
      'finds ids by their beginning',
      on(open, async ({ upkeep, reports, sources, stories, alerts }) => {
        await reports.keep(['ab1', 'ab2', 'b', 'a%'].map((id) => keptReport(id)));
        await sources.add(watchedSource('ab'));
        await stories.regroup(grouping(time(2), { abc: ['b'] }));
        await alerts.putRule(ruleOf('abd'));
        assert.deepEqual(await upkeep.idsFrom('report', 'ab', 9), ['ab1', 'ab2']);
        assert.deepEqual(await upkeep.idsFrom('report', 'ab', 1), ['ab1']);
        assert.deepEqual(await upkeep.idsFrom('report', '%', 9), []);
        assert.deepEqual(await upkeep.idsFrom('report', 'a%', 9), ['a%']);
        assert.deepEqual(await upkeep.idsFrom('source', 'a', 9), ['ab']);
        assert.deepEqual(await upkeep.idsFrom('story', '', 9), ['abc']);
        assert.deepEqual(await upkeep.idsFrom('rule', 'abd', 9), ['abd']);
        assert.deepEqual(await upkeep.idsFrom('alert', 'a', 9), []);
      }),
    );

    it(
      'removes old reports, but none of a pinned story, of one with a note, nor of one that still grows; what is left empty ends',
      on(open, async ({ upkeep, reports, stories, search, sources, notes, corrections }) => {
        const old = ['r1', 'r2', 'r3', 'r4', 'r6', 'r7', 'r8', 'r9'].map((id) =>
          keptReport(id, { source: 'a', signature: [7], seenAt: time(1) }),
        );
        const fresh = keptReport('r5', { source: 'a', seenAt: time(9) });
        await reports.keep([...old, fresh]);
        await stories.regroup(grouping(time(2), { s1: ['r1'], s2: ['r2', 'r5'], s3: ['r3'], s4: ['r6', 'r7'], s5: ['r8'] }));
        await stories.putDossier({
          dossier: dossierOf('s2', []),
          card: storyCard('s2'),
          changes: [],
          version: '1',
          at: time(2),
          mark: (await stories.stale('1', 9)).find((one) => one.id === 's2')?.mark ?? -1,
        });
        await stories.pin('s3', true);
        await notes.put({ id: 'n1', report: 'r7', text: 'Ask again.', at: time(2) });
        await notes.put({ id: 'n2', story: 's5', text: 'Ask again.', at: time(2) });
        await notes.put({ id: 'n3', report: 'r9', text: 'Ask again.', at: time(2) });
        await corrections.add(correctionOf('k1', { stories: ['s1'] }));
        assert.deepEqual(await upkeep.retain(time(5)), { reports: 2 });
        const left = ['r2', 'r3', 'r5', 'r6', 'r7', 'r8', 'r9'];
        assert.deepEqual((await reports.page()).items.map((one) => one.report.id).sort(), left);
        assert.equal(await reports.count(), left.length);
        assert.equal((await sources.counts()).get('a'), left.length);
        assert.equal(await stories.members('s1'), undefined);
        assert.deepEqual([...((await stories.members('s2'))?.reports ?? [])].sort(), ['r2', 'r5']);
        assert.equal((await corrections.inForce()).length, 1);
        assert.equal((await notes.page()).items.length, 3);
        assert.equal((await reports.near([7], { from: 0, to: 99_999 }, 9)).length, 6);
        assert.equal((await search.search('pier')).items.length, left.length);
        assert.deepEqual(await upkeep.retain(time(5)), { reports: 0 });
        assert.deepEqual(
          (await upkeep.doctor()).filter((one) => !one.ok && one.check !== 'clock' && one.check !== 'disk'),
          [],
        );
      }),
    );

    it(
      'removes what was told of stories that ended long ago, but not what nobody has seen yet',
      on(open, async ({ upkeep, reports, stories, changes, alerts, sources }) => {
        await sources.add(watchedSource('a'));
        await reports.keep([keptReport('r1', { seenAt: time(9) }), keptReport('r2', { seenAt: time(9) })], pollOf('a'));
        await stories.regroup(grouping(time(2), { gone: ['r1'], lives: ['r2'] }));
        await stories.regroup(grouping(time(3), { gone: [], lives: ['r1', 'r2'] }));
        const [first, third] = [changeOf('c1', { story: 'gone' }), changeOf('c3', { story: 'gone' })];
        await changes.add([
          first,
          changeOf('c2', { story: 'lives' }),
          third,
          changeOf('c4', { source: 'a', kind: 'source' }),
          changeOf('c5', { story: 'gone', at: time(8) }),
        ]);
        await alerts.judge(['c1', 'c2', 'c4', 'c5'], [alertOf('rule', first), alertOf('rule', third)]);
        await alerts.markRead(['rule-c1'], time(4));
        assert.deepEqual(await upkeep.retain(time(5)), { reports: 0 });
        assert.deepEqual((await changes.page()).items.map((change) => change.id).sort(), ['c2', 'c3', 'c5']);
        assert.deepEqual(
          (await alerts.page()).items.map((alert) => alert.id),
          ['rule-c3'],
        );
        assert.deepEqual((await sources.log('a')).items, []);
        assert.equal(await stories.resolve('gone'), 'lives');
      }),
    );

    it(
      'forgets reports that the analyst does not want, also of a pinned story',
      on(open, async ({ upkeep, reports, stories, search, notes }) => {
        await reports.keep(['r1', 'r2', 'r3'].map((id) => keptReport(id)));
        await stories.regroup(grouping(time(2), { s1: ['r1', 'r2'], s3: ['r3'] }));
        await stories.pin('s1', true);
        await notes.put({ id: 'n1', report: 'r2', text: 'Spam about a pier.', at: time(2) });
        assert.deepEqual(await upkeep.forget(['r2', 'r3', 'none']), { reports: 2 });
        assert.deepEqual((await stories.members('s1'))?.reports, ['r1']);
        assert.equal(await stories.members('s3'), undefined);
        assert.equal(await reports.count(), 1);
        assert.deepEqual((await search.search('pier')).items.map((hit) => hit.id).sort(), ['n1', 'r1']);
        assert.deepEqual(await reports.keep([keptReport('r2')]), ['new']);
      }),
    );

    it(
      'tells what is wrong, in words',
      on(open, async ({ upkeep, sources, reports, corrections }) => {
        const find = async (check: string): Promise<readonly { readonly ok: boolean; readonly message: string }[]> =>
          (await upkeep.doctor()).filter((one) => one.check === check);
        assert.equal((await find('integrity'))[0]?.ok, true);
        assert.match((await find('sources'))[0]?.message ?? '', /There are no sources/);
        await sources.add(watchedSource('a', { name: 'Marn Courier' }));
        await reports.keep([keptReport('r1')], pollOf('a', { health: { state: 'dead', failures: 3 } }));
        await corrections.add(correctionOf('k'));
        const [dead] = await find('sources dead');
        assert.equal(dead?.ok, false);
        assert.match(dead?.message ?? '', /^1 of 1 sources is dead: Marn Courier\./);
        assert.match((await find('work'))[0]?.message ?? '', /1 reports to be grouped/);
        // What the tests keep is of 2031.
        assert.equal((await find('clock'))[0]?.ok, Date.now() > Date.parse(time(1)));
      }),
    );
  });
}
