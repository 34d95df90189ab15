import type { AlertGroupView, AlertView, DeliveryView, RuleLineView } from '../../../../web/alerts/index.ts';
import { words } from '../../../../web/ui/index.ts';
import type { Alert, AlertRule, AlertTarget, Delivery } from '../../../model/index.ts';
import type { CitedAlert, RuleNames } from '../../../watch/index.ts';
import { sentenceOf } from '../../../watch/index.ts';
import { kindOf } from './change-kinds.ts';
import { query } from './edition.ts';
import { fromNow } from './relative.ts';
import { instant } from './times.ts';

const w = words.alerts;

/** Sentences under an alert; its story has them all. */
const mostSentences = 6;

export const ruleHref = (id: string): string => `/alerts/rules/${encodeURIComponent(id)}`;

/** @param rules ids of those that are there: only they are led to */
export function alertView({ alert, sentences }: CitedAlert, rules: ReadonlySet<string>, now: Date): AlertView {
  const { change } = alert;
  return {
    id: alert.id,
    kind: kindOf(change),
    text: change.text,
    why: change.why,
    when: fromNow(change.at, now),
    unread: alert.readAt === undefined,
    rule: { name: alert.ruleName, ...(rules.has(alert.rule) ? { href: ruleHref(alert.rule) } : {}) },
    sentences: change.members.slice(0, mostSentences).map((member, index) => ({
      text: member.text,
      outlet: sentences[index]?.outlet ?? '',
      href: `/reports/${encodeURIComponent(member.report)}?at=${member.start}-${member.end}#at`,
    })),
  };
}

/** Alerts by story and kind, in the order in which the newest of each came. */
export function groupAlerts(list: readonly CitedAlert[], rules: ReadonlySet<string>, now: Date): readonly AlertGroupView[] {
  const groups = new Map<string, { readonly name: string; readonly href?: string; readonly alerts: AlertView[] }>();
  for (const cited of list) {
    const { story, source } = cited.alert.change;
    const key = story ?? 'sources';
    const href = story ? `/stories/${encodeURIComponent(story)}` : source ? '/sources' : undefined;
    const group = groups.get(key) ?? { name: cited.alert.storyTitle ?? (story ? story : w.noStory), ...(href ? { href } : {}), alerts: [] };
    group.alerts.push(alertView(cited, rules, now));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ alerts, ...group }) => ({
    ...group,
    kinds: [...Map.groupBy(alerts, (alert) => alert.kind)].map(([kind, ofKind]) => ({ kind, alerts: ofKind })),
  }));
}

export function ruleLine(rule: AlertRule, names: RuleNames): RuleLineView {
  return {
    id: rule.id,
    name: rule.name,
    sentence: sentenceOf(rule, names),
    paused: rule.paused,
    href: ruleHref(rule.id),
    told: `/alerts${query({ rule: rule.id, show: 'all' })}`,
  };
}

/** One row for each place that an alert was sent to; the page itself is no sending. */
export function deliveryViews(alerts: readonly Alert[]): readonly DeliveryView[] {
  return alerts.flatMap((alert) =>
    alert.deliveries.filter(({ target }) => target.kind !== 'page').map((delivery) => deliveryView(alert, delivery)),
  );
}

const deliveryMarks = { waiting: 'one', sending: 'one', done: 'ok', failed: 'dis' } as const;

function deliveryView({ at, ruleName, change }: Alert, delivery: Delivery): DeliveryView {
  const { state, attempts, lastError, target } = delivery;
  return {
    when: instant(at),
    rule: ruleName,
    text: change.text,
    href: change.story ? `/stories/${encodeURIComponent(change.story)}/changes` : '/sources',
    target: targetWords(target),
    mark: deliveryMarks[state],
    state: w.states[state],
    about: [attempts > 0 ? w.attempts(attempts) : '', timeOf(delivery, instant(at).words)].filter(Boolean).join(', '),
    ...(lastError ? { error: lastError } : {}),
  };
}

/** When it came to this state; nothing where that is the minute in which it was told. */
function timeOf({ state, notBefore, at }: Delivery, told: string): string {
  if (state === 'waiting') return `${w.nextTry} ${instant(notBefore).words}`;
  const when = at ? instant(at).words : '';
  return when === told ? '' : when;
}

function targetWords(target: AlertTarget): string {
  if (target.kind === 'email') return target.to;
  if (target.kind === 'webhook') return `${w.targets.webhook} ${URL.canParse(target.url) ? new URL(target.url).host : target.url}`;
  return w.targets[target.kind];
}
