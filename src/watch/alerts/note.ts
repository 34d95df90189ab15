import type { Alert, Delivery, Id } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { settings } from '../settings.ts';
import { FinalFailure, type SendEffects } from './effects.ts';
import { isDue, keyOf, type Message } from './gather.ts';
import { ComeBackLater } from './webhook.ts';

/** The alerts of the outbox as they stand now: one may go to several targets. */
export type Current = Map<Id, Alert>;

/**
 * Writes down that a message is being sent, before it is. Found so by another run, it was interrupted, and nobody knows whether it went out:
 * it is sent once more under the same id, by which the receiver can tell it, and not a third time.
 * @returns whether it is to be sent
 */
export async function noteSending(store: Pick<Store, 'alerts'>, current: Current, message: Message, now: Date): Promise<boolean> {
  let isGivenUp = false;
  await noteAll(store, current, message, (delivery) => {
    if (!isDue(delivery, now)) return delivery;
    const interrupted = (delivery.interrupted ?? 0) + Number(delivery.state === 'sending');
    const begun = { ...delivery, message: message.id, ...(interrupted > 0 && { interrupted }) };
    if (interrupted <= settings.mostInterruptions) return { ...begun, state: 'sending' };
    isGivenUp = true;
    return {
      ...begun,
      state: 'failed',
      lastError: 'Stemma was stopped each time while it sent this. It may have arrived; it is not sent again.',
    };
  });
  return !isGivenUp;
}

/** Writes down what became of a message. */
export async function noteOutcome(
  store: Pick<Store, 'alerts'>,
  current: Current,
  message: Message,
  error: Error | undefined,
  effects: Pick<SendEffects, 'now' | 'random'>,
): Promise<void> {
  const now = effects.now();
  const wait = waitAfter(error, effects.random());
  await noteAll(store, current, message, (delivery) =>
    delivery.state === 'sending' && delivery.message === message.id ? noted(delivery, error, now, wait) : delivery,
  );
}

async function noteAll(
  store: Pick<Store, 'alerts'>,
  current: Current,
  { target, alerts }: Message,
  change: (delivery: Delivery) => Delivery,
): Promise<void> {
  const key = keyOf(target);
  const notes = alerts.map(({ id }) => {
    const alert = current.get(id) as Alert;
    return { ...alert, deliveries: alert.deliveries.map((delivery) => (keyOf(delivery.target) === key ? change(delivery) : delivery)) };
  });
  await store.alerts.deliveredTogether(notes.map(({ id, deliveries }) => ({ alert: id, deliveries })));
  for (const alert of notes) current.set(alert.id, alert);
}

function noted(delivery: Delivery, error: Error | undefined, now: Date, wait: (attempts: number) => number): Delivery {
  const attempts = delivery.attempts + 1;
  const { lastError: _, ...rest } = delivery;
  if (!error) return { ...rest, state: 'done', attempts, at: now.toISOString() };
  const over = error instanceof FinalFailure || attempts >= settings.mostAttempts;
  return {
    ...rest,
    state: over ? 'failed' : 'waiting',
    attempts,
    lastError: over ? `Given up after ${attempts} ${attempts === 1 ? 'try' : 'tries'}: ${error.message}` : error.message,
    notBefore: over ? delivery.notBefore : new Date(now.getTime() + wait(attempts)).toISOString(),
  };
}

function waitAfter(error: Error | undefined, random: number): (attempts: number) => number {
  const { retryFirstMs, retryMostMs, retryJitter } = settings;
  const least = error instanceof ComeBackLater ? Math.min(error.waitMs, retryMostMs) : 0;
  return (attempts) => {
    const wait = Math.min(retryMostMs, retryFirstMs * 4 ** (attempts - 1));
    return Math.max(least, Math.round(wait * (1 + retryJitter * (2 * random - 1))));
  };
}
