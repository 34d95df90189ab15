import type { Store } from '../../store/index.ts';
import { settings } from '../settings.ts';
import { citeAlerts } from './cite.ts';
import type { SendEffects } from './effects.ts';
import { gatherMessages, type Message, readOutbox } from './gather.ts';
import { writeLetter } from './letter.ts';
import type { Looking } from './lookup.ts';
import { type Base, linesOf } from './message.ts';
import { type Current, noteOutcome, noteSending } from './note.ts';
import { sendHook } from './webhook.ts';

export interface Delivered {
  /** Messages that went out, and those that did not. */
  readonly sent: number;
  readonly failed: number;
}

type Delivering = Looking & Pick<Store, 'alerts'>;

/**
 * Sends what waits in the outbox and whose time has come. A try that fails is made again later, with waits that grow; after the last one it is
 * given up and says why. A kill between sending and the note of it sends once more, under the same message id.
 * @param base where this installation is reached, for the links
 */
export async function deliver(store: Delivering, base: Base, effects: SendEffects, signal?: AbortSignal): Promise<Delivered> {
  let [sent, failed] = [0, 0];
  while (!signal?.aborted) {
    const now = effects.now();
    const due = await readOutbox(store, now);
    const messages = gatherMessages(due, now);
    if (!messages.length) break;
    const current: Current = new Map(due.map((alert) => [alert.id, alert]));
    for (let k = 0; k < messages.length && !signal?.aborted; k += settings.parallelDeliveries) {
      const batch = messages.slice(k, k + settings.parallelDeliveries);
      const begun: Message[] = [];
      for (const message of batch) if (await noteSending(store, current, message, now)) begun.push(message);
      const outcomes = await Promise.all(begun.map((message) => trySending(store, message, base, effects)));
      for (const [index, error] of outcomes.entries()) await noteOutcome(store, current, begun[index] as Message, error, effects);
      const errors = outcomes.filter((error) => error !== undefined).length;
      sent += outcomes.length - errors;
      failed += errors + batch.length - begun.length;
    }
  }
  return { sent, failed };
}

async function trySending(store: Looking, message: Message, base: Base, effects: SendEffects): Promise<Error | undefined> {
  try {
    await send(store, message, base, effects);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function send(store: Looking, { id, target, alerts }: Message, base: Base, effects: SendEffects): Promise<void> {
  const cited = await citeAlerts(store, alerts);
  switch (target.kind) {
    case 'terminal':
      for (const line of linesOf(cited)) effects.terminal(line);
      return;
    case 'webhook':
      return sendHook(target, { id, alerts: cited }, base, effects);
    case 'email':
      return effects.mail(writeLetter(target.to, { id, alerts: cited }, base));
    default:
      // The page and the feed show what is kept.
      return;
  }
}
