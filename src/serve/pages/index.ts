/** The pages: what people see. In: a ServeContext. Out: routes to be mounted at the root. Promise: everything works without script. */
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { StoreError, type StoreErrorCode } from '../../store/index.ts';
import type { ServeContext } from '../context.ts';
import { NotAllowed, Unusable } from '../desk/index.ts';
import { alertsRoutes } from './alerts.ts';
import { makeAssets } from './assets.ts';
import { compareRoutes } from './compare.ts';
import { correctionRoutes } from './corrections.ts';
import { frontRoutes } from './front.ts';
import { notesRoutes } from './notes.ts';
import { rememberPast } from './remember.ts';
import { reportRoutes } from './report.ts';
import { searchRoutes } from './search.ts';
import { answerError, type PagesContext } from './shell.ts';
import { sourcesRoutes } from './sources.ts';
import { storyRoutes } from './story.ts';
import { themeRoutes } from './theme.ts';

export interface Pages {
  /** To be mounted at the root, behind everything of the API. */
  readonly routes: Hono;
  /** For an address at which there is nothing: a page in words for who asks for one. */
  readonly missing: (c: Context) => Promise<Response> | undefined;
}

/** @returns the pages; one that fails is told in words */
export function makePages(context: ServeContext): Pages {
  const assets = makeAssets();
  const work = { ...context.work, dossierAsOf: rememberPast(context.work.dossierAsOf, context.now) };
  const own: PagesContext = { ...context, work, assets };
  const routes = new Hono();
  routes.onError((error, c) => {
    if (isOurRefusal(error)) return answerError(c, own, 'refused', error.message);
    context.tell(error);
    return answerError(c, own, 'failed');
  });
  routes.route('/', assets.routes);
  routes.use(compress());
  routes.route('/', themeRoutes());
  routes.route('/', frontRoutes(own));
  routes.route('/', storyRoutes(own));
  routes.route('/', reportRoutes(own));
  routes.route('/', compareRoutes(own));
  routes.route('/', correctionRoutes(own));
  routes.route('/', sourcesRoutes(own));
  routes.route('/', alertsRoutes(own));
  routes.route('/', searchRoutes(own));
  routes.route('/', notesRoutes(own));
  const missing: Pages['missing'] = (c) =>
    c.req.header('accept')?.includes('text/html') && !c.req.path.startsWith('/api/') ? answerError(c, own, 'missing') : undefined;
  return { routes, missing };
}

const told: ReadonlySet<StoreErrorCode> = new Set(['cursor', 'full', 'busy', 'unusable']);

/** What was asked for cannot be done, and the message says why: no fault of the program. */
function isOurRefusal(error: Error): boolean {
  return error instanceof Unusable || error instanceof NotAllowed || (error instanceof StoreError && told.has(error.code));
}
