import type { Database } from '../../database.ts';

interface StaleStory {
  readonly id: string;
  readonly reports: number;
  readonly since: string;
  readonly mark: number;
  readonly version: string | null;
}

/** Those whose reports changed, the longest waiting first; then those whose dossier another version made. */
export function staleStories(
  db: Database,
  version: string,
  limit: number,
): readonly (Omit<StaleStory, 'version'> & { readonly version?: string })[] {
  const changed = db.all<StaleStory>(
    `SELECT id, reports, stale_since AS since, touched AS mark, dossier_version AS version FROM story
     WHERE stale_since IS NOT NULL AND ended_at IS NULL ORDER BY stale_since, num LIMIT ?`,
    limit,
  );
  const room = limit - changed.length;
  const outdated =
    room > 0
      ? db.all<StaleStory>(
          `SELECT id, reports, dossier_at AS since, touched AS mark, dossier_version AS version FROM story
           WHERE (dossier_version < ? OR dossier_version > ?) AND stale_since IS NULL AND ended_at IS NULL ORDER BY dossier_at, num LIMIT ?`,
          version,
          version,
          room,
        )
      : [];
  return [...changed, ...outdated].map(({ version: made, ...story }) => ({ ...story, ...(made !== null && { version: made }) }));
}
