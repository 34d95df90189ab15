import { type Context, Hono } from 'hono';
import { deliveriesPage, inboxPage } from '../../../web/alerts/index.ts';
import { words } from '../../../web/ui/index.ts';
import { citeAlerts } from '../../watch/index.ts';
import { listOf, textOf } from './form-values.ts';
import { ruleRoutes } from './rules.ts';
import { answerPage, backTo, type PagesContext } from './shell.ts';
import { deliveryViews, groupAlerts } from './views/alerts.ts';
import { query } from './views/edition.ts';

const w = words.alerts;
const pageRows = { inbox: 60, read: 20, deliveries: 50 } as const;

/** Alerts: the inbox, what was sent, and the rules. */
export function alertsRoutes(context: PagesContext): Hono {
  const app = new Hono();
  app.get('/alerts', (c) => inbox(c, context));
  app.post('/alerts/read', async (c) => {
    const form = await c.req.parseBody({ all: true });
    const ids = listOf(form.ids);
    if (textOf(form.all)) await context.store.alerts.markRead('all', context.now().toISOString());
    else if (ids.length > 0) await context.store.alerts.markRead(ids, context.now().toISOString());
    return c.redirect(backTo(form.back, '/alerts'), 303);
  });
  app.get('/alerts/deliveries', (c) => deliveries(c, context));
  app.route('/', ruleRoutes(context));
  return app;
}

async function inbox(c: Context, context: PagesContext): Promise<Response> {
  const { store, now } = context;
  const [rule, story, after] = [c.req.query('rule'), c.req.query('story'), c.req.query('after')];
  const all = c.req.query('show') === 'all';
  const of = { ...(rule ? { rule } : {}), ...(story ? { story } : {}) };
  const [page, rules, count, card] = await Promise.all([
    store.alerts.page({ ...of, limit: pageRows.inbox, ...(all ? {} : { unread: true }), ...(after ? { after } : {}) }),
    store.alerts.rules(),
    store.alerts.unread(),
    story ? store.stories.card(story) : undefined,
  ]);
  // What was read is below what was not, on the first page.
  const before = all || page.next || after ? [] : (await store.alerts.page({ ...of, unread: false, limit: pageRows.read })).items;
  const known = new Set(rules.map((one) => one.id));
  const groups = async (list: typeof page.items): Promise<ReturnType<typeof groupAlerts>> =>
    groupAlerts(await citeAlerts(store, list), known, now());
  const unread = await groups(page.items.filter((alert) => !alert.readAt));
  const read = await groups([...page.items.filter((alert) => alert.readAt), ...before]);
  const href = (more: Readonly<Record<string, string | undefined>>): string =>
    `/alerts${query({ show: all ? 'all' : undefined, rule, story, ...more })}`;
  const empty = unread.length + read.length === 0;
  const body = inboxPage({
    about: w.unreadCount(count),
    filters: [
      { name: w.unread, count, on: !all, href: href({ show: undefined }) },
      { name: w.all, on: all, href: href({ show: 'all' }) },
    ],
    rules: [
      { name: `${w.rules}: ${w.all.toLowerCase()}`, on: rule === undefined, href: href({ rule: undefined }) },
      ...rules.map((one) => ({ name: one.name, on: one.id === rule, href: href({ rule: one.id }) })),
    ],
    unread,
    read,
    ...(empty ? { none: rule || story ? w.none : w.noneEver } : unread.length === 0 && !all ? { none: w.noneUnread } : {}),
    anyUnread: count > 0,
    ...(story ? { story: { title: card?.title ?? story, all: href({ story: undefined }) } } : {}),
    ...(page.next ? { older: href({ after: page.next }) } : {}),
    ...(after ? { newest: href({}) } : {}),
    here: href(after ? { after } : {}),
  });
  return answerPage(c, context, { title: w.title, at: 'alerts' }, body);
}

async function deliveries(c: Context, context: PagesContext): Promise<Response> {
  const after = c.req.query('after');
  const page = await context.store.alerts.page({ limit: pageRows.deliveries, ...(after ? { after } : {}) });
  const body = deliveriesPage({
    rows: deliveryViews(page.items),
    ...(page.next ? { older: `/alerts/deliveries${query({ after: page.next })}` } : {}),
    ...(after ? { newest: '/alerts/deliveries' } : {}),
  });
  return answerPage(c, context, { title: w.deliveries, at: 'alerts' }, body);
}
