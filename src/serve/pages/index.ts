/** The pages: what people see. In: a ServeContext. Out: an app to be mounted at the root. Promise: everything works without script. */
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { ServeContext } from '../context.ts';
import { makeAssets } from './assets.ts';
import { compareRoutes } from './compare.ts';
import { correctionRoutes } from './corrections.ts';
import { reportRoutes } from './report.ts';
import { answerError, type PagesContext } from './shell.ts';
import { storyRoutes } from './story.ts';
import { themeRoutes } from './theme.ts';

/** @returns an app for everything but /api; a page that fails is told in words */
export function pages(context: ServeContext): Hono {
  const assets = makeAssets();
  const own: PagesContext = { ...context, assets };
  const app = new Hono();
  app.onError((error, c) => {
    context.tell(error);
    return answerError(c, own, 'failed');
  });
  app.route('/', assets.routes);
  app.use(compress());
  app.route('/', themeRoutes());
  app.route('/', storyRoutes(own));
  app.route('/', reportRoutes(own));
  app.route('/', compareRoutes(own));
  app.route('/', correctionRoutes(own));
  return app;
}
