import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayNumber, drain, grouping, keptReport, type OpenStore, on, pollOf, time, watchedSource } from './fixtures.ts';

export function testReports(open: OpenStore): void {
  describe('reports', () => {
    it(
      'keeps a report once and gives it back as it was',
      on(open, async ({ reports }) => {
        const kept = keptReport('r1', { people: ['Ilsa Voorn'] });
        assert.deepEqual(await reports.keep([kept, kept, keptReport('r2')]), ['new', 'same', 'new']);
        assert.equal(await reports.count(), 2);
        assert.deepEqual(await reports.annotated(['r2', 'none', 'r1']), [
          { report: keptReport('r2').report, annotations: keptReport('r2').annotations },
          { report: kept.report, annotations: kept.annotations },
        ]);
        const stored = await reports.get('r1');
        assert.deepEqual(stored?.report, kept.report);
        assert.equal(stored?.firstSeen, time(1));
        assert.equal(stored?.revisions.length, 1);
        assert.equal(await reports.get('none'), undefined);
      }),
    );

    it(
      'keeps what is no clean text: signs of no script, halves of signs, a lot of it',
      on(open, async ({ reports, search }) => {
        const odd = keptReport('r1', {
          title: 'Pier\u0000 \ud83d',
          text: `\u0000\ud83d🙂 \u202e ${'boat '.repeat(200_000)} lantern`,
          people: ['\udc00'],
        });
        assert.deepEqual(await reports.keep([odd]), ['new']);
        assert.deepEqual((await reports.get('r1'))?.report, odd.report);
        assert.deepEqual((await reports.annotated(['r1']))[0]?.annotations, odd.annotations);
        const [hit] = (await search.search('lantern')).items;
        assert.deepEqual(
          hit?.marks.map((mark) => hit.excerpt.slice(mark.start, mark.end)),
          ['lantern'],
        );
      }),
    );

    it(
      'keeps earlier texts as revisions',
      on(open, async ({ reports }) => {
        await reports.keep([keptReport('r1', { text: 'Three boats sank.', seenAt: time(1) })]);
        const edit = keptReport('r1', { text: 'Four boats sank.', title: 'Four boats', seenAt: time(2), silent: true });
        assert.deepEqual(await reports.keep([edit]), ['revised']);
        assert.deepEqual(await reports.keep([edit]), ['same']);
        assert.deepEqual(await reports.keep([keptReport('r1', { text: 'Five boats sank.', seenAt: time(3) })]), ['revised']);
        const stored = await reports.get('r1');
        assert.deepEqual(
          stored?.revisions.map(({ at, title, text, silent }) => [at, title, text, silent]),
          [
            [time(1), 'Pier r1', 'Three boats sank.', false],
            [time(2), 'Four boats', 'Four boats sank.', true],
            [time(3), 'Pier r1', 'Five boats sank.', false],
          ],
        );
        assert.equal(stored?.report.text, 'Five boats sank.');
        assert.equal(stored?.firstSeen, time(1));
        assert.equal(stored?.lastSeen, time(3));
      }),
    );

    it(
      'tells how reports stood at a time',
      on(open, async ({ reports }) => {
        await reports.keep([keptReport('r1', { text: 'Three boats sank.', seenAt: time(2) }), keptReport('r2', { seenAt: time(4) })]);
        await reports.keep([keptReport('r1', { text: 'Four boats sank.', seenAt: time(3) })]);
        assert.deepEqual(await reports.asOf(['r1', 'r2', 'none'], time(1)), []);
        const then = await reports.asOf(['r1', 'r2'], time(2, 5));
        assert.deepEqual(
          then.map((one) => one.report.text),
          ['Three boats sank.'],
        );
        assert.equal(then[0]?.annotations, undefined);
        const now = await reports.asOf(['r1', 'r2'], time(5));
        assert.deepEqual(
          now.map((one) => one.report.id),
          ['r1', 'r2'],
        );
        assert.ok(now[0]?.annotations);
        // The same moment in another time zone.
        assert.equal((await reports.asOf(['r1'], '2031-03-02T01:30:00+02:00')).length, 0);
      }),
    );

    it(
      'marks what a publisher took away, and unmarks what is there again',
      on(open, async ({ reports, sources }) => {
        await sources.add(watchedSource('a'));
        const kept = keptReport('r1', { source: 'a' });
        await reports.keep([kept], pollOf('a'));
        const gone = pollOf('a', { at: time(4), deleted: [kept.report.location, 'https://news.example/unknown'] });
        await reports.keep([], gone);
        await reports.keep([], { ...gone, at: time(5) });
        assert.equal((await reports.get('r1'))?.deletedAt, time(4));
        assert.deepEqual(await reports.deletions(['r1', 'none']), new Map([['r1', time(4)]]));
        assert.equal((await reports.annotated(['r1'])).length, 1);
        await reports.keep([{ ...kept, seenAt: time(6) }], pollOf('a', { at: time(6) }));
        assert.equal((await reports.get('r1'))?.deletedAt, undefined);
      }),
    );

    it(
      'keeps all of a call or nothing of it',
      on(open, async ({ reports }) => {
        const broken = { ...keptReport('r2'), hash: undefined as unknown as string };
        await assert.rejects(reports.keep([keptReport('r1'), broken]));
        assert.equal(await reports.count(), 0);
        assert.equal(await reports.get('r1'), undefined);
      }),
    );

    it(
      'lists by arrival, the newest first, by source and by story',
      on(open, async ({ reports, stories }) => {
        const ids = ['r1', 'r2', 'r3', 'r4', 'r5'];
        await reports.keep(ids.map((id) => keptReport(id, id === 'r2' ? { source: 'a' } : {})));
        await stories.regroup(grouping(time(2), { s1: ['r1', 'r4'] }));
        const all = await drain((after) => reports.page({ limit: 2, ...(after !== undefined && { after }) }));
        assert.deepEqual(
          all.map((one) => one.report.id),
          ['r5', 'r4', 'r3', 'r2', 'r1'],
        );
        assert.deepEqual(
          (await reports.page({ source: 'a' })).items.map((one) => one.report.id),
          ['r2'],
        );
        const story = (await reports.page({ story: 's1' })).items;
        assert.deepEqual(
          story.map((one) => [one.report.id, one.story]),
          [
            ['r4', 's1'],
            ['r1', 's1'],
          ],
        );
      }),
    );

    it(
      'knows what no grouping has looked at since it came or changed',
      on(open, async ({ reports, stories }) => {
        await reports.keep([keptReport('r1'), keptReport('r2'), keptReport('r3')]);
        assert.deepEqual(await reports.ungrouped(2), ['r1', 'r2']);
        await stories.regroup(grouping(time(2), { s1: ['r1', 'r2'], s3: ['r3'] }));
        assert.deepEqual(await reports.ungrouped(9), []);
        await reports.keep([keptReport('r2', { text: 'Other words.', seenAt: time(3) })]);
        assert.deepEqual(await reports.ungrouped(9), ['r2']);
      }),
    );

    it(
      'replaces what another version made, without a revision',
      on(open, async ({ reports }) => {
        await reports.keep([keptReport('r1', { signature: [1, 2] }), keptReport('r2', { version: '2' })]);
        assert.deepEqual(await reports.outdated('2', 9), ['r1']);
        const versions = await reports.versions(['r1', 'r2', 'none']);
        assert.deepEqual(
          [...versions],
          [
            ['r1', '1'],
            ['r2', '2'],
          ],
        );
        await reports.replace(keptReport('r1', { version: '2', signature: [2, 3], people: ['Ilsa Voorn'] }));
        assert.deepEqual(await reports.outdated('2', 9), []);
        assert.equal((await reports.get('r1'))?.revisions.length, 1);
        assert.deepEqual((await reports.signatures(['r1'])).get('r1')?.signature, [2, 3]);
        assert.equal((await reports.annotated(['r1']))[0]?.annotations.entities[0]?.name, 'Ilsa Voorn');
        assert.deepEqual(await reports.near([1], { from: 0, to: 99_999 }, 9), []);
        // A poll that brings the same text read by another version does the same.
        assert.deepEqual(await reports.keep([keptReport('r2', { version: '3' })]), ['same']);
        assert.deepEqual(await reports.outdated('3', 9), ['r1']);
      }),
    );

    it(
      'finds reports by shared terms, the most shared first, in a window of days',
      on(open, async ({ reports }) => {
        const big = 4_294_967_295;
        await reports.keep([
          keptReport('r1', { signature: [1, 2, 3, big], day: 1 }),
          keptReport('r2', { signature: [2, 3, big], day: 2 }),
          keptReport('r3', { signature: [3], day: 3 }),
          keptReport('r4', { signature: [1, 2, 3, big], day: 20 }),
          keptReport('r5', { signature: [77], day: 2 }),
        ]);
        const near = await reports.near([1, 2, 3, big, 5], { from: dayNumber(1), to: dayNumber(3) }, 10);
        assert.deepEqual(near, [
          { id: 'r1', shared: 4, signature: [1, 2, 3, big], day: dayNumber(1) },
          { id: 'r2', shared: 3, signature: [2, 3, big], day: dayNumber(2) },
          { id: 'r3', shared: 1, signature: [3], day: dayNumber(3) },
        ]);
        assert.deepEqual(await reports.near([1, 2, 3, big, 5], { from: dayNumber(1), to: dayNumber(3) }, 10, 3), near.slice(0, 2));
        assert.deepEqual((await reports.near([1, 2], { from: 0, to: 99_999 }, 1)).length, 1);
        assert.deepEqual(await reports.signatures(['r2', 'none']), new Map([['r2', { signature: [2, 3, big], day: dayNumber(2) }]]));
      }),
    );

    it(
      'finds undated reports from any day, and reports of any day from undated ones, until a date is known',
      on(open, async ({ reports }) => {
        const undated = { ...keptReport('r1', { signature: [1, 2, 3], day: 9 }), undated: true };
        await reports.keep([undated, keptReport('r2', { signature: [1, 2, 3], day: 40 }), keptReport('r3', { signature: [1, 2], day: 1 })]);
        const idsOf = (found: readonly { readonly id: string }[]): readonly string[] => found.map(({ id }) => id);
        assert.deepEqual(idsOf(await reports.near([1, 2, 3], { from: dayNumber(38), to: dayNumber(42) }, 9)), ['r1', 'r2']);
        assert.deepEqual(idsOf(await reports.near([1, 2, 3], { from: 0, to: 99_999 }, 9)), ['r1', 'r2', 'r3']);
        assert.deepEqual((await reports.signatures(['r1'])).get('r1'), { signature: [1, 2, 3], day: dayNumber(9), undated: true });
        await reports.replace(keptReport('r1', { signature: [1, 2, 3], day: 9 }));
        assert.deepEqual(idsOf(await reports.near([1, 2, 3], { from: dayNumber(38), to: dayNumber(42) }, 9)), ['r2']);
        assert.ok((await reports.ungrouped(9)).includes('r1'));
      }),
    );

    it(
      'finds the partners of a large story, whose terms are all in many reports',
      on(open, async ({ reports }) => {
        const many = Array.from({ length: 700 }, (_, i) => keptReport(`m${i}`, { signature: [1, 2, 3, 1000 + i], day: 5 }));
        const noise = Array.from({ length: 700 }, (_, i) => keptReport(`n${i}`, { signature: [1, 5000 + i, 9000 + i], day: 5 }));
        await reports.keep([...many, ...noise]);
        const near = await reports.near([1, 2, 3, 4], { from: dayNumber(1), to: dayNumber(9) }, 50);
        assert.equal(near.length, 50);
        assert.ok(near.every((one) => one.shared === 3));
      }),
    );

    it(
      'tells of arrivals once, one event for all of a call',
      on(open, async ({ reports, sources, events }) => {
        await sources.add(watchedSource('a', { name: 'Gazette' }));
        const kept = ['r1', 'r2', 'r3'].map((id) => keptReport(id, { source: 'a' }));
        await reports.keep(kept, pollOf('a'));
        await reports.keep(kept, pollOf('a'));
        await reports.keep([keptReport('r1', { source: 'a', text: 'Other.', seenAt: time(3) })], pollOf('a', { at: time(3) }));
        const told = await events.after(0, 10);
        assert.deepEqual(
          told.map(({ kind, source, report, text }) => [kind, source, report, text]),
          [
            ['report', 'a', undefined, 'Gazette: 3 new reports.'],
            ['report', 'a', 'r1', 'Gazette: Revised report: Pier r1'],
          ],
        );
      }),
    );
  });
}
