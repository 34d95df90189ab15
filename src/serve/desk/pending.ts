import type { Dossier } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';

/** Reports of a story that its dossier does not yet hold; 0 where it is up to date. */
export async function countPending(store: Pick<Store, 'stories'>, dossier: Pick<Dossier, 'story' | 'reports'>): Promise<number> {
  if (!(await store.stories.card(dossier.story.id))?.stale) return 0;
  const held = new Set(dossier.reports.map(({ id }) => id));
  const members = (await store.stories.members(dossier.story.id))?.reports ?? [];
  return members.filter((id) => !held.has(id)).length;
}
