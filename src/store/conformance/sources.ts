import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SourcePatch } from '../../model/index.ts';
import { drain, keptReport, type OpenStore, on, pollOf, time, watchedSource } from './fixtures.ts';

export function testSources(open: OpenStore): void {
  describe('sources', () => {
    it(
      'adds a source once and gives it back as it was',
      on(open, async ({ sources }) => {
        const source = watchedSource('a', { tags: ['harbour'], language: 'en' });
        assert.equal(await sources.add(source), 'added');
        assert.equal(await sources.add({ ...source, name: 'Another' }), 'known');
        assert.deepEqual(await sources.get('a'), source);
        assert.equal(await sources.get('b'), undefined);
      }),
    );

    it(
      'lists by name, page by page, by state and by tag',
      on(open, async ({ sources }) => {
        for (const [id, name] of [
          ['1', 'beta'],
          ['2', 'Alpha'],
          ['3', 'gamma'],
          ['4', 'Alpha'],
        ] as const)
          await sources.add(
            watchedSource(id, {
              name,
              tags: id === '3' ? ['x', 'y'] : ['x'],
              ...(id === '1' && { health: { state: 'dead', failures: 9 } }),
            }),
          );
        const all = await drain((after) => sources.page({ limit: 1, ...(after !== undefined && { after }) }));
        assert.deepEqual(
          all.map((one) => one.id),
          ['2', '4', '1', '3'],
        );
        assert.deepEqual(
          (await sources.page({ state: 'dead' })).items.map((one) => one.id),
          ['1'],
        );
        assert.deepEqual(
          (await sources.page({ tag: 'y' })).items.map((one) => one.id),
          ['3'],
        );
        await assert.rejects(sources.page({ after: 'nonsense' }), { code: 'cursor' });
      }),
    );

    it(
      'tells which are due, the longest waiting first, without the paused and the dead',
      on(open, async ({ sources }) => {
        const at = (nextPoll: string, state: 'well' | 'dead' = 'well') => ({ health: { state, failures: 0, nextPoll } });
        await sources.add(watchedSource('late', at(time(5))));
        await sources.add(watchedSource('soon', at(time(2))));
        // The same moment as time(3), told in another time zone.
        await sources.add(watchedSource('zone', at('2031-03-03T02:00:00+02:00')));
        await sources.add(watchedSource('dead', at(time(1), 'dead')));
        await sources.add(watchedSource('paused', { ...at(time(1)), paused: true }));
        await sources.add(watchedSource('new'));
        const due = async (now: string): Promise<string[]> => (await sources.due(now, 10)).map((one) => one.source.id);
        assert.deepEqual(await due(time(3)), ['new', 'soon', 'zone']);
        assert.deepEqual(
          (await sources.due(time(9), 1)).map((one) => one.source.id),
          ['new'],
        );
        const only = async (...ids: readonly string[]): Promise<string[]> =>
          (await sources.due(time(3), 10, ids)).map((one) => one.source.id);
        assert.deepEqual(await only('zone', 'late', 'dead', 'nobody'), ['zone']);
        assert.deepEqual(await only(), []);
        assert.equal(await sources.nextDue(), time(1));
        await sources.remove('new');
        assert.equal(await sources.nextDue(), time(2));
      }),
    );

    it(
      'keeps what a poll tells: memory, health, address, log; once, though told twice',
      on(open, async ({ sources, reports }) => {
        await sources.add(watchedSource('a', { name: 'a.example', kind: 'unknown' }));
        const poll = pollOf('a', {
          moved: 'https://a.example/new-feed',
          learned: { name: 'Upper Marn Post', language: 'en', kind: 'outlet', country: 'XM', timeZone: 'Europe/Oslo' },
        });
        const kept = [keptReport('r1', { source: 'a' })];
        assert.deepEqual(await reports.keep(kept, poll), ['new']);
        assert.deepEqual(await reports.keep(kept, poll), ['same']);
        const source = await sources.get('a');
        assert.equal(source?.location, 'https://a.example/new-feed');
        assert.equal(source?.name, 'Upper Marn Post');
        assert.equal(source?.language, 'en');
        assert.deepEqual([source?.kind, source?.country, source?.timeZone], ['outlet', 'XM', 'Europe/Oslo']);
        assert.deepEqual(source?.health, poll.health);
        assert.deepEqual(await sources.memory('a'), poll.memory);
        assert.deepEqual((await sources.log('a')).items, poll.log);
        assert.deepEqual([...(await sources.counts())], [['a', 1]]);
        assert.deepEqual(await sources.due(time(2, 1), 5), []);
        assert.deepEqual((await sources.due(time(3), 5))[0]?.memory, poll.memory);
      }),
    );

    it(
      'does not let a poll overrule the analyst',
      on(open, async ({ sources, reports }) => {
        await sources.add(watchedSource('a', { name: 'My name', language: 'cs', kind: 'official', country: 'XN', timeZone: 'Asia/Tokyo' }));
        await sources.patch('a', { paused: true });
        await reports.keep(
          [],
          pollOf('a', { learned: { name: 'Its name', language: 'en', kind: 'outlet', country: 'XM', timeZone: 'UTC' } }),
        );
        const source = await sources.get('a');
        assert.equal(source?.name, 'My name');
        assert.equal(source?.language, 'cs');
        assert.deepEqual([source?.kind, source?.country, source?.timeZone], ['official', 'XN', 'Asia/Tokyo']);
        assert.equal(source?.health.state, 'paused');
        assert.equal((await sources.due(time(9), 5)).length, 0);
      }),
    );

    it(
      'keeps the reports of a source that was removed, and does not bring the source back',
      on(open, async ({ sources, reports }) => {
        await sources.add(watchedSource('a'));
        await reports.keep([keptReport('r1', { source: 'a' })], pollOf('a'));
        assert.equal(await sources.remove('a'), true);
        assert.equal(await sources.remove('a'), false);
        await reports.keep([keptReport('r2', { source: 'a' })], pollOf('a'));
        assert.equal(await sources.get('a'), undefined);
        assert.equal(await sources.memory('a'), undefined);
        assert.equal((await reports.page({ source: 'a' })).items.length, 2);
      }),
    );

    it(
      'lets a source go on: after a pause, at a new address, hastened',
      on(open, async ({ sources, reports }) => {
        await sources.add(watchedSource('a'));
        const memory = { failures: 7, etag: '"x"', notBefore: time(20), items: [] };
        await reports.keep([], pollOf('a', { outcome: 'gone', memory, health: { state: 'dead', failures: 7, reason: 'It is gone.' } }));
        assert.equal((await sources.due(time(30), 5)).length, 0);
        const moved = await sources.patch('a', { location: 'https://b.example/feed' });
        assert.deepEqual(moved?.health, { state: 'new', failures: 0 });
        assert.deepEqual((await sources.due(time(4), 5))[0]?.memory, { failures: 0, items: [] });

        await sources.patch('a', { paused: true });
        assert.equal((await sources.due(time(30), 5)).length, 0);
        assert.equal(await sources.hasten('a', time(4)), true);
        assert.equal((await sources.due(time(4), 5)).length, 1);
        await reports.keep([], pollOf('a'));
        assert.equal((await sources.due(time(30), 5)).length, 0, 'polled this once');
        await sources.patch('a', { paused: false });
        assert.equal((await sources.due(time(4), 5)).length, 1);
        assert.equal(await sources.hasten('nobody', time(4)), false);
        assert.equal((await sources.memory('a'))?.thorough, undefined);
        await sources.hasten('a', time(4), 'thorough');
        assert.equal((await sources.memory('a'))?.thorough, true);
        assert.equal(await sources.patch('nobody', { name: 'x' }), undefined);
      }),
    );

    it(
      'changes only what a patch names',
      on(open, async ({ sources }) => {
        const source = watchedSource('a', { tags: ['x'], family: 'f' });
        await sources.add(source);
        assert.deepEqual(await sources.patch('a', { reliability: 'B', tags: ['y'] }), { ...source, reliability: 'B', tags: ['y'] });
        const cleared = (await sources.patch('a', { reliability: undefined, tags: [] } as SourcePatch)) ?? source;
        assert.equal('reliability' in cleared, false, 'a grade can be taken away');
        assert.deepEqual((await sources.page({ tag: 'x' })).items, []);
      }),
    );
  });
}
