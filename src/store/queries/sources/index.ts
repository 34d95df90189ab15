import type { Database } from '../../database.ts';
import type { SourceStore } from '../../ports.ts';
import { addSource } from './add-source.ts';
import { dueSources, nextDue } from './due-sources.ts';
import { pageSources } from './page-sources.ts';
import { hastenSource, patchSource } from './patch-source.ts';
import { pageLog } from './source-log.ts';
import { readMemory } from './source-memory.ts';
import { findSource } from './source-rows.ts';

export { applyLearned } from './apply-learned.ts';
export { keepPoll } from './keep-poll.ts';
export { writeLog } from './source-log.ts';
export { findSource, writePush } from './source-rows.ts';

export function sourcesOf(db: Database): SourceStore {
  return {
    add: async (source) => db.write(() => addSource(db, source)),
    patch: async (id, patch) => db.write(() => patchSource(db, id, patch)),
    remove: async (id) =>
      db.write(() => {
        db.run('DELETE FROM source_log WHERE source = ?', id);
        return db.run('DELETE FROM source WHERE id = ?', id) > 0;
      }),
    get: async (id) => findSource(db, id)?.source,
    page: async (request) => pageSources(db, request),
    due: async (now, limit, only) => db.read(() => dueSources(db, now, limit, only)),
    nextDue: async () => nextDue(db),
    memory: async (id) => {
      const found = findSource(db, id);
      return found && readMemory(db, found.num);
    },
    log: async (id, request) => pageLog(db, id, request),
    counts: async () =>
      new Map(
        db
          .all<{ source: string; reports: number }>(`SELECT source, reports FROM report_count WHERE source <> '' AND reports > 0`)
          .map((row) => [row.source, row.reports]),
      ),
    hasten: async (id, at, how) => db.write(() => hastenSource(db, id, at, how)),
  };
}
