import type { Alert, Delivery } from '../../../model/index.ts';
import { timeColumn } from '../../time-column.ts';

export interface AlertRow {
  readonly num: number;
  readonly read_at: string | null;
  readonly record: string;
}

export function readAlert(row: AlertRow): Alert {
  const { readAt: _, ...alert } = JSON.parse(row.record) as Alert;
  return row.read_at === null ? alert : { ...alert, readAt: row.read_at };
}

/** Whether a delivery of it was given up. */
export const isUndelivered = (deliveries: readonly Delivery[]): 0 | 1 => (deliveries.some(({ state }) => state === 'failed') ? 1 : 0);

/** When the first of those that wait, or were being sent, may go out; null: none waits. */
export function waitsFor(deliveries: readonly Delivery[]): string | null {
  return (
    deliveries
      .filter((delivery) => delivery.state === 'waiting' || delivery.state === 'sending')
      .map((delivery) => timeColumn(delivery.notBefore))
      .sort()[0] ?? null
  );
}
