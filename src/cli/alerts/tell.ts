import type { Alert } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { citeAlerts } from '../../watch/index.ts';
import { ink, say, shortTime } from '../terminal.ts';

/** Alerts in words: what changed, why it is told, the sentences that it rests on. */
export async function tellAlerts(store: Store, alerts: readonly Alert[]): Promise<void> {
  for (const { alert, sentences } of await citeAlerts(store, alerts)) {
    const { change, ruleName, storyTitle, readAt } = alert;
    say(`${shortTime(alert.at)}  ${readAt ? change.text : ink.bold(change.text)}`);
    say(`  ${ink.dim(`${[storyTitle, change.why, `rule: ${ruleName}`].filter(Boolean).join(' · ')}`)}`);
    for (const { outlet, text } of sentences) say(`  ${outlet}: “${text.replace(/\s+/g, ' ')}”`);
  }
}
