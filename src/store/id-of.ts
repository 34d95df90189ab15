import { hash } from 'node:crypto';

/** A short name of a record: the same record has the same. */
export function idOf(record: unknown): string {
  return hash('sha256', JSON.stringify(record), 'base64url').slice(0, 22);
}
