import type { HubSubscription, SourceLogLine } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { confirm, hostOf, refuse } from './ask-hubs.ts';
import { settings } from './settings.ts';

type Kept = Pick<Store, 'subscriptions' | 'sources'>;

/** What to answer to a hub. */
export interface HubAnswer {
  readonly status: 200 | 202 | 404 | 410;
  readonly body: string;
  /** Something is due: whoever watches is to look now. */
  readonly isNews: boolean;
}

/** What the protocol makes of a question (1-gather/websub, `verifyIntent`). */
type Intent =
  | { readonly confirmed: true; readonly status: 200; readonly body: string; readonly leaseSeconds?: number }
  | { readonly confirmed: false; readonly denied: boolean; readonly status: 200 | 404; readonly reason: string };

export interface Asked {
  readonly token: string;
  readonly at: string;
}

/**
 * A hub asks whether we meant it, or says that it will not push.
 * @param read what the protocol makes of the question, given the topic that we asked for
 * @param usualLease seconds, where the hub names none
 */
export async function answerIntent(
  store: Kept,
  { token, at }: Asked,
  read: (expected: { readonly topic: string; readonly mode: 'subscribe' } | undefined) => Intent,
  usualLease: number,
): Promise<HubAnswer> {
  const known = await store.subscriptions.byToken(token);
  const intent = read(known && { topic: known.topic, mode: 'subscribe' });
  const { status } = intent;
  if (!known || (!intent.confirmed && !intent.denied)) return { status, body: '', isNews: false };
  const step = (one: HubSubscription | undefined): HubSubscription | undefined => {
    if (one?.token !== token) return one;
    return intent.confirmed ? confirm(one, intent.leaseSeconds ?? usualLease, at) : refuse({ ...one, state: 'refused' }, intent.reason, at);
  };
  const until = intent.confirmed ? new Date(Date.parse(at) + (intent.leaseSeconds ?? usualLease) * 1000).toISOString() : undefined;
  const isRenewal = known.state === 'active' && intent.confirmed;
  const line: SourceLogLine = {
    at,
    source: known.source,
    level: intent.confirmed ? 'info' : 'warning',
    message: intent.confirmed
      ? `${hostOf(known.hub)} pushes its news until ${until}; this is renewed before.`
      : `${intent.reason} The source is polled as before.`,
  };
  await store.subscriptions.change(known.source, step, isRenewal ? [] : [line]);
  return { status, body: intent.confirmed ? intent.body : '', isNews: false };
}

/**
 * A hub brings news: the source is looked at now, so that pushed and polled news take one way. What is not signed by the hub is thrown away,
 * and answered as if it were not (W3C WebSub, 7 and 8); a hub that has nothing to push to any more is told so (410).
 * @param isSigned whether the signature is that of the hub, given the secret
 */
export async function takePush(store: Kept, { token, at }: Asked, isSigned: (secret: string) => boolean): Promise<HubAnswer> {
  const known = await store.subscriptions.byToken(token);
  if (!known) return { status: 410, body: '', isNews: false };
  const source = await store.sources.get(known.source);
  if (!source || source.paused) {
    await store.subscriptions.change(known.source, () => undefined);
    return { status: 410, body: '', isNews: false };
  }
  const step = (one: HubSubscription | undefined): HubSubscription | undefined => one && { ...one, lastPushed: at };
  if (!isSigned(known.secret)) {
    const message = `Something was pushed that is not signed by ${hostOf(known.hub).replace(/^T/, 't')}; it was thrown away.`;
    await store.subscriptions.change(known.source, (one) => one && { ...one }, [{ at, source: known.source, level: 'warning', message }]);
    return { status: 202, body: '', isNews: false };
  }
  await store.subscriptions.change(known.source, step);
  // The publisher's own wish to be left alone goes before the hub's call; it is looked at when that has passed.
  const wait = (await store.sources.memory(known.source))?.notBefore;
  if (wait !== undefined && wait > at) return { status: 202, body: '', isNews: false };
  const last = source.health.lastPolled;
  const soonest = last === undefined ? at : new Date(Date.parse(last) + settings.pushGapMs).toISOString();
  await store.sources.hasten(known.source, soonest > at ? soonest : at);
  return { status: 202, body: '', isNews: true };
}
