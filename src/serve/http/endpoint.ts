import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { Id } from '../../model/index.ts';
import type { ServeContext } from '../context.ts';
import { ProblemDetails, ProblemError } from './problem.ts';
import { invalid } from './respond.ts';

/** What a request brings, checked. */
interface Asked<Query, Body> {
  /** The parts of the path in braces. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  /** For the few that read or set headers. */
  readonly http: Context;
}

/** One line of the API: its description and what it does. */
export interface Endpoint<Query = unknown, Body = unknown, Answer = unknown> {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As OpenAPI writes it: /api/stories/{id}. */
  readonly path: string;
  readonly group: string;
  readonly about: string;
  readonly query?: z.ZodObject & z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  /** Absent where nothing is answered (204) or where it answers by itself in another media type. */
  readonly answer?: z.ZodType<Answer>;
  /** Media types that it answers in, where it is not JSON. */
  readonly media?: readonly string[];
  readonly status?: 200 | 201 | 202 | 204;
  /** A Response is handed on as it is; anything else is the JSON answer. */
  readonly run: (asked: Asked<Query, Body>, context: ServeContext) => Promise<Answer | Response>;
}

/** Gives the parts of an endpoint their types; the list of the API holds them without. */
export function endpoint<Query, Body, Answer>(one: Endpoint<Query, Body, Answer>): Endpoint {
  return one as unknown as Endpoint;
}

/** Puts an endpoint into the app and into its description. */
export function mount(app: OpenAPIHono, one: Endpoint, context: ServeContext): void {
  const status = one.status ?? (one.answer || one.media ? 200 : 204);
  const route = createRoute({
    method: one.method,
    path: one.path,
    operationId: operationId(one),
    tags: [one.group],
    summary: one.about,
    request: {
      params: pathSchema(one.path),
      ...(one.query ? { query: one.query } : {}),
      ...(one.body ? { body: { content: { 'application/json': { schema: one.body } }, required: true } } : {}),
    },
    responses: {
      [status]: { description: one.about, ...contentOf(one) },
      default: { description: 'A problem, RFC 9457', content: { 'application/problem+json': { schema: ProblemDetails } } },
    },
  });
  app.openAPIRegistry.registerPath(route);
  const tagged: MiddlewareHandler = one.method === 'get' && one.answer ? etag({ weak: true }) : (_, next) => next();
  app.on(one.method.toUpperCase(), route.getRoutingPath(), tagged, async (c) => {
    const answer = await one.run(await readRequest(c, one), context);
    if (answer instanceof Response) return answer;
    if (status === 204 || answer === undefined) return c.body(null, 204);
    return c.json(answer as object, status);
  });
}

/** The name under which generated clients call it: getStoriesById, postSourcesByIdPoll. */
function operationId({ method, path }: Pick<Endpoint, 'method' | 'path'>): string {
  const words = path
    .replace(/^\/api\//, '')
    .split(/[/.]/)
    .filter(Boolean)
    .map((word) => (word.startsWith('{') ? `by-${word.slice(1, -1)}` : word));
  return [method, ...words].join('-').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function contentOf(one: Endpoint): { readonly content?: Record<string, { schema: z.ZodType }> } {
  if (one.answer) return { content: { 'application/json': { schema: one.answer } } };
  if (!one.media) return {};
  return { content: Object.fromEntries(one.media.map((type) => [type, { schema: z.string() }])) };
}

function pathSchema(path: string): z.ZodObject {
  return z.object(Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map((match) => [match[1] as string, Id])));
}

async function readRequest(c: Context, one: Endpoint): Promise<Asked<unknown, unknown>> {
  const query = one.query?.safeParse(c.req.query());
  if (query && !query.success) throw invalid(query.error, 'query');
  return { path: c.req.param(), query: query?.data ?? {}, body: one.body ? await readBody(c, one.body) : undefined, http: c };
}

async function readBody(c: Context, schema: z.ZodType): Promise<unknown> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== undefined && type !== 'application/json')
    throw new ProblemError('media-type', `The body is to be JSON (content-type: application/json), not ${type}.`);
  const text = await c.req.text();
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new ProblemError('invalid', `The body is not JSON: ${(error as Error).message}`, { cause: error });
  }
  const body = schema.safeParse(raw);
  if (!body.success) throw invalid(body.error, 'body');
  return body.data;
}
