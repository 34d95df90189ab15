import { createHmac, timingSafeEqual } from 'node:crypto';

/** WebSub (W3C Recommendation, 23 January 2018), the subscriber's side. Pure: requests are sent and answered elsewhere. */

export interface Subscription {
  /** As the feed names it: `SourceMemory.hub`. */
  readonly hub: string;
  /** As the feed names itself: `SourceMemory.topic`. */
  readonly topic: string;
  /** Our address, reachable from the internet, another for each subscription: it must not be guessed. */
  readonly callback: string;
  /** At most 200 bytes; what the hub sends is signed with it. */
  readonly secret: string;
}

/** A POST that asks the hub for a subscription (5.1), form-encoded. */
export interface HubRequest {
  readonly url: string;
  readonly body: string;
}

/** A subscription ends after this, if it is not renewed. Hubs may grant less. */
export const LEASE_SECONDS = 5 * 24 * 3600;

/**
 * The request by which a subscription begins, is renewed or ends.
 * @throws TypeError where an address is none of http or https, or the secret too long for the protocol
 */
export function subscriptionRequest(
  subscription: Subscription,
  mode: 'subscribe' | 'unsubscribe' = 'subscribe',
  leaseSeconds: number = LEASE_SECONDS,
): HubRequest {
  const { hub, topic, callback, secret } = subscription;
  for (const address of [hub, callback])
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
      throw new TypeError(`“${address}” is no web address; WebSub needs the hub’s and our own public one.`);
  if (Buffer.byteLength(secret) > 200) throw new TypeError('The secret of a subscription has at most 200 bytes.');
  const form = new URLSearchParams({ 'hub.callback': callback, 'hub.mode': mode, 'hub.topic': topic });
  if (mode === 'subscribe') {
    form.set('hub.lease_seconds', String(Math.max(1, Math.round(leaseSeconds))));
    form.set('hub.secret', secret);
  }
  return { url: hub, body: form.toString() };
}

/** What to answer to a hub that asks whether we meant it (5.3). */
export type Intent =
  | {
      readonly confirmed: true;
      readonly mode: 'subscribe' | 'unsubscribe';
      readonly status: 200;
      readonly body: string;
      readonly leaseSeconds?: number;
    }
  | { readonly confirmed: false; readonly denied: boolean; readonly status: 200 | 404; readonly body: ''; readonly reason: string };

/**
 * Verifies the intent that a hub asks for at the callback.
 * @param query of the GET at the callback
 * @param expected what we asked for; undefined where nothing is under way at this callback
 * @returns status and body to answer with; where denied, the reason in words
 */
export function verifyIntent(
  query: URLSearchParams,
  expected: { readonly topic: string; readonly mode: 'subscribe' | 'unsubscribe' } | undefined,
): Intent {
  const refuse = (reason: string): Intent => ({ confirmed: false, denied: false, status: 404, body: '', reason });
  if (!expected) return refuse('No subscription is under way at this address.');
  if (query.get('hub.topic') !== expected.topic) return refuse('The hub asks for another topic than was subscribed.');
  const mode = query.get('hub.mode');
  if (mode === 'denied') {
    const why = query.get('hub.reason')?.trim().slice(0, 300);
    return { confirmed: false, denied: true, status: 200, body: '', reason: `The hub denies the subscription${why ? `: ${why}` : '.'}` };
  }
  const challenge = query.get('hub.challenge');
  if (mode !== expected.mode) return refuse(`The hub asks to ${mode ?? 'do nothing'}, which was not wished.`);
  if (!challenge) return refuse('The hub sends no challenge.');
  const lease = Number(query.get('hub.lease_seconds'));
  return { confirmed: true, mode, status: 200, body: challenge, ...(Number.isFinite(lease) && lease > 0 && { leaseSeconds: lease }) };
}

/** Methods that hubs sign with (7). SHA-1 is still what most use; as an HMAC it is not broken. */
const METHODS = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/**
 * Whether what came at the callback was sent by the hub.
 * @param signature header X-Hub-Signature, "sha256=…"
 * @param body the bytes as they came, before any decoding
 * @returns false where the signature is absent, of an unknown method, or wrong. The answer is 200 all the same, and the body is thrown away (8)
 */
export function verifyContent(signature: string | undefined, body: Uint8Array, secret: string): boolean {
  const [method, hex] = signature?.trim().split('=') ?? [];
  if (!method || !hex || !METHODS.has(method.toLowerCase()) || !/^[0-9a-f]+$/i.test(hex)) return false;
  const right = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(hex, 'hex');
  return given.length === right.length && timingSafeEqual(given, right);
}

/** Hub and topic that a server names in the Link header (4), which go before those of the document. */
export function hubInHeader(link: string | undefined, base: string): { readonly hub?: string; readonly topic?: string } {
  const found: { hub?: string; topic?: string } = {};
  for (const [, address = '', parameters = ''] of (link ?? '').slice(0, 10_000).matchAll(/<([^>]*)>([^,<]*)/g)) {
    const relations = /\brel\s*=\s*(?:"([^"]*)"|([^\s;,]+))/i.exec(parameters);
    const names = (relations?.[1] ?? relations?.[2] ?? '').toLowerCase().split(/\s+/);
    if (!URL.canParse(address, base)) continue;
    if (names.includes('hub')) found.hub ??= new URL(address, base).href;
    if (names.includes('self')) found.topic ??= new URL(address, base).href;
  }
  return found;
}
