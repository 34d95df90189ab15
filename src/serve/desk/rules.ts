import type { Alert, AlertRule, AlertTarget, Id } from '../../model/index.ts';

/** What the analyst says of a rule; what is left out has its default. */
export type RuleWish = Omit<AlertRule, 'id' | 'createdAt' | 'on' | 'materialOnly' | 'to' | 'paused'> & {
  readonly [Key in 'on' | 'materialOnly' | 'to' | 'paused']?: AlertRule[Key] | undefined;
};

/** A rule of what the analyst said: every kind of change, material ones only, told on the page. */
export function makeRule(wish: RuleWish, { id, createdAt }: { readonly id: Id; readonly createdAt: string }): AlertRule {
  return {
    ...wish,
    on: wish.on ?? [],
    materialOnly: wish.materialOnly ?? true,
    to: wish.to ?? [{ kind: 'page' }],
    paused: wish.paused ?? false,
    id,
    createdAt,
  };
}

/** A web hook's secret is written, never read: it is not shown again. */
export function withoutSecret(rule: AlertRule): AlertRule {
  return { ...rule, to: rule.to.map(hideSecret) };
}

/** The same for the deliveries of an alert. */
export function withoutSecrets(alert: Alert): Alert {
  return { ...alert, deliveries: alert.deliveries.map((delivery) => ({ ...delivery, target: hideSecret(delivery.target) })) };
}

/** A rule that was shown without its secrets, written back: they stay. */
export function keepSecrets(rule: AlertRule, old: AlertRule): AlertRule {
  const secretOf = (url: string): string | undefined =>
    old.to.flatMap((target) => (target.kind === 'webhook' && target.url === url && target.secret ? [target.secret] : []))[0];
  return {
    ...rule,
    to: rule.to.map((target) => {
      const secret = target.kind === 'webhook' ? (target.secret ?? secretOf(target.url)) : undefined;
      return target.kind === 'webhook' && secret ? { ...target, secret } : target;
    }),
  };
}

function hideSecret(target: AlertTarget): AlertTarget {
  return target.kind === 'webhook' ? { kind: target.kind, url: target.url } : target;
}
