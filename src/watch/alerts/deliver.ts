import type { Alert, AlertTarget, Delivery } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { settings } from '../settings.ts';
import { type CitedAlert, citeAlerts } from './cite.ts';
import { FinalFailure, type SendEffects } from './effects.ts';
import { writeLetter } from './letter.ts';
import type { Looking } from './lookup.ts';
import { type Base, lineOf } from './message.ts';
import { ComeBackLater, sendHook } from './webhook.ts';

export interface Delivered {
  /** Messages that went out, and tries that failed. */
  readonly sent: number;
  readonly failed: number;
}

interface Message {
  readonly target: AlertTarget;
  readonly alerts: Alert[];
}

/**
 * Sends what waits in the outbox and whose time has come: one message for all that goes to one target at once. A try that fails is made
 * again later, with waits that grow; after the last one it is given up and says why. A kill between sending and the note of it sends again,
 * under the same message id.
 * @param base where this installation is reached, for the links
 */
export async function deliver(
  store: Looking & Pick<Store, 'alerts'>,
  base: Base,
  effects: SendEffects,
  signal?: AbortSignal,
): Promise<Delivered> {
  let [sent, failed] = [0, 0];
  while (!signal?.aborted) {
    const now = effects.now();
    const due = await store.alerts.outbox(now.toISOString(), settings.outboxAtOnce);
    if (!due.length) break;
    const messages = gather(due, now);
    if (!messages.length) break;
    const current = new Map(due.map((alert) => [alert.id, alert]));
    for (let k = 0; k < messages.length && !signal?.aborted; k += settings.parallelDeliveries) {
      const batch = messages.slice(k, k + settings.parallelDeliveries);
      const outcomes = await Promise.all(batch.map((message) => trySending(store, message, base, effects)));
      for (const [index, error] of outcomes.entries()) {
        if (error === undefined) sent++;
        else failed++;
        await note(store, current, batch[index] as Message, error, effects);
      }
    }
  }
  return { sent, failed };
}

const keyOf = (target: AlertTarget): string => JSON.stringify(target, Object.keys(target).sort());

/** What goes to one target together. What failed together is tried together again, under one id. */
function gather(due: readonly Alert[], now: Date): Message[] {
  const open = new Map<string, Message>();
  const messages: Message[] = [];
  for (const alert of due)
    for (const delivery of alert.deliveries) {
      if (delivery.state !== 'waiting' || Date.parse(delivery.notBefore) > now.getTime()) continue;
      const key = `${keyOf(delivery.target)} ${delivery.attempts ? `${delivery.attempts} ${delivery.notBefore}` : ''}`;
      const message = open.get(key);
      if (message && message.alerts.length < settings.alertsPerMessage) message.alerts.push(alert);
      else {
        const begun: Message = { target: delivery.target, alerts: [alert] };
        open.set(key, begun);
        messages.push(begun);
      }
    }
  return messages;
}

async function trySending(store: Looking, message: Message, base: Base, effects: SendEffects): Promise<Error | undefined> {
  try {
    await send(message.target, await citeAlerts(store, message.alerts), base, effects);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function send(target: AlertTarget, alerts: readonly CitedAlert[], base: Base, effects: SendEffects): Promise<void> {
  switch (target.kind) {
    case 'terminal':
      for (const alert of alerts) effects.terminal(lineOf(alert));
      return;
    case 'webhook':
      return sendHook(target, alerts, base, effects);
    case 'email':
      return effects.mail(writeLetter(target.to, alerts, base));
    default:
      // The page and the feed show what is kept.
      return;
  }
}

/** Writes down what became of a message, on each of its alerts. */
async function note(
  store: Pick<Store, 'alerts'>,
  current: Map<string, Alert>,
  message: Message,
  error: Error | undefined,
  effects: SendEffects,
): Promise<void> {
  const now = effects.now();
  const key = keyOf(message.target);
  const wait = waitAfter(error, effects.random());
  for (const { id } of message.alerts) {
    const alert = current.get(id) as Alert;
    const deliveries = alert.deliveries.map((delivery) =>
      delivery.state === 'waiting' && keyOf(delivery.target) === key ? noted(delivery, error, now, wait) : delivery,
    );
    current.set(id, { ...alert, deliveries });
    await store.alerts.delivered(id, deliveries);
  }
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
