import type { HubSubscription, Id, SourcePush } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import type { SubscriptionStore } from '../../ports.ts';
import { timeColumn } from '../../time-column.ts';
import { findSource, writeLog, writePush } from '../sources/index.ts';

interface Row {
  readonly record: string;
}

const read = (row: Row | undefined): HubSubscription | undefined => row && (JSON.parse(row.record) as HubSubscription);

export function subscriptionsOf(db: Database): SubscriptionStore {
  return {
    due: async (now, limit) =>
      db
        .all<Row>(
          `SELECT hub_subscription.record AS record FROM hub_subscription JOIN source ON source.num = hub_subscription.source
           WHERE next_ask <= ? AND state NOT IN ('paused', 'dead') ORDER BY next_ask, hub_subscription.source LIMIT ?`,
          timeColumn(now),
          limit,
        )
        .flatMap((row) => read(row) ?? []),
    get: async (source) => {
      const found = findSource(db, source);
      return found && ofSource(db, found.num);
    },
    byToken: async (token) => read(db.get<Row>('SELECT record FROM hub_subscription WHERE token = ?', token)),
    change: async (source, step, log = []) => db.write(() => change(db, source, step, log)),
    clear: async () => {
      await db.write(() => {
        for (const row of db.all<Row>('SELECT record FROM hub_subscription')) {
          const source = read(row)?.source;
          if (source !== undefined) writePush(db, source, undefined);
        }
        db.run('DELETE FROM hub_subscription');
      });
    },
  };
}

const ofSource = (db: Database, source: number): HubSubscription | undefined =>
  read(db.get<Row>('SELECT record FROM hub_subscription WHERE source = ?', source));

function change(
  db: Database,
  source: Id,
  step: Parameters<SubscriptionStore['change']>[1],
  log: NonNullable<Parameters<SubscriptionStore['change']>[2]>,
): HubSubscription | undefined {
  const found = findSource(db, source);
  if (!found) return undefined;
  const before = ofSource(db, found.num);
  const after = step(before);
  if (after === before) return before;
  if (!after) db.run('DELETE FROM hub_subscription WHERE source = ?', found.num);
  else
    db.run(
      `INSERT INTO hub_subscription (source, token, next_ask, record) VALUES (?, ?, ?, ?)
       ON CONFLICT (source) DO UPDATE SET token = excluded.token, next_ask = excluded.next_ask, record = excluded.record`,
      found.num,
      after.token,
      timeColumn(after.nextAsk),
      JSON.stringify(after),
    );
  writePush(db, source, after && pushOf(after));
  writeLog(db, log);
  return after;
}

/** What is shown of it. */
function pushOf({ hub, state, until, lastPushed, reason }: HubSubscription): SourcePush | undefined {
  if (state === 'wanted') return undefined;
  return { hub, state, ...(until && { until }), ...(lastPushed && { lastPushed }), ...(reason && { reason }) };
}
