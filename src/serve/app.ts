import { OpenAPIHono } from '@hono/zod-openapi';
import { PUSH_PATH } from '../watch/index.ts';
import { endpoints, mountAlertFeed, mountEvents, mountExports, mountOpml, mountWebSub } from './api/index.ts';
import type { ServeContext } from './context.ts';
import { describeApi, limitBody, makeErrorHandler, mount, refuseMethod, respondNotFound } from './http/index.ts';
import { makePages } from './pages/index.ts';
import { checkHost, checkOrigin, mountSignIn, nameUser, requireSignIn, setHeaders } from './security/index.ts';

/** Everything that is answered over HTTP, in the order in which a request meets it. */
export function makeApp(context: ServeContext): OpenAPIHono {
  const { access } = context;
  const secure = access.url?.startsWith('https:') === true;
  const app = new OpenAPIHono();
  app.onError(makeErrorHandler(context.tell));
  const pages = makePages(context);
  app.notFound(async (c) => (await pages.missing(c)) ?? respondNotFound(c));
  app.use(setHeaders());
  // Elsewhere than on loopback a password is set, and its cookie does not go along with another name.
  if (access.loopbackOnly)
    app.use(
      checkHost(access.url ? [new URL(access.url).hostname] : [], {
        // The internet reaches what hubs call, and nothing else.
        ...(access.publicUrl && { path: PUSH_PATH, name: new URL(access.publicUrl).hostname }),
      }),
    );
  app.use(requireSignIn(access.credentials, secure));
  app.use(nameUser(access.userHeader));
  app.use(checkOrigin(access.url));
  app.use(refuseMethod(app));
  app.use(limitBody());
  mountSignIn(app, access.credentials, secure);
  for (const one of endpoints) mount(app, one, context);
  mountOpml(app, context);
  mountExports(app, context);
  mountEvents(app, context);
  mountAlertFeed(app, context);
  mountWebSub(app, context);
  describeApi(app, context.version);
  app.route('/', pages.routes);
  return app;
}
