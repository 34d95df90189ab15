import { randomBytes } from 'node:crypto';
import type { Poll } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';

/** Where hubs reach us; without it nobody is asked to push. */
export interface Reachable {
  /** "https://desk.example.org", without a slash at the end. */
  readonly publicUrl: string;
}

/** Path of the addresses that hubs call, before the token. */
export const PUSH_PATH = '/websub/';

/**
 * After a poll: a source whose feed names a hub is wanted to be pushed; one that names it no more, or another, is not.
 * The address and the secret are new for each agreement, and cannot be guessed (W3C WebSub, 5.1.1 and 8).
 */
export async function wantPush(store: Pick<Store, 'subscriptions'>, { source, at, memory }: Poll, { publicUrl }: Reachable): Promise<void> {
  const { hub, topic } = memory;
  const known = await store.subscriptions.get(source);
  if (!hub || !topic) {
    if (known) await store.subscriptions.change(source, () => undefined);
    return;
  }
  const isSame = known?.hub === hub && known.topic === topic && known.callback.startsWith(`${publicUrl}${PUSH_PATH}`);
  if (isSame) return;
  const token = randomBytes(24).toString('base64url');
  const secret = randomBytes(32).toString('base64url');
  await store.subscriptions.change(source, () => ({
    source,
    hub,
    topic,
    callback: `${publicUrl}${PUSH_PATH}${token}`,
    token,
    secret,
    state: 'wanted',
    failures: 0,
    nextAsk: at,
  }));
}
