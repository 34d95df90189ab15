import type { Database } from '../../database.ts';
import type { SearchStore } from '../../ports.ts';
import { findDocs } from './find-docs.ts';

export { wordsOf } from './fold.ts';
export { forgetDossier, indexDossier } from './index-dossier.ts';
export { forgetReport, indexReport } from './index-report.ts';
export { type KnownDoc, knownDoc, removeDoc, writeDoc } from './write-doc.ts';

export function searchOf(db: Database): SearchStore {
  return { search: async (query, request) => db.read(() => findDocs(db, query, request)) };
}
