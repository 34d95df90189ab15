import { z } from '@hono/zod-openapi';
import { AlertRule, type Id } from '../../model/index.ts';
import { findRuleProblems } from '../../watch/index.ts';
import { keepSecrets, makeRule, resend, Unusable, withoutSecret, withoutSecrets } from '../desk/index.ts';
import { given } from '../given.ts';
import { endpoint, flag, moment, ProblemError, pageOf, pageQuery } from '../http/index.ts';
import { named } from './named.ts';

const group = 'Alerts';

const RuleWish = AlertRule.unwrap()
  .omit({ id: true, createdAt: true })
  .partial({ on: true, materialOnly: true, to: true, paused: true })
  .strict()
  .readonly();

/** @throws Unusable where the rule would not work */
function checked(rule: AlertRule): AlertRule {
  const problems = findRuleProblems(rule);
  if (problems.length > 0) throw new Unusable(problems.join(' '));
  return rule;
}

const noRule = (id: string): ProblemError => new ProblemError('not-found', `There is no rule ${id}. The rules stand at /api/rules.`);

/** Alerts and the rules behind them: endpoints. */
export const alerts = [
  endpoint({
    method: 'get',
    path: '/api/alerts',
    group,
    about: 'Alerts, newest first',
    query: z.object({
      ...pageQuery,
      unread: flag.describe('Only unread ones'),
      undelivered: flag.describe('Only those of which a message was given up'),
      rule: z.string().optional(),
      story: z.string().optional(),
    }),
    answer: pageOf(named.Alert),
    run: async ({ query }, { store }) => {
      const page = await store.alerts.page(given(query));
      return { ...page, items: page.items.map(withoutSecrets) };
    },
  }),
  endpoint({
    method: 'post',
    path: '/api/alerts/read',
    group,
    about: 'Mark alerts as read',
    body: z.strictObject({ ids: z.union([z.literal('all'), z.array(z.string().min(1)).min(1).max(1000).readonly()]) }).readonly(),
    answer: z.object({ unread: z.int().describe('How many are left') }).readonly(),
    run: async ({ body }, { store, now }) => {
      await store.alerts.markRead(body.ids, now().toISOString());
      return { unread: await store.alerts.unread() };
    },
  }),
  endpoint({
    method: 'post',
    path: '/api/alerts/resend',
    group,
    about: 'Send again, now, what was given up and what waits after a failed try',
    body: z.strictObject({ ids: z.union([z.literal('all'), z.array(z.string().min(1)).min(1).max(1000).readonly()]) }).readonly(),
    answer: z.object({ alerts: z.int().describe('How many are sent again') }).readonly(),
    status: 202,
    run: async ({ body }, { store, work, now }) => {
      const alerts = await resend(store, body.ids, now());
      work.nudge();
      return { alerts };
    },
  }),
  endpoint({
    method: 'get',
    path: '/api/alerts/unread',
    group,
    about: 'How many alerts are unread',
    answer: z.object({ unread: z.int() }).readonly(),
    run: async (_, { store }) => ({ unread: await store.alerts.unread() }),
  }),
  endpoint({
    method: 'get',
    path: '/api/rules',
    group,
    about: 'Rules; the secrets of web hooks are not shown',
    answer: z.object({ items: z.array(named.AlertRule).readonly() }).readonly(),
    run: async (_, { store }) => ({ items: (await store.alerts.rules()).map(withoutSecret) }),
  }),
  endpoint({
    method: 'post',
    path: '/api/rules',
    group,
    about: 'Add a rule',
    body: RuleWish,
    answer: named.AlertRule,
    status: 201,
    run: async ({ body }, { store, now, newId }) => {
      const rule = checked(makeRule(body, { id: newId(), createdAt: now().toISOString() }));
      await store.alerts.putRule(rule);
      return withoutSecret(rule);
    },
  }),
  endpoint({
    method: 'post',
    path: '/api/rules/test',
    group,
    about: 'What a rule would have told since a time; nothing is kept, nobody is told',
    body: z.strictObject({ rule: RuleWish, since: moment }).readonly(),
    answer: z.object({ items: z.array(named.Alert).readonly() }).readonly(),
    run: async ({ body }, { work, now }) => {
      const rule = checked(makeRule(body.rule, { id: 'test', createdAt: now().toISOString() }));
      return { items: (await work.replayRule(rule, new Date(body.since).toISOString())).map(withoutSecrets) };
    },
  }),
  endpoint({
    method: 'put',
    path: '/api/rules/{id}',
    group,
    about: 'Change a rule; a web hook without secret keeps the one it has',
    body: RuleWish,
    answer: named.AlertRule,
    run: async ({ path, body }, { store }) => {
      const old = (await store.alerts.rules()).find((rule) => rule.id === path.id);
      if (!old) throw noRule(path.id as Id);
      const rule = checked(keepSecrets(makeRule(body, old), old));
      await store.alerts.putRule(rule);
      return withoutSecret(rule);
    },
  }),
  endpoint({
    method: 'delete',
    path: '/api/rules/{id}',
    group,
    about: 'Remove a rule; its alerts stay',
    run: async ({ path, http }, { store }) => {
      if (!(await store.alerts.removeRule(path.id as Id))) throw noRule(path.id as Id);
      return http.body(null, 204);
    },
  }),
];
