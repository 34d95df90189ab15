import type { OpenAPIHono } from '@hono/zod-openapi';
import { citeAlerts, renderAlertFeed } from '../../watch/index.ts';
import type { ServeContext } from '../context.ts';

/** Newest alerts in the feed: a reader that looks in once a day misses none but on the wildest days. */
const entries = 100;

/** /alerts.atom: the alerts as a feed, for feed readers. */
export function mountAlertFeed(app: OpenAPIHono, { store, access, now }: ServeContext): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/alerts.atom',
    tags: ['Alerts'],
    summary: 'The newest alerts as an Atom feed',
    responses: { 200: { description: 'The feed', content: { 'application/atom+xml': {} } } },
  });
  app.get('/alerts.atom', async (c) => {
    const base = access.url ?? new URL(c.req.url).origin;
    const { items } = await store.alerts.page({ limit: entries });
    // Only what a rule sends there.
    const wanted = items.filter((alert) => alert.deliveries.some(({ target }) => target.kind === 'feed'));
    return c.body(renderAlertFeed(await citeAlerts(store, wanted), base, now().toISOString()), 200, {
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });
}
