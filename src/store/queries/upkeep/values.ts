import type { Database } from '../../database.ts';

export const readValue = (db: Database, key: string): string | undefined =>
  db.get<{ value: string }>('SELECT value FROM kept_value WHERE name = ?', key)?.value;

export function writeValue(db: Database, key: string, value: string): void {
  db.run('INSERT INTO kept_value (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', key, value);
}
