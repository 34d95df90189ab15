import type { Alert, AlertRule, Change, Delivery } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { breathe } from '../breathe.ts';
import { idOf } from '../id.ts';
import { settings } from '../settings.ts';
import { type Looking, type Lookup, lookInto } from './lookup.ts';
import { matchRule } from './match.ts';
import { mayGoOut } from './schedule.ts';

export type Judging = Looking & Pick<Store, 'alerts' | 'changes' | 'events'>;

/**
 * Holds every change that no rule has seen yet against the rules and keeps the alerts. The alerts and the mark that the change was judged are
 * kept together, so that a kill in between neither loses an alert nor makes it twice.
 * @param now the moment of the alerts
 * @returns the new alerts
 */
export async function judge(store: Judging, now: Date): Promise<readonly Alert[]> {
  const rules = (await store.alerts.rules()).filter(({ paused }) => !paused);
  const told: Alert[] = [];
  for (;;) {
    const changes = await store.changes.unjudged(settings.judgedAtOnce);
    if (!changes.length) return told;
    const lookup = lookInto(store);
    const alerts: Alert[] = [];
    for (const change of changes) alerts.push(...(await judgeOne(rules, change, lookup, now)));
    const fresh = await store.alerts.judge(
      changes.map(({ id }) => id),
      alerts,
    );
    told.push(...fresh);
    for (const alert of fresh) await store.events.add(eventOf(alert));
    await breathe();
  }
}

async function judgeOne(rules: readonly AlertRule[], change: Change, lookup: Lookup, now: Date): Promise<Alert[]> {
  const alerts: Alert[] = [];
  for (const rule of rules) {
    const matched = await matchRule(rule, change, lookup);
    if (matched) alerts.push(await makeAlert(rule, matched, lookup, now));
  }
  return alerts;
}

/** The alert that a rule makes of a change, its deliveries waiting for their time. */
export async function makeAlert(rule: AlertRule, change: Change, lookup: Lookup, now: Date): Promise<Alert> {
  const title = change.story === undefined ? undefined : await lookup.titleOf(change.story);
  const goesOut = mayGoOut(rule, now).toISOString();
  const at = now.toISOString();
  return {
    id: idOf('al', rule.id, change.id),
    rule: rule.id,
    ruleName: rule.name,
    at,
    change,
    ...(title === undefined ? {} : { storyTitle: title }),
    deliveries: rule.to.map((target): Delivery => {
      // The page and the feed are looked at, not sent.
      const shown = target.kind === 'page' || target.kind === 'feed';
      return shown
        ? { target, state: 'done', attempts: 0, notBefore: at, at }
        : { target, state: 'waiting', attempts: 0, notBefore: goesOut };
    }),
  };
}

function eventOf({ id, at, change }: Alert): Parameters<Store['events']['add']>[0] {
  return {
    at,
    kind: 'alert',
    alert: id,
    ...(change.story === undefined ? {} : { story: change.story }),
    ...(change.source === undefined ? {} : { source: change.source }),
    text: change.text,
  };
}
