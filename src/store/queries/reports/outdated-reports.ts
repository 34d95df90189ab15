import type { Id } from '../../../model/index.ts';
import type { Database } from '../../database.ts';

/** Those of earlier versions, then those of later ones: one range of the index each, for this is asked again and again and mostly finds nothing. */
export function outdatedReports(db: Database, version: string, limit: number): readonly Id[] {
  const earlier = db.column<string>('SELECT id FROM report WHERE version < ? ORDER BY version, num LIMIT ?', version, limit);
  if (earlier.length >= limit) return earlier;
  const room = limit - earlier.length;
  return [...earlier, ...db.column<string>('SELECT id FROM report WHERE version > ? ORDER BY version, num LIMIT ?', version, room)];
}
