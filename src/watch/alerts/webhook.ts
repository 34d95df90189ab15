import { Webhook } from 'standardwebhooks';
import type { AlertTarget } from '../../model/index.ts';
import { settings } from '../settings.ts';
import type { CitedAlert, CitedMessage } from './cite.ts';
import { FinalFailure, type SendEffects } from './effects.ts';
import { type Base, linkOf, titleOf } from './message.ts';

type Hook = Extract<AlertTarget, { readonly kind: 'webhook' }>;

/** A failure that names when to come back. */
export class ComeBackLater extends Error {
  override readonly name = 'ComeBackLater';
  readonly waitMs: number;
  constructor(message: string, waitMs: number) {
    super(message);
    this.waitMs = waitMs;
  }
}

/**
 * Posts alerts as one JSON message with the headers of Standard Webhooks (standardwebhooks.com): the id is the same at every try, so that
 * the receiver can tell a message that came twice. Signed where the target has a secret.
 * @throws with what the receiver answered
 */
export async function sendHook(hook: Hook, { id, alerts }: CitedMessage, base: Base, effects: SendEffects): Promise<void> {
  const now = effects.now();
  const body = JSON.stringify(payloadOf(alerts, base, now));
  const signature = hook.secret ? signerOf(hook.secret).sign(id, now, body) : undefined;
  const answer = await effects.post(hook.url, {
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Stemma',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      ...(signature ? { 'webhook-signature': signature } : {}),
    },
    body,
    timeoutMs: settings.hookTimeoutMs,
  });
  judgeAnswer(answer, now);
}

/** "whsec_…" is base64, as the standard has it; any other secret is taken as it is. */
function signerOf(secret: string): Webhook {
  return secret.startsWith('whsec_') ? new Webhook(secret) : new Webhook(secret, { format: 'raw' });
}

function judgeAnswer({ status, retryAfter }: { readonly status: number; readonly retryAfter?: string }, now: Date): void {
  if (status >= 200 && status < 300) return;
  if (status === 410) throw new FinalFailure('The web hook is gone (410): remove it from the rule, or give its new address.');
  if (status >= 300 && status < 400) throw new Error(`The web hook sends elsewhere (${status}): give the rule the address it ends at.`);
  const wait = retryAfter === undefined ? Number.NaN : waitOf(retryAfter, now);
  const message = `The web hook answered ${status}.`;
  throw Number.isNaN(wait) ? new Error(message) : new ComeBackLater(message, wait);
}

function waitOf(retryAfter: string, now: Date): number {
  return /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now.getTime();
}

function payloadOf(alerts: readonly CitedAlert[], base: Base, now: Date): unknown {
  return {
    type: 'stemma.alerts',
    timestamp: now.toISOString(),
    data: {
      title: titleOf(alerts),
      alerts: alerts.map((one) => {
        const { id, at, rule, ruleName, storyTitle, change } = one.alert;
        return {
          id,
          at,
          rule: { id: rule, name: ruleName },
          ...(change.story === undefined ? {} : { story: { id: change.story, title: storyTitle } }),
          change,
          sentences: one.sentences,
          ...(base === undefined ? {} : { url: linkOf(one, base) }),
        };
      }),
    },
  };
}
