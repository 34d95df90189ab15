import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StoryEvent } from '../../model/index.ts';
import {
  changeOf,
  dossierOf,
  drain,
  grouping,
  keptReport,
  type OpenStore,
  on,
  pollOf,
  storyCard,
  time,
  watchedSource,
} from './fixtures.ts';

const storyEvent = (story: string, kind: StoryEvent['kind'], more: Partial<StoryEvent> = {}): StoryEvent => ({
  at: time(3),
  story,
  kind,
  reports: [],
  why: 'They tell of one thing.',
  reasons: [],
  ...more,
});

export function testStories(open: OpenStore): void {
  describe('stories', () => {
    it(
      'keeps which report is in which story, and was at a time',
      on(open, async ({ reports, stories }) => {
        await reports.keep(['r1', 'r2', 'r3'].map((id) => keptReport(id)));
        const joinings = [{ report: 'r2', with: 'r1', reasons: [{ kind: 'shared', score: 0.5, note: 'Same names.' }] }];
        await stories.regroup({ ...grouping(time(2), {}), stories: [{ id: 's1', reports: ['r1', 'r2'], joinings }], grouped: ['r1'] });
        assert.deepEqual(await stories.members('s1'), { reports: ['r1', 'r2'], joinings });
        await stories.regroup(grouping(time(4), { s1: ['r1'], s2: ['r2', 'r3'] }));
        assert.deepEqual((await stories.members('s1'))?.reports, ['r1']);
        assert.deepEqual(
          await stories.storiesOf(['r1', 'r2', 'r3', 'none']),
          new Map([
            ['r1', 's1'],
            ['r2', 's2'],
            ['r3', 's2'],
          ]),
        );
        assert.deepEqual(await stories.membersAsOf('s1', time(1)), []);
        assert.deepEqual(await stories.membersAsOf('s1', time(3)), ['r1', 'r2']);
        assert.deepEqual(await stories.membersAsOf('s1', time(4)), ['r1']);
        assert.deepEqual(await stories.membersAsOf('s2', time(9)), ['r2', 'r3']);
        assert.equal(await stories.members('none'), undefined);
        assert.equal((await reports.get('r2'))?.story, 's2');
      }),
    );

    it(
      'leads on from a story that ended, over several steps',
      on(open, async ({ reports, stories }) => {
        await reports.keep(['r1', 'r2', 'r3'].map((id) => keptReport(id)));
        await stories.regroup(grouping(time(2), { s1: ['r1'], s2: ['r2'], s3: ['r3'] }));
        // Told by an event, and found from where the reports went.
        await stories.regroup(grouping(time(3), { s1: [], s2: ['r1', 'r2'] }, { events: [storyEvent('s2', 'merged', { other: 's1' })] }));
        await stories.regroup(grouping(time(4), { s2: [], s3: ['r1', 'r2', 'r3'] }));
        assert.equal(await stories.resolve('s1'), 's3');
        assert.equal(await stories.resolve('s3'), 's3');
        assert.equal(await stories.resolve('none'), undefined);
        assert.equal(await stories.members('s1'), undefined);
        // It may begin again: a merge that is taken back.
        await stories.regroup(grouping(time(5), { s1: ['r1'], s3: ['r2', 'r3'] }));
        assert.equal(await stories.resolve('s1'), 's1');
        assert.deepEqual(await stories.membersAsOf('s1', time(4)), []);
        assert.deepEqual(await stories.membersAsOf('s1', time(6)), ['r1']);
      }),
    );

    it(
      'ends a story whose reports another one took',
      on(open, async ({ reports, stories }) => {
        await reports.keep(['r1', 'r2'].map((id) => keptReport(id)));
        await stories.regroup(grouping(time(2), { s1: ['r1'], s2: ['r2'] }));
        await stories.regroup(grouping(time(3), { s2: ['r1', 'r2'] }));
        assert.equal(await stories.resolve('s1'), 's2');
      }),
    );

    it(
      'does the same regrouping twice as once',
      on(open, async ({ reports, stories }) => {
        await reports.keep(['r1', 'r2'].map((id) => keptReport(id)));
        const one = grouping(time(2), { s1: ['r1', 'r2'] }, { events: [storyEvent('s1', 'began')] });
        await stories.regroup(one);
        const before = await stories.stale('1', 9);
        await stories.regroup(one);
        assert.deepEqual(await stories.stale('1', 9), before);
        assert.equal((await stories.history('s1')).items.length, 1);
      }),
    );

    it(
      'tells which dossiers are to be made anew, the longest waiting first',
      on(open, async ({ reports, stories, sources }) => {
        const kept = ['r1', 'r2', 'r3'].map((id) => keptReport(id));
        const [one, two, three] = kept as [(typeof kept)[0], (typeof kept)[0], (typeof kept)[0]];
        await sources.add(watchedSource('a'));
        await reports.keep(kept);
        await stories.regroup(grouping(time(3), { s2: ['r2'] }));
        await stories.regroup(grouping(time(2), { s1: ['r1'] }));
        const stale = async (version = '1'): Promise<string[]> => (await stories.stale(version, 9)).map((story) => story.id);
        assert.deepEqual(await stale(), ['s1', 's2']);
        assert.equal((await stories.stale('1', 1))[0]?.version, undefined, 'it never had a dossier');
        const put = { version: '1', at: time(3), changes: [] };
        await stories.putDossier({ ...put, dossier: dossierOf('s1', [one]), card: storyCard('s1') });
        await stories.putDossier({ ...put, dossier: dossierOf('s2', [two]), card: storyCard('s2') });
        assert.deepEqual(await stale(), []);
        assert.deepEqual((await stale('2')).sort(), ['s1', 's2']);
        assert.equal((await stories.stale('2', 1))[0]?.version, '1');
        await reports.keep([keptReport('r1', { text: 'Other words.', seenAt: time(4) })]);
        assert.deepEqual(await stale(), ['s1']);
        await reports.keep([], pollOf('a', { deleted: [two.report.location], at: time(5) }));
        assert.deepEqual(await stale(), ['s1', 's2']);
        // A dossier that does not hold all reports of today leaves the story stale.
        await stories.regroup(grouping(time(5), { s1: ['r1', 'r3'] }));
        await stories.putDossier({ ...put, dossier: dossierOf('s1', [one]), card: storyCard('s1') });
        assert.deepEqual(await stale(), ['s1', 's2']);
        await stories.putDossier({ ...put, dossier: dossierOf('s1', [one, three]), card: storyCard('s1') });
        assert.deepEqual(await stale(), ['s2']);
      }),
    );

    it(
      'does not forget what came while a dossier was made',
      on(open, async ({ reports, stories }) => {
        const kept = keptReport('r1');
        await reports.keep([kept]);
        await stories.regroup(grouping(time(2), { s1: ['r1'] }));
        const [work] = await stories.stale('1', 9);
        await reports.keep([keptReport('r1', { text: 'Other words.', seenAt: time(3) })]);
        const put = { dossier: dossierOf('s1', [kept]), card: storyCard('s1'), changes: [], version: '1', at: time(3) };
        await stories.putDossier({ ...put, mark: work?.mark ?? -1 });
        const [again] = await stories.stale('1', 9);
        assert.equal(again?.id, 's1');
        assert.equal((await stories.card('s1'))?.stale, true);
        await stories.putDossier({ ...put, mark: again?.mark ?? -1 });
        assert.deepEqual(await stories.stale('1', 9), []);
        assert.equal((await stories.card('s1'))?.stale, false);
      }),
    );

    it(
      'keeps dossier, card and changes together; a change is told once',
      on(open, async ({ reports, stories, changes, events }) => {
        const kept = keptReport('r1');
        await reports.keep([kept]);
        await stories.regroup(grouping(time(2), { s1: ['r1'] }));
        const last = await events.last();
        const dossier = dossierOf('s1', [kept]);
        const put = {
          dossier,
          card: storyCard('s1', { title: 'Piers' }),
          changes: [changeOf('c1', { story: 's1' })],
          version: '1',
          at: time(2),
        };
        assert.deepEqual(await stories.putDossier(put), put.changes);
        assert.deepEqual(await stories.putDossier({ ...put, changes: [...put.changes, changeOf('c2', { story: 's1' })] }), [
          changeOf('c2', { story: 's1' }),
        ]);
        assert.deepEqual(await stories.dossier('s1'), dossier);
        assert.deepEqual(await stories.card('s1'), put.card);
        assert.equal((await changes.page({ story: 's1' })).items.length, 2);
        const told = await events.after(last, 10);
        assert.deepEqual(
          told.map((event) => [event.kind, event.story]),
          [
            ['change', 's1'],
            ['story', 's1'],
            ['change', 's1'],
            ['story', 's1'],
          ],
        );
        await assert.rejects(stories.putDossier({ ...put, card: storyCard('none') }), { code: 'absent' });
      }),
    );

    it(
      'does not bring back a story that ended while its dossier was made',
      on(open, async ({ reports, stories }) => {
        const kept = keptReport('r1');
        await reports.keep([kept]);
        await stories.regroup(grouping(time(2), { s1: ['r1'] }));
        await stories.regroup(grouping(time(3), { s1: [], s2: ['r1'] }));
        const put = { dossier: dossierOf('s1', [kept]), card: storyCard('s1'), changes: [changeOf('c1')], version: '1', at: time(3) };
        assert.deepEqual(await stories.putDossier(put), []);
        assert.equal(await stories.card('s1'), undefined);
        assert.equal(await stories.dossier('s1'), undefined);
      }),
    );

    it(
      'lists stories by change or report, and by what is asked for',
      on(open, async ({ reports, stories }) => {
        const cards = [
          storyCard('s1', { title: 'Ferry strike', lastPublished: time(9), reports: 5, languages: ['en', 'de'], places: ['Lower Marn'] }),
          storyCard('s2', {
            title: 'Dam of Vólta',
            newestChange: changeOf('c', { at: time(8) }),
            kinds: ['official'],
            people: ['Ilsa Voorn'],
          }),
          storyCard('s3', { title: 'Election', newestChange: changeOf('d', { at: time(7) }), tags: ['Desk A'] }),
        ];
        await reports.keep(cards.map((card) => keptReport(card.id)));
        await stories.regroup(grouping(time(2), { s1: ['s1'], s2: ['s2'], s3: ['s3'] }));
        for (const card of cards)
          await stories.putDossier({ dossier: dossierOf(card.id, [keptReport(card.id)]), card, changes: [], version: '1', at: time(2) });
        await stories.pin('s3', true);
        type Request = NonNullable<Parameters<typeof stories.page>[0]>;
        const ids = async (request: Request): Promise<string> => (await stories.page(request)).items.map((card) => card.id).join(' ');
        const expected: readonly (readonly [Request, string])[] = [
          [{}, 's2 s3 s1'],
          [{ order: 'reported' }, 's1 s3 s2'],
          [{ language: 'de' }, 's1'],
          [{ kind: 'official' }, 's2'],
          [{ tag: 'desk a' }, 's3'],
          [{ place: 'lower marn' }, 's1'],
          [{ least: 2 }, 's1'],
          [{ pinned: true }, 's3'],
          [{ pinned: false }, 's2 s1'],
          [{ words: 'VOLTA' }, 's2'],
          [{ words: 'voorn dam' }, 's2'],
          [{ words: 'strike dam' }, ''],
          [{ words: 'trike' }, ''],
          [{ words: '100%' }, ''],
        ];
        for (const [request, wanted] of expected) assert.equal(await ids(request), wanted, JSON.stringify(request));
        const paged = await drain((after) => stories.page({ limit: 1, ...(after !== undefined && { after }) }));
        assert.deepEqual(
          paged.map((card) => card.id),
          ['s2', 's3', 's1'],
        );
        assert.equal((await stories.card('s3'))?.pinned, true);
      }),
    );

    it(
      'tells the history of a story, the newest first',
      on(open, async ({ reports, stories }) => {
        await reports.keep([keptReport('r1')]);
        const told = [storyEvent('s1', 'began'), storyEvent('s1', 'grew', { reports: ['r1'] }), storyEvent('s2', 'began')];
        await stories.regroup(grouping(time(2), { s1: ['r1'] }, { events: told }));
        assert.deepEqual(await drain((after) => stories.history('s1', { limit: 1, ...(after !== undefined && { after }) })), [
          told[1],
          told[0],
        ]);
      }),
    );
  });
}
