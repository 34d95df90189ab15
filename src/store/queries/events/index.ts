import type { LiveEvent } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import type { EventStore } from '../../ports.ts';
import { LIVE_EVENTS } from '../../settings.ts';

/** Inside a transaction. Ids grow by one and are not used again: the newest row is never removed. */
export function tell(db: Database, event: Omit<LiveEvent, 'id'>): LiveEvent {
  const id = db.insert('INSERT INTO live_event (record) VALUES (?)', JSON.stringify(event));
  if (id % 100 === 0) db.run('DELETE FROM live_event WHERE id <= ?', id - LIVE_EVENTS);
  return { ...event, id };
}

export function eventsOf(db: Database): EventStore {
  return {
    add: async (event) => db.write(() => tell(db, event)),
    after: async (id, limit) =>
      db
        .all<{ id: number; record: string }>('SELECT id, record FROM live_event WHERE id > ? ORDER BY id LIMIT ?', id, limit)
        .map((row) => ({ ...(JSON.parse(row.record) as Omit<LiveEvent, 'id'>), id: row.id })),
    last: async () => db.get<{ last: number | null }>('SELECT max(id) AS last FROM live_event')?.last ?? 0,
  };
}
