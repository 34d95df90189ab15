import type { Dossier } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { unpack } from '../../pack.ts';
import type { StoryStore } from '../../ports.ts';
import { findCard, pageStories } from './page-stories.ts';
import { putDossier } from './put-dossier.ts';
import { regroup } from './regroup.ts';
import { staleStories } from './stale-stories.ts';
import { membersAsOf, membersOf, pageHistory, storiesOfReports } from './story-members.ts';
import { resolveStory } from './story-rows.ts';

export { endStory } from './end-story.ts';
export { findStory, touchStory } from './story-rows.ts';

export function storiesOf(db: Database): StoryStore {
  return {
    regroup: async (regrouping) => db.write(() => regroup(db, regrouping)),
    storiesOf: async (reports) => db.read(() => storiesOfReports(db, reports)),
    members: async (story) => db.read(() => membersOf(db, story)),
    membersAsOf: async (story, time) => membersAsOf(db, story, time),
    stale: async (version, limit) => db.read(() => staleStories(db, version, limit)),
    putDossier: async (put) => db.write(() => putDossier(db, put)),
    dossier: async (id) => {
      const row = db.get<{ record: Uint8Array }>(
        'SELECT dossier.record AS record FROM dossier JOIN story ON story.num = dossier.story WHERE story.id = ?',
        id,
      );
      return row && unpack<Dossier>(row.record);
    },
    card: async (id) => findCard(db, id),
    page: async (request) => pageStories(db, request),
    history: async (id, request) => pageHistory(db, id, request),
    resolve: async (id) => db.read(() => resolveStory(db, id)),
    pin: async (id, pinned) => {
      await db.write(() => db.run('UPDATE story SET pinned = ? WHERE id = ?', pinned ? 1 : 0, id));
    },
  };
}
