import type { Poll, WatchedSource } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { settings } from './settings.ts';

/**
 * A hub called, and the source had nothing new: the publisher's cache still gave the old feed. It is looked at once more, when caches of a minute
 * have run out.
 * @param source as it was before the poll
 */
export async function lookAgain(store: Pick<Store, 'subscriptions' | 'sources'>, source: WatchedSource, poll: Poll): Promise<void> {
  if (poll.outcome !== 'unchanged' || poll.memory.notBefore !== undefined) return;
  const pushed = (await store.subscriptions.get(source.id))?.lastPushed;
  if (pushed === undefined || pushed < (source.health.lastPolled ?? '')) return;
  const at = new Date(Date.parse(poll.at) + settings.cacheMs).toISOString();
  if (poll.health.nextPoll === undefined || poll.health.nextPoll > at) await store.sources.hasten(source.id, at);
}
