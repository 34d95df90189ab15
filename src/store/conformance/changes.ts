import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alertOf, changeOf, delivery, drain, type OpenStore, on, ruleOf, time } from './fixtures.ts';

export function testChanges(open: OpenStore): void {
  describe('changes', () => {
    it(
      'tells a change once and lists the newest first',
      on(open, async ({ changes, events }) => {
        const all = [
          changeOf('c1', { at: time(3), story: 's1' }),
          changeOf('c2', { at: time(2), source: 'a', kind: 'source' }),
          changeOf('c3', { at: '2031-03-03T01:00:00+01:00', story: 's1' }),
        ];
        assert.deepEqual(await changes.add(all), all);
        assert.deepEqual(await changes.add([...all, changeOf('c4', { at: time(1) })]), [changeOf('c4', { at: time(1) })]);
        type Request = NonNullable<Parameters<typeof changes.page>[0]>;
        const ids = async (request: Request): Promise<string> =>
          (await drain((after) => changes.page({ ...request, limit: 1, ...(after !== undefined && { after }) })))
            .map((one) => one.id)
            .join(' ');
        assert.equal(await ids({}), 'c3 c1 c2 c4');
        assert.equal(await ids({ story: 's1' }), 'c3 c1');
        assert.equal(await ids({ source: 'a' }), 'c2');
        assert.equal(await ids({ since: time(2), until: time(3) }), 'c2');
        assert.deepEqual(
          (await events.after(0, 9)).map((event) => event.kind),
          ['change', 'source', 'change', 'change'],
        );
      }),
    );

    it(
      'knows which no rule has looked at, the oldest first',
      on(open, async ({ changes, alerts }) => {
        await changes.add(['c1', 'c2', 'c3'].map((id) => changeOf(id)));
        await alerts.judge(['c2'], []);
        assert.deepEqual(
          (await changes.unjudged(9)).map((one) => one.id),
          ['c1', 'c3'],
        );
        assert.deepEqual(
          (await changes.unjudged(1)).map((one) => one.id),
          ['c1'],
        );
      }),
    );
  });

  describe('alerts', () => {
    it(
      'keeps rules, in the order in which they were made',
      on(open, async ({ alerts }) => {
        await alerts.putRule(ruleOf('b'));
        await alerts.putRule(ruleOf('a', { words: ['pier'] }));
        await alerts.putRule(ruleOf('b', { name: 'Boats', paused: true }));
        assert.deepEqual(await alerts.rules(), [ruleOf('b', { name: 'Boats', paused: true }), ruleOf('a', { words: ['pier'] })]);
        assert.equal(await alerts.removeRule('b'), true);
        assert.equal(await alerts.removeRule('b'), false);
        assert.equal((await alerts.rules()).length, 1);
      }),
    );

    it(
      'tells a change once by a rule',
      on(open, async ({ alerts, changes }) => {
        const change = changeOf('c1', { story: 's1' });
        await changes.add([change]);
        const alert = alertOf('a', change);
        assert.deepEqual(await alerts.judge(['c1'], [alert, alertOf('b', change)]), [alert, alertOf('b', change)]);
        assert.deepEqual(await alerts.judge(['c1'], [alert, { ...alert, id: 'another id' }]), []);
        assert.deepEqual((await alerts.page({ story: 's1' })).items, [alertOf('b', change), alert]);
        assert.deepEqual((await alerts.page({ rule: 'a' })).items, [alert]);
        assert.deepEqual(await changes.unjudged(9), []);
      }),
    );

    it(
      'knows what is read',
      on(open, async ({ alerts }) => {
        await alerts.judge(
          [],
          ['c1', 'c2', 'c3'].map((id) => alertOf('a', changeOf(id))),
        );
        assert.equal(await alerts.unread(), 3);
        await alerts.markRead(['a-c2', 'none'], time(4));
        await alerts.markRead(['a-c2'], time(5));
        assert.equal(await alerts.unread(), 2);
        assert.deepEqual(
          (await alerts.page({ unread: false })).items.map((one) => [one.id, one.readAt]),
          [['a-c2', time(4)]],
        );
        assert.deepEqual(
          (await alerts.page({ unread: true, limit: 1 })).items.map((one) => one.id),
          ['a-c3'],
        );
        await alerts.markRead('all', time(6));
        assert.equal(await alerts.unread(), 0);
      }),
    );

    it(
      'gives out what is to be delivered when its time has come, until it is delivered or given up',
      on(open, async ({ alerts }) => {
        await alerts.judge(
          [],
          [
            alertOf('a', changeOf('c1'), [delivery('waiting', time(5))]),
            alertOf('a', changeOf('c2'), [delivery('done', time(1)), delivery('waiting', time(3))]),
            alertOf('a', changeOf('c3'), [delivery('failed', time(1))]),
            alertOf('a', changeOf('c4')),
          ],
        );
        const failed = async (undelivered: boolean): Promise<string[]> =>
          (await alerts.page({ undelivered })).items.map((one) => one.change.id);
        assert.deepEqual([await failed(true), (await failed(false)).length], [['c3'], 3]);
        const out = async (now: string): Promise<string[]> => (await alerts.outbox(now, 9)).map((one) => one.change.id);
        assert.deepEqual(await out(time(2)), []);
        assert.deepEqual(await out(time(3)), ['c2']);
        assert.deepEqual(await out(time(6)), ['c2', 'c1']);
        const deliveries = [delivery('done', time(1)), { ...delivery('waiting', time(9)), attempts: 1, lastError: 'The server said 503.' }];
        await alerts.delivered('a-c2', deliveries);
        assert.deepEqual(await out(time(6)), ['c1']);
        assert.deepEqual((await alerts.outbox(time(9), 9))[1]?.deliveries, deliveries);
        await alerts.delivered('a-c1', [delivery('done', time(5))]);
        assert.deepEqual(await out(time(8)), []);
        const sending = { ...delivery('sending', time(5)), message: 'm', interrupted: 1 };
        await alerts.deliveredTogether(['a-c1', 'a-c3', 'unknown'].map((alert) => ({ alert, deliveries: [sending] })));
        assert.deepEqual(await out(time(8)), ['c1', 'c3'], 'what was being sent');
        assert.deepEqual((await alerts.outbox(time(8), 9))[0]?.deliveries, [sending]);
        assert.deepEqual(await failed(true), [], 'taken up again');
        await alerts.delivered('a-c4', [delivery('failed', time(1))]);
        assert.deepEqual(await failed(true), ['c4']);
      }),
    );
  });

  describe('live events', () => {
    it(
      'grow by one and are read on from the last',
      on(open, async ({ events }) => {
        assert.equal(await events.last(), 0);
        const first = await events.add({ at: time(1), kind: 'source', source: 'a', text: 'One.' });
        const second = await events.add({ at: time(1), kind: 'story', story: 's', text: 'Two.' });
        assert.equal(second.id, first.id + 1);
        assert.equal(await events.last(), second.id);
        assert.deepEqual(await events.after(first.id, 9), [second]);
        assert.deepEqual(await events.after(0, 1), [first]);
      }),
    );
  });
}
