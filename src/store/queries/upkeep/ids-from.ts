import type { Id } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import type { Upkeep } from '../../ports.ts';

const tables = { source: 'source', story: 'story', report: 'report', rule: 'alert_rule', alert: 'alert' } as const;

/** By a range over the index: no scan, whatever the prefix holds. */
export function idsFrom(db: Database, kind: Parameters<Upkeep['idsFrom']>[0], prefix: string, limit: number): readonly Id[] {
  return db.column<string>(
    `SELECT id FROM ${tables[kind]} WHERE id >= ? AND id < ? ORDER BY id LIMIT ?`,
    prefix,
    `${prefix}\u{10ffff}`,
    limit,
  );
}
