import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { endpoints } from './api/index.ts';
import type { ServeContext } from './context.ts';
import { makeErrorHandler, mount, ProblemError, respondNotFound, respondProblem } from './http/index.ts';
import { bodyBytes } from './settings.ts';

/** Everything that is answered over HTTP, in the order in which a request meets it. */
export function makeApp(context: ServeContext): OpenAPIHono {
  const app = new OpenAPIHono();
  app.onError(makeErrorHandler(context.tell));
  app.notFound(respondNotFound);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        respondProblem(
          c,
          new ProblemError('method-not-allowed', `${c.req.path} takes ${methods.join(', ')}; not ${c.req.method}.`, {
            headers: { allow: methods.join(', ') },
          }),
        ),
    }),
  );
  app.use(
    bodyLimit({
      maxSize: bodyBytes.default,
      onError: (c) => respondProblem(c, new ProblemError('too-large', `The body is larger than ${bodyBytes.default} bytes.`)),
    }),
  );
  for (const one of endpoints) mount(app, one, context);
  app.get('/openapi.json', (c) =>
    c.json(
      app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Stemma',
          version: context.version,
          description: 'The monitor of developing stories: everything that its pages show and do.',
        },
      }),
    ),
  );
  return app;
}
