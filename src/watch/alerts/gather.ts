import type { Alert, AlertTarget, Delivery, Id } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { idOf } from '../id.ts';
import { settings } from '../settings.ts';
import { byImportance } from './importance.ts';

/** What goes out at once to one target. */
export interface Message {
  /** The same at every try. */
  readonly id: Id;
  readonly target: AlertTarget;
  /** The most important first. */
  readonly alerts: readonly Alert[];
}

export const keyOf = (target: AlertTarget): string => JSON.stringify(target, Object.keys(target).sort());

/** A delivery that waits, or one that was being sent when Stemma was stopped. */
export function isDue({ state, notBefore }: Delivery, now: Date): boolean {
  return (state === 'waiting' || state === 'sending') && Date.parse(notBefore) <= now.getTime();
}

/** All that is due: a message that was tried before is taken up whole, or it would go out in parts under one id. */
export async function readOutbox(store: Pick<Store, 'alerts'>, now: Date): Promise<readonly Alert[]> {
  for (let limit: number = settings.outboxAtOnce; ; limit *= 2) {
    const due = await store.alerts.outbox(now.toISOString(), limit);
    if (due.length < limit || limit >= settings.outboxMost) return due;
  }
}

/**
 * One message to a target for what a rule tells of a story, so that ten altered quotations are one message; one for all that was held back
 * over quiet hours or for a digest. What was tried together is tried together again.
 */
export function gatherMessages(due: readonly Alert[], now: Date): readonly Message[] {
  const together = new Map<string, { readonly target: AlertTarget; readonly message: Id | undefined; readonly alerts: Set<Alert> }>();
  for (const alert of due)
    for (const delivery of alert.deliveries) {
      if (!isDue(delivery, now)) continue;
      const key = `${keyOf(delivery.target)} ${delivery.message ?? occasionOf(alert, delivery)}`;
      const begun = together.get(key) ?? { target: delivery.target, message: delivery.message, alerts: new Set() };
      begun.alerts.add(alert);
      together.set(key, begun);
    }
  return [...together.values()].flatMap(({ target, message, alerts }) => {
    const all = [...alerts].sort(byImportance);
    if (message !== undefined) return [{ id: message, target, alerts: all }];
    return cut(all, settings.alertsPerMessage).map((part) => ({ id: idFor(target, part), target, alerts: part }));
  });
}

function occasionOf({ at, rule, change }: Alert, { notBefore }: Delivery): string {
  const isHeldBack = Date.parse(notBefore) > Date.parse(at);
  return isHeldBack ? 'held back' : `${rule} ${change.story ?? ''}`;
}

function idFor(target: AlertTarget, alerts: readonly Alert[]): Id {
  return idOf('msg', keyOf(target), ...alerts.map(({ id }) => id).sort());
}

function cut<T>(list: readonly T[], most: number): readonly T[][] {
  return Array.from({ length: Math.ceil(list.length / most) }, (_, k) => list.slice(k * most, (k + 1) * most));
}
