import type { HubSubscription, SourceLogLine } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import type { WatchPorts } from '../ports.ts';
import { settings } from './settings.ts';

interface Asking {
  readonly store: Pick<Store, 'subscriptions'>;
  readonly askHub: NonNullable<WatchPorts['askHub']>;
  readonly now: () => Date;
  readonly signal: AbortSignal;
}

/** Asks the hubs whose time has come: for the first time, again after a refusal, for a renewal. What comes of it stands in the source's health and log. */
export async function askHubs({ store, askHub, now, signal }: Asking): Promise<void> {
  while (!signal.aborted) {
    const due = await store.subscriptions.due(now().toISOString(), settings.askedAtOnce);
    if (!due.length) return;
    await Promise.all(due.map((one) => askOne(one, { store, askHub, now, signal })));
  }
}

async function askOne({ source }: HubSubscription, { store, askHub, now, signal }: Asking): Promise<void> {
  const askedAt = now().toISOString();
  // Kept before the hub is asked: some ask back before they answer.
  const asked = await store.subscriptions.change(source, (one) => one && begin(one, askedAt));
  if (!asked) return;
  const { accepted, problem = '' } = await askHub(asked, signal);
  if (accepted || signal.aborted) return;
  const line: SourceLogLine = {
    at: now().toISOString(),
    source,
    level: 'warning',
    message: `${hostOf(asked.hub)} does not push: ${problem}`,
  };
  await store.subscriptions.change(source, (one) => (one?.askedAt === askedAt ? refuse(one, problem, line.at) : one), [line]);
}

/** An agreement that holds goes on holding while its renewal is asked for. One that was not answered counts as a failure. */
function begin(one: HubSubscription, at: string): HubSubscription {
  const holds = one.state === 'active' && (one.until ?? '') > at;
  const isUnanswered = one.state === 'asked';
  const failures = isUnanswered ? one.failures + 1 : one.failures;
  const { until, reason: _, ...rest } = one;
  return {
    ...rest,
    ...(holds && until && { until }),
    ...(isUnanswered && { reason: 'The hub was asked and has not asked back; the source is polled as before.' }),
    state: holds ? 'active' : 'asked',
    askedAt: at,
    failures,
    nextAsk: later(at, Math.max(settings.answerMs, backOff(failures))),
  };
}

/** The hub did not take the request. */
export function refuse(one: HubSubscription, reason: string, at: string): HubSubscription {
  const holds = one.state === 'active' && (one.until ?? '') > at;
  const failures = one.failures + 1;
  return { ...one, state: holds ? 'active' : 'refused', reason, failures, nextAsk: later(at, backOff(failures)) };
}

/** The hub asked back and was told that we meant it. */
export function confirm(one: HubSubscription, leaseSeconds: number, at: string): HubSubscription {
  const { reason: _, ...rest } = one;
  const leaseMs = leaseSeconds * 1000;
  const renewal = Math.max(settings.renewalLeastMs, leaseMs * (1 - settings.renewalShare));
  return { ...rest, state: 'active', until: later(at, leaseMs), failures: 0, nextAsk: later(at, renewal) };
}

const backOff = (failures: number): number =>
  failures === 0 ? 0 : Math.min(settings.retryMostMs, settings.retryFirstMs * 2 ** Math.min(failures - 1, 20));

const later = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

export const hostOf = (hub: string): string => (URL.canParse(hub) ? `The hub ${new URL(hub).host}` : 'The hub');
