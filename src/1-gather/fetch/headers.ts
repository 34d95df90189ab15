import CachePolicy from 'http-cache-semantics';

/** "text/html; charset=utf-8" → its two parts. */
export function parseContentType(header: string | undefined): { contentType?: string; charset?: string } {
  if (!header) return {};
  const contentType = header.split(';')[0]?.trim().toLowerCase();
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(header)?.[1];
  return { ...(contentType && { contentType }), ...(charset && { charset }) };
}

/** An HTTP date as ISO 8601. */
export function toIso(date: string | undefined): string | undefined {
  const ms = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

/**
 * When a server that said Retry-After may be asked again.
 * @param header seconds, or an HTTP date (RFC 9110, 10.2.3)
 * @returns milliseconds since 1970; none where the header is absent, cannot be understood, or lies in the past
 */
export function retryTime(header: string | undefined, nowMs: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  const at = /^\d+(?:\.\d+)?$/.test(text) ? nowMs + Number(text) * 1000 : Date.parse(text);
  return Number.isFinite(at) && at > nowMs ? at : undefined;
}

/** How long an answer stays fresh by what the server says (Cache-Control, Expires, Age), in milliseconds; 0 where it says nothing. */
export function freshFor(header: (name: string) => string | undefined): number {
  const headers: Record<string, string> = {};
  for (const name of ['cache-control', 'expires', 'date', 'age', 'pragma']) {
    const value = header(name);
    if (value !== undefined) headers[name] = value;
  }
  const policy = new CachePolicy({ method: 'GET', url: '/', headers: {} }, { status: 200, headers }, { shared: false, cacheHeuristic: 0 });
  // The policy counts the milliseconds since it was made; headers speak of seconds.
  return policy.storable() ? Math.ceil(Math.max(0, policy.timeToLive()) / 1000) * 1000 : 0;
}
