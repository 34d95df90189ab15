import type { Alert, Id } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { isUndelivered, waitsFor } from './alert-rows.ts';

/** @returns the alerts that were not there yet */
export function judgeChanges(db: Database, changes: readonly Id[], alerts: readonly Alert[]): readonly Alert[] {
  const fresh = alerts.filter(
    (alert) =>
      db.run(
        `INSERT INTO alert (id, rule, change, story, read_at, waits_for, undelivered, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        alert.id,
        alert.rule,
        alert.change.id,
        alert.change.story ?? null,
        alert.readAt ?? null,
        waitsFor(alert.deliveries),
        isUndelivered(alert.deliveries),
        JSON.stringify(alert),
      ) > 0,
  );
  for (const id of changes) db.run('UPDATE change SET judged = 1 WHERE id = ?', id);
  return fresh;
}
