import type { Alert, AlertTarget } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { citeAlerts } from '../../watch/index.ts';
import { ink, say, shortTime } from '../terminal.ts';

const targetOf = (target: AlertTarget): string =>
  target.kind === 'webhook' ? target.url : target.kind === 'email' ? target.to : `the ${target.kind}`;

/** Alerts in words: what changed, why it is told, the sentences that it rests on. */
export async function tellAlerts(store: Store, alerts: readonly Alert[]): Promise<void> {
  for (const { alert, sentences } of await citeAlerts(store, alerts)) {
    const { change, ruleName, storyTitle, readAt } = alert;
    say(`${shortTime(alert.at)}  ${readAt ? change.text : ink.bold(change.text)}`);
    say(`  ${ink.dim(`${[storyTitle, change.why, `rule: ${ruleName}`, alert.id].filter(Boolean).join(' · ')}`)}`);
    for (const { target, state, lastError } of alert.deliveries)
      if (state === 'failed' || (state === 'waiting' && lastError))
        say(`  ${ink.red(state === 'failed' ? 'not delivered' : 'not yet delivered')} to ${targetOf(target)}: ${lastError ?? 'unknown'}`);
    for (const { outlet, text } of sentences) say(`  ${outlet}: “${text.replace(/\s+/g, ' ')}”`);
  }
}
