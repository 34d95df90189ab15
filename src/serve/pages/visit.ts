import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** The same visit goes on where the last look was not longer ago: who walks between pages has not left. */
const sameVisitMs = 20 * 60_000;

const cookie = 'visit';
/** A year: the browser asks for no more. */
const keepSeconds = 400 * 86_400;

/**
 * When the reader looked before this visit, as a cookie remembers: "end of the visit before~last look of this one".
 * @returns ISO 8601; undefined at the first visit
 */
export function lastVisit(c: Context, now: Date): string | undefined {
  const [before, last] = (getCookie(c, cookie) ?? '').split('~').map((part) => moment(part, now));
  const goesOn = last !== undefined && now.getTime() - Date.parse(last) <= sameVisitMs;
  const since = goesOn ? before : last;
  setCookie(c, cookie, `${since ?? ''}~${now.toISOString()}`, { path: '/', maxAge: keepSeconds, sameSite: 'Lax', httpOnly: true });
  return since;
}

function moment(text: string, now: Date): string | undefined {
  const ms = Date.parse(text);
  return Number.isNaN(ms) || ms > now.getTime() ? undefined : new Date(ms).toISOString();
}
