import type { MiddlewareHandler } from 'hono';
import ipaddr from 'ipaddr.js';
import { ProblemError } from '../http/index.ts';

/** Whether a name or address means this machine alone. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  return ipaddr.isValid(name) && ipaddr.process(name).range() === 'loopback';
}

/**
 * Refuses requests made under another name than ours. A page elsewhere can point its own name at this machine
 * (DNS rebinding) and would then be of one origin with Stemma: the browser tells the name in Host.
 * @param allowed further names under which Stemma is reached: that of a proxy
 * @param open a name under which one part alone is reached
 */
export function checkHost(allowed: readonly string[], open: { readonly path?: string; readonly name?: string } = {}): MiddlewareHandler {
  const names = new Set(allowed.map((name) => name.toLowerCase()));
  return async (c, next) => {
    const host = hostname(c.req.header('host'));
    if (host === undefined || isLoopback(host) || names.has(host.toLowerCase())) return next();
    if (open.path !== undefined && c.req.path.startsWith(open.path) && host.toLowerCase() === open.name?.toLowerCase()) return next();
    throw new ProblemError(
      'misdirected',
      `Stemma was asked under the name "${host}", which it does not know. Use the address that it printed; behind a proxy start it with --url https://${host}.`,
    );
  };
}

/** The name without the port. */
function hostname(header: string | undefined): string | undefined {
  return header === undefined ? undefined : header.replace(/:\d+$/, '');
}
