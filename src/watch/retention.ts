import { Cron } from 'croner';
import { RETENTION_KEY, type Store } from '../store/index.ts';
import { settings } from './settings.ts';

const dayMs = 86_400_000;

/** When old reports are next removed: every night; at once where the last time is longer ago than a day. Milliseconds since 1970. */
export async function nextRemoval(store: Pick<Store, 'upkeep'>, now: Date): Promise<number> {
  const { at } = await readRetention(store);
  const isOverdue = at === undefined || now.getTime() - Date.parse(at) > dayMs;
  return isOverdue ? now.getTime() : nightAfter(now);
}

export const nightAfter = (now: Date): number =>
  (new Cron(settings.removalsAt, { paused: true }).nextRun(now) ?? new Date(now.getTime() + dayMs)).getTime();

/**
 * Removes reports that were last seen longer ago than they are kept, where their whole story is so old; those of pinned stories and of
 * stories with notes stay, and so do corrections and notes. What was done is kept for the doctor.
 * @returns a sentence for the log
 */
export async function removeOld(store: Pick<Store, 'upkeep'>, keepDays: number, now: Date): Promise<string> {
  const since = new Date(now.getTime() - keepDays * dayMs).toISOString();
  const { reports } = await store.upkeep.retain(since);
  await store.upkeep.setValue(RETENTION_KEY, JSON.stringify({ keepDays, at: now.toISOString(), reports }));
  const what = reports === 0 ? 'No report' : reports === 1 ? 'One report' : `${reports} reports`;
  return `${what} of stories at rest since ${since.slice(0, 10)} ${reports > 1 ? 'were' : 'was'} removed (kept for ${keepDays} days).`;
}

/** Nothing is removed by itself from now on. */
export async function forgetRetention(store: Pick<Store, 'upkeep'>): Promise<void> {
  if ((await store.upkeep.value(RETENTION_KEY)) !== undefined) await store.upkeep.setValue(RETENTION_KEY, '{}');
}

async function readRetention(store: Pick<Store, 'upkeep'>): Promise<{ readonly at?: string }> {
  return JSON.parse((await store.upkeep.value(RETENTION_KEY)) ?? '{}') as { readonly at?: string };
}
