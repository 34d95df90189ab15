import type { AlertRule } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import type { AlertStore } from '../../ports.ts';
import { timeColumn } from '../../time-column.ts';
import { judgeChanges } from './judge-changes.ts';
import { outbox, setDeliveries } from './outbox.ts';
import { pageAlerts } from './page-alerts.ts';

export function alertsOf(db: Database): AlertStore {
  return {
    rules: async () =>
      db.all<{ record: string }>('SELECT record FROM alert_rule ORDER BY num').map((row) => JSON.parse(row.record) as AlertRule),
    putRule: async (rule) => {
      await db.write(() =>
        db.run(
          'INSERT INTO alert_rule (id, record) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET record = excluded.record',
          rule.id,
          JSON.stringify(rule),
        ),
      );
    },
    removeRule: async (id) => db.write(() => db.run('DELETE FROM alert_rule WHERE id = ?', id) > 0),
    judge: async (changes, alerts) => db.write(() => judgeChanges(db, changes, alerts)),
    page: async (request) => pageAlerts(db, request),
    markRead: async (ids, at) => {
      const time = timeColumn(at);
      await db.write(() => {
        if (ids === 'all') db.run('UPDATE alert SET read_at = ? WHERE read_at IS NULL', time);
        else for (const id of ids) db.run('UPDATE alert SET read_at = ? WHERE id = ? AND read_at IS NULL', time, id);
      });
    },
    unread: async () => db.get<{ n: number }>('SELECT count(*) AS n FROM alert WHERE read_at IS NULL')?.n ?? 0,
    outbox: async (now, limit) => outbox(db, now, limit),
    delivered: async (alert, deliveries) => {
      await db.write(() => setDeliveries(db, alert, deliveries));
    },
    deliveredTogether: async (notes) => {
      await db.write(() => {
        for (const { alert, deliveries } of notes) setDeliveries(db, alert, deliveries);
      });
    },
  };
}
