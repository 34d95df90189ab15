import type { Alert, Delivery, Id } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { allPages } from './all-pages.ts';
import { Unusable } from './unusable.ts';

/** Alerts that wait to be sent and are looked at: all of a day, where a hook is away. */
const mostWaiting = 10_000;
const endOfTime = '9999-12-31T23:59:59.999Z';

/**
 * Sends again, now, what was given up and what waits after a failed try. What was given up has all its tries before it, and its message is put
 * together anew; a message that waits goes out whole, as it was.
 * @returns how many alerts are sent again
 * @throws Unusable where nothing of an alert that is named failed
 */
export async function resend(store: Pick<Store, 'alerts'>, ids: readonly Id[] | 'all', now: Date): Promise<number> {
  const givenUp = await allPages((request) => store.alerts.page({ ...request, undelivered: true }));
  const waiting = (await store.alerts.outbox(endOfTime, mostWaiting)).filter((alert) => alert.deliveries.some(isHeldUp));
  const failed = [...new Map([...givenUp, ...waiting].map((alert) => [alert.id, alert])).values()];
  const wanted =
    ids === 'all'
      ? failed
      : withMessages(
          ids.map((id) => find(failed, id)),
          failed,
        );
  const at = now.toISOString();
  await store.alerts.deliveredTogether(
    wanted.map(({ id, deliveries }) => ({ alert: id, deliveries: deliveries.map((one) => again(one, at)) })),
  );
  return wanted.length;
}

const isHeldUp = ({ state, lastError }: Delivery): boolean => state === 'waiting' && lastError !== undefined;

function find(failed: readonly Alert[], id: Id): Alert {
  const found = failed.find((alert) => alert.id === id);
  if (!found) throw new Unusable(`There is no alert ${id} of which a message failed.`);
  return found;
}

/** With those that go out in one message with them. */
function withMessages(wanted: readonly Alert[], failed: readonly Alert[]): readonly Alert[] {
  const messages = new Set(wanted.flatMap((alert) => alert.deliveries.filter(isHeldUp).map(({ message }) => message)));
  return failed.filter(
    (alert) =>
      wanted.includes(alert) || alert.deliveries.some((one) => isHeldUp(one) && one.message !== undefined && messages.has(one.message)),
  );
}

function again(delivery: Delivery, at: string): Delivery {
  if (isHeldUp(delivery)) return { ...delivery, notBefore: at };
  if (delivery.state !== 'failed') return delivery;
  const { target, lastError } = delivery;
  return { target, state: 'waiting', attempts: 0, notBefore: at, ...(lastError && { lastError }) };
}
