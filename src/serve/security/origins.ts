import type { MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';

/**
 * Refuses writes that another site's page makes the browser send. A browser tells where a write comes from (Sec-Fetch-Site,
 * Origin); what tells neither is no browser and carries no cookie.
 * @param url the address behind a proxy, where there is one
 */
export function checkOrigin(url: string | undefined): MiddlewareHandler {
  const outer = url ? new URL(url).host : undefined;
  const guard = csrf({
    origin: (origin, c) => {
      const host = URL.canParse(origin) ? new URL(origin).host : undefined;
      return host !== undefined && (host === c.req.header('host') || host === outer);
    },
  });
  return async (c, next) => {
    if (c.req.header('origin') === undefined && c.req.header('sec-fetch-site') === undefined) return next();
    return guard(c, next);
  };
}
