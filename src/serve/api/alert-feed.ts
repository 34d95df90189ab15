import type { OpenAPIHono } from '@hono/zod-openapi';
import { generateAtomFeed } from 'feedsmith';
import type { Alert } from '../../model/index.ts';
import type { ServeContext } from '../context.ts';

/** /alerts.atom: the alerts as a feed, for feed readers. */
export function mountAlertFeed(app: OpenAPIHono, context: ServeContext): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/alerts.atom',
    tags: ['Alerts'],
    summary: 'The newest alerts as an Atom feed',
    responses: { 200: { description: 'The feed', content: { 'application/atom+xml': {} } } },
  });
  app.get('/alerts.atom', async (c) => {
    const base = context.access.url ?? new URL(c.req.url).origin;
    const { items } = await context.store.alerts.page({ limit: 100 });
    return c.body(writeFeed(items, base, context.now()), 200, {
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });
}

function writeFeed(alerts: readonly Alert[], base: string, now: Date): string {
  return generateAtomFeed({
    id: `${base}/alerts.atom`,
    title: { value: 'Stemma: alerts' },
    updated: new Date(alerts[0]?.at ?? now),
    links: [{ href: `${base}/alerts.atom`, rel: 'self', type: 'application/atom+xml' }, { href: `${base}/alerts` }],
    authors: [{ name: 'Stemma' }],
    entries: alerts.map((alert) => ({
      id: `urn:stemma:alert:${alert.id}`,
      title: { value: alert.storyTitle ? `${alert.storyTitle}: ${alert.change.text}` : alert.change.text },
      updated: new Date(alert.at),
      links: [{ href: alert.change.story ? `${base}/stories/${alert.change.story}` : `${base}/alerts` }],
      categories: [{ term: alert.change.kind }],
      summary: {
        value: [alert.change.why, ...alert.change.members.map((member) => `“${member.text}”`), `Rule: ${alert.ruleName}`].join('\n'),
      },
    })),
  });
}
