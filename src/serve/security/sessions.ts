import { createHash } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie } from 'hono/cookie';
import { rateLimiter } from 'hono-rate-limiter';
import { getIronSession } from 'iron-session';
import type { Credentials } from '../context.ts';
import { ProblemError, respondProblem } from '../http/index.ts';
import { signIn } from '../settings.ts';
import { isPassword, isToken } from './password.ts';
import { signInPage } from './sign-in-page.ts';
import { plainName } from './user.ts';

interface Session {
  /** Of the password that was given: a changed password ends every session. */
  readonly of?: string;
  /** Who signed in, by the name that was given. */
  readonly name?: string;
}

const cookieName = 'stemma';
/** What is shown to everybody: the sign-in page needs its style, a supervisor asks whether we live, and hubs have an address of their own. */
const open = /^\/(?:healthz|sign-in|assets\/.*|favicon\.ico|websub\/[\w-]+)$/;

/** Asks for the session or the token on every path but the open ones; does nothing where no password is set. */
export function requireSignIn(credentials: Credentials, secure: boolean): MiddlewareHandler {
  return async (c, next) => {
    if (credentials.password === undefined || open.test(c.req.path)) return next();
    if (hasToken(c, credentials)) return next();
    const session = await sessionOf(c, credentials, secure);
    if (session) {
      c.set('user', session.name);
      return next();
    }
    if (c.req.method === 'GET' && c.req.header('accept')?.includes('text/html'))
      return c.redirect(`/sign-in?next=${encodeURIComponent(c.req.path + new URL(c.req.url).search)}`, 303);
    return respondProblem(
      c,
      new ProblemError(
        'unauthorised',
        'Sign in at /sign-in, or send the token: Authorization: Bearer …; `stemma password --token` makes one.',
        {
          headers: { 'www-authenticate': 'Bearer realm="Stemma"' },
        },
      ),
    );
  };
}

/** The page to sign in, signing in and signing out. */
export function mountSignIn(app: OpenAPIHono, credentials: Credentials, secure: boolean): void {
  app.get('/sign-in', (c) =>
    credentials.password === undefined ? c.redirect('/', 303) : signInPage(c, { next: safeNext(c.req.query('next')) }),
  );
  app.post('/sign-in', limit(), async (c) => {
    const form = await c.req.parseBody();
    const next = safeNext(typeof form.next === 'string' ? form.next : undefined);
    const name = plainName(form.name);
    const password = typeof form.password === 'string' ? form.password : '';
    if (credentials.password === undefined) return c.redirect(next, 303);
    if (!(await isPassword(password, credentials.password))) return signInPage(c, { next, wrong: true, name });
    const session = await getIronSession<{ of?: string; name?: string }>(c.req.raw, c.res, sessionOptions(credentials, secure));
    session.of = fingerprint(credentials);
    if (name !== undefined) session.name = name;
    await session.save();
    return c.redirect(next, 303);
  });
  app.post('/sign-out', (c) => {
    deleteCookie(c, cookieName, { path: '/', secure });
    return c.redirect('/sign-in', 303);
  });
}

/** The session of who asks; undefined where nobody signed in, or with another password. */
async function sessionOf(c: Context, credentials: Credentials, secure: boolean): Promise<Session | undefined> {
  const session = await getIronSession<Session>(c.req.raw, new Response(), sessionOptions(credentials, secure));
  return session.of === fingerprint(credentials) ? session : undefined;
}

function hasToken(c: Context, { token }: Credentials): boolean {
  const given = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  return given !== undefined && token !== undefined && isToken(given, token);
}

function sessionOptions({ sessionKey }: Credentials, secure: boolean) {
  return {
    cookieName,
    password: sessionKey,
    ttl: signIn.sessionSeconds,
    cookieOptions: { httpOnly: true, sameSite: 'lax' as const, secure, path: '/' },
  };
}

/** Too many wrong passwords from one address: it has to wait. */
function limit(): MiddlewareHandler {
  return rateLimiter({
    windowMs: signIn.windowMs,
    limit: signIn.tries,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-7',
    keyGenerator: addressOf,
    handler: (c) =>
      respondProblem(c, new ProblemError('too-many', `Too many wrong passwords. Try again in ${signIn.windowMs / 60_000} minutes.`)),
  });
}

function addressOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    // Asked without a socket, in tests.
    return 'unknown';
  }
}

function fingerprint({ password = '' }: Credentials): string {
  return createHash('sha256').update(password).digest('base64url');
}

/** Only a path of ours: no address elsewhere, also not written as //elsewhere or /\elsewhere. */
function safeNext(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])/.test(next) ? next : '/';
}
