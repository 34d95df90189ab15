import { Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { backTo, themeCookie } from './shell.ts';

/** A year: the browser asks for no more. */
const keepSeconds = 400 * 86_400;

/** Light, dark or as the system: kept in a cookie, so that the page comes in the right colours without script. */
export function themeRoutes(): Hono {
  const app = new Hono();
  app.post('/theme', async (c) => {
    const { theme, back } = await c.req.parseBody();
    if (theme === 'light' || theme === 'dark')
      setCookie(c, themeCookie, theme, { path: '/', maxAge: keepSeconds, sameSite: 'Lax', httpOnly: true });
    else deleteCookie(c, themeCookie, { path: '/' });
    return c.redirect(backTo(back, '/'), 303);
  });
  return app;
}
