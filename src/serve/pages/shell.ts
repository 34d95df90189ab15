import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { errorPage, layout, type PageView, type ShellView } from '../../../web/shell/index.ts';
import type { Html } from '../../../web/ui/index.ts';
import type { ServeContext } from '../context.ts';
import type { Assets } from './assets.ts';

/** What every page of ours is made with. */
export interface PagesContext extends ServeContext {
  readonly assets: Assets;
}

export const themeCookie = 'theme';

function themeOf(c: Context): ShellView['theme'] {
  const theme = getCookie(c, themeCookie);
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Puts a body into its page and answers it. */
export async function answerPage(
  c: Context,
  { store, assets, access, pulse }: PagesContext,
  page: PageView,
  body: Html,
  status: 200 | 400 | 404 | 422 | 500 = 200,
): Promise<Response> {
  const [unreadAlerts, lastEvent] = await Promise.all([store.alerts.unread(), store.events.last()]);
  const shell: ShellView = {
    theme: themeOf(c),
    here: pathOf(c),
    unreadAlerts,
    lastEvent,
    assets: { style: assets.style, script: assets.script, fonts: assets.fonts },
    ...troubleOf(pulse),
    ...(access.credentials.password === undefined ? {} : { signOut: '/sign-out' }),
  };
  c.header('cache-control', 'no-cache');
  return c.html(layout(shell, page, body), status);
}

/** Said on every page: why nothing new comes. */
function troubleOf(pulse: ServeContext['pulse']): Pick<ShellView, 'trouble'> {
  const trouble = pulse?.()?.trouble;
  return trouble === undefined ? {} : { trouble };
}

/** A page that says in words what went wrong. */
export async function answerError(
  c: Context,
  context: PagesContext,
  kind: 'missing' | 'failed' | 'refused',
  detail?: string,
): Promise<Response> {
  const status = { missing: 404, failed: 500, refused: 422 } as const;
  const body = errorPage(kind, detail);
  const page: PageView = { title: errorTitle[kind], at: 'none', layout: 'narrow' };
  try {
    return await answerPage(c, context, page, body, status[kind]);
  } catch {
    // The store itself does not answer: the page is shown without what it would tell.
    const { assets } = context;
    return c.html(layout({ theme: themeOf(c), here: '/', unreadAlerts: 0, lastEvent: 0, assets }, page, body), status[kind]);
  }
}

const errorTitle = { missing: 'Not found', failed: 'Failed', refused: 'Not done' } as const;

/** Path and query of a request. */
function pathOf(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
}

/** The path to go back to, from a form or the referring page; only ever one of ours. */
export function backTo(given: unknown, otherwise: string): string {
  return typeof given === 'string' && /^\/(?![/\\])/.test(given) ? given : otherwise;
}
