import type { Database } from '../../database.ts';
import type { ChangeStore } from '../../ports.ts';
import { addChanges } from './add-changes.ts';
import { pageChanges, readChange } from './page-changes.ts';

export { addChanges } from './add-changes.ts';

export function changesOf(db: Database): ChangeStore {
  return {
    add: async (changes) => db.write(() => addChanges(db, changes)),
    page: async (request) => pageChanges(db, request),
    unjudged: async (limit) =>
      db.all<{ record: string }>('SELECT record FROM change WHERE judged = 0 ORDER BY num LIMIT ?', limit).map(readChange),
  };
}
