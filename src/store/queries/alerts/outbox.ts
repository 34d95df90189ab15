import type { Alert, Delivery, Id } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { timeColumn } from '../../time-column.ts';
import { type AlertRow, isUndelivered, readAlert, waitsFor } from './alert-rows.ts';

export function outbox(db: Database, now: string, limit: number): readonly Alert[] {
  return db
    .all<AlertRow>('SELECT num, read_at, record FROM alert WHERE waits_for <= ? ORDER BY waits_for, num LIMIT ?', timeColumn(now), limit)
    .map(readAlert);
}

export function setDeliveries(db: Database, id: Id, deliveries: readonly Delivery[]): void {
  const row = db.get<AlertRow>('SELECT num, read_at, record FROM alert WHERE id = ?', id);
  if (!row) return;
  db.run(
    'UPDATE alert SET waits_for = ?, undelivered = ?, record = ? WHERE num = ?',
    waitsFor(deliveries),
    isUndelivered(deliveries),
    JSON.stringify({ ...readAlert(row), deliveries }),
    row.num,
  );
}
