import type { Id } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import type { Work } from '../context.ts';

interface Effects {
  readonly work: Pick<Work, 'nudge'>;
  readonly now: () => Date;
}

/** Removes reports as if they had never come. @returns how many were there */
export async function forgetReports(store: Store, ids: readonly Id[], { work, now }: Effects): Promise<number> {
  const { reports } = await store.upkeep.forget([...new Set(ids)]);
  if (reports > 0) {
    const text = reports === 1 ? 'A report was removed by hand.' : `${reports} reports were removed by hand.`;
    await store.events.add({ at: now().toISOString(), kind: 'report', text });
    work.nudge();
  }
  return reports;
}

/** Removes a story with all its reports. @returns how many reports were there; undefined where there is no such story */
export async function forgetStory(store: Store, id: Id, effects: Effects): Promise<number | undefined> {
  const members = await store.stories.members(id);
  return members && forgetReports(store, members.reports, effects);
}
