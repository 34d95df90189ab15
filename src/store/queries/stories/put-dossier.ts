import type { Change, StoryCard } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { pack } from '../../pack.ts';
import type { StoryStore } from '../../ports.ts';
import { StoreError } from '../../store-error.ts';
import { timeColumn } from '../../time-column.ts';
import { addChanges } from '../changes/index.ts';
import { tell } from '../events/index.ts';
import { indexDossier } from '../search/index.ts';
import { findStory, type StoryRow } from './story-rows.ts';
import { writeCard } from './write-card.ts';

type Put = Parameters<StoryStore['putDossier']>[0];

/**
 * A story that ended while its dossier was made is left as it is.
 * @throws StoreError where there never was such a story
 */
export function putDossier(db: Database, put: Put): readonly Change[] {
  const story = findStory(db, put.card.id);
  if (!story) throw new StoreError('absent', `There is no story ${put.card.id}. A regrouping makes it, then it can have a dossier.`);
  if (story.ended_at !== null) return [];
  const at = timeColumn(put.at);
  db.run('UPDATE story SET dossier_version = ?, dossier_at = ? WHERE num = ?', put.version, at, story.num);
  if (isCurrent(db, story, put)) db.run('UPDATE story SET stale_since = NULL WHERE num = ?', story.num);
  db.run(
    'INSERT INTO dossier (story, record) VALUES (?, ?) ON CONFLICT (story) DO UPDATE SET record = excluded.record',
    story.num,
    pack(put.dossier),
  );
  writeCard(db, story.num, put.card);
  indexDossier(db, story.num, put.dossier);
  const fresh = addChanges(db, put.changes);
  tell(db, { at: put.at, kind: 'story', story: put.card.id, text: describe(put.card) });
  return fresh;
}

/** Nothing changed since the work on the dossier began. */
function isCurrent(db: Database, story: StoryRow, put: Put): boolean {
  if (put.mark !== undefined) return put.mark === story.touched;
  const members = new Set(db.column<string>('SELECT id FROM report WHERE story = ?', story.num));
  return members.size === put.dossier.reports.length && put.dossier.reports.every((report) => members.has(report.id));
}

function describe(card: StoryCard): string {
  const { min, max } = card.independentAccounts;
  const accounts = min === max ? `${min}` : `${min} to ${max}`;
  return `${card.title}: ${card.reports} ${card.reports === 1 ? 'report' : 'reports'}, ${accounts} independent ${max === 1 ? 'account' : 'accounts'}.`;
}
