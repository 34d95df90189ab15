import type { Alert, AlertTarget, Delivery } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { type CitedAlert, citeAlerts } from '../../watch/index.ts';
import { ink, say, shortTime } from '../terminal.ts';

const targetOf = (target: AlertTarget): string =>
  target.kind === 'webhook' ? target.url : target.kind === 'email' ? target.to : `the ${target.kind}`;

/** Sentences of one alert that are shown; the page has them all. */
const mostSentences = 3;

/** Alerts in words, those of a story below its title: what changed, why it is told, the sentences that it rests on. */
export async function tellAlerts(store: Store, alerts: readonly Alert[]): Promise<void> {
  let story: string | undefined;
  for (const { alert, sentences } of await citeAlerts(store, alerts)) {
    const about = alert.storyTitle ?? 'Sources';
    if (about !== story) say(`${story === undefined ? '' : '\n'}${about}${alert.change.story ? ink.dim(`  ${alert.change.story}`) : ''}`);
    story = about;
    for (const line of linesOf(alert, sentences)) say(line);
  }
}

function linesOf({ id, at, change, ruleName, readAt, deliveries }: Alert, sentences: CitedAlert['sentences']): readonly string[] {
  return [
    `  ${shortTime(at)}  ${readAt ? change.text : ink.bold(change.text)}`,
    `    ${ink.dim(`${change.why} Rule: ${ruleName}. ${id}`)}`,
    ...deliveries.flatMap((delivery) => {
      const said = troubleOf(delivery);
      return said ? [`    ${said}`] : [];
    }),
    ...sentences.slice(0, mostSentences).map(({ outlet, text }) => `    ${outlet}: ${quoted(text.replace(/\s+/g, ' '))}`),
    ...(sentences.length > mostSentences ? [`    … and ${sentences.length - mostSentences} more`] : []),
  ];
}

/** A sentence that is a quotation keeps its own marks. */
const quoted = (text: string): string => (/^[“"«„]/u.test(text) ? text : `“${text}”`);

function troubleOf({ target, state, lastError }: Delivery): string | undefined {
  if (state === 'failed') return `${ink.red('not delivered')} to ${targetOf(target)}: ${lastError ?? 'no reason is known'}`;
  return state === 'waiting' && lastError ? `${ink.red('not yet delivered')} to ${targetOf(target)}: ${lastError}` : undefined;
}
