import type { Context, MiddlewareHandler } from 'hono';

/** Letters of a name at most; as the records have it. */
const mostLetters = 100;

/** Who asks, by the name that was given at sign-in or by the proxy; undefined where nobody was named. */
export function userOf(c: Context): string | undefined {
  return c.get('user') as string | undefined;
}

/** A name as it is kept: one line. */
export function plainName(typed: unknown): string | undefined {
  if (typeof typed !== 'string') return undefined;
  const name = [...typed.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()].slice(0, mostLetters).join('');
  return name || undefined;
}

/**
 * Takes the name of who asks from a header that a proxy sets which signs people in. Only where the header was named at the start: elsewhere
 * anybody could write it.
 */
export function nameUser(header: string | undefined): MiddlewareHandler {
  return (c, next) => {
    const name = header === undefined ? undefined : plainName(c.req.header(header));
    if (name !== undefined) c.set('user', name);
    return next();
  };
}
