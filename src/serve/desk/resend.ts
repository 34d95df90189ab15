import type { Alert, Delivery, Id } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { allPages } from './all-pages.ts';
import { Unusable } from './unusable.ts';

/**
 * Sends again what was given up: it waits from now on, with all its tries before it, and its message is put together anew.
 * @returns how many alerts are sent again
 * @throws Unusable where nothing of an alert that is named was given up
 */
export async function resend(store: Pick<Store, 'alerts'>, ids: readonly Id[] | 'all', now: Date): Promise<number> {
  const failed = await allPages((request) => store.alerts.page({ ...request, undelivered: true }));
  const wanted = ids === 'all' ? failed : ids.map((id) => find(failed, id));
  const at = now.toISOString();
  await store.alerts.deliveredTogether(
    wanted.map(({ id, deliveries }) => ({ alert: id, deliveries: deliveries.map((one) => again(one, at)) })),
  );
  return wanted.length;
}

function find(failed: readonly Alert[], id: Id): Alert {
  const found = failed.find((alert) => alert.id === id);
  if (!found) throw new Unusable(`There is no alert ${id} of which a message was given up.`);
  return found;
}

function again(delivery: Delivery, at: string): Delivery {
  if (delivery.state !== 'failed') return delivery;
  const { target } = delivery;
  return { target, state: 'waiting', attempts: 0, notBefore: at, ...(delivery.lastError && { lastError: delivery.lastError }) };
}
