import type { Database } from '../../database.ts';
import { forgetDossier } from '../search/index.ts';

/** A story without reports. It stays known, so that its address leads on to the story that it went into. */
export function endStory(db: Database, num: number, end: { readonly at: string; readonly into?: string | undefined }): void {
  db.run(
    'UPDATE story SET ended_at = ?, gone_into = ?, reports = 0, touched = touched + 1, stale_since = NULL WHERE num = ?',
    end.at,
    end.into ?? heir(db, num) ?? null,
    num,
  );
  forgetDossier(db, num);
  db.run('DELETE FROM story_facet WHERE story = ?', num);
  db.run('DELETE FROM story_card WHERE story = ?', num);
  db.run('DELETE FROM dossier WHERE story = ?', num);
  db.run('DELETE FROM story_joinings WHERE story = ?', num);
}

/** The story that most of the reports which it had last are in now. */
function heir(db: Database, num: number): string | undefined {
  return db.get<{ id: string }>(
    `SELECT story.id AS id FROM membership JOIN report ON report.num = membership.report JOIN story ON story.num = report.story
     WHERE membership.story = ? AND membership.until = (SELECT max(until) FROM membership WHERE story = ?)
     GROUP BY story.id ORDER BY count(*) DESC, story.id LIMIT 1`,
    num,
    num,
  )?.id;
}
