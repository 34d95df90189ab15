import { createHash } from 'node:crypto';

/** A short name of a record: the same record has the same. */
export function idOf(record: unknown): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 22);
}
