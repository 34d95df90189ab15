import type { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { PUSH_PATH } from '../../watch/index.ts';
import { bodyBytes } from '../settings.ts';
import { ProblemError } from './problem.ts';
import { respondProblem } from './respond.ts';

/** 405 with what is allowed, where the path is there and the method is not. */
export function refuseMethod(app: OpenAPIHono): MiddlewareHandler {
  return methodNotAllowed({
    app,
    onMethodNotAllowed: (c, methods) => {
      const allow = methods.join(', ');
      return respondProblem(
        c,
        new ProblemError('method-not-allowed', `${c.req.path} takes ${allow}; not ${c.req.method}.`, { headers: { allow } }),
      );
    },
  });
}

/** Bounds what a request may bring. */
export function limitBody(): MiddlewareHandler {
  const guard = (maxSize: number): MiddlewareHandler =>
    bodyLimit({
      maxSize,
      onError: (c) =>
        respondProblem(
          c,
          new ProblemError('too-large', `The body is larger than ${Math.round(maxSize / 1024)} KiB, the most that ${c.req.path} takes.`),
        ),
    });
  const [usual, opml, pushed] = [guard(bodyBytes.default), guard(bodyBytes.opml), guard(bodyBytes.pushed)];
  return (c, next) => {
    if (c.req.path.startsWith(PUSH_PATH)) return pushed(c, next);
    return c.req.path.endsWith('.opml') ? opml(c, next) : usual(c, next);
  };
}
