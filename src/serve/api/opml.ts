import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { ServeContext } from '../context.ts';
import { exportOpml, importOpml } from '../desk/index.ts';
import { ProblemError } from '../http/index.ts';

const path = '/api/sources.opml';
const group = 'Sources';

/** /api/sources.opml: the sources as a list of feeds, out and in. */
export function mountOpml(app: OpenAPIHono, context: ServeContext): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path,
    tags: [group],
    summary: 'All sources as OPML',
    responses: { 200: { description: 'The list', content: { 'text/x-opml': {} } } },
  });
  app.get(path, async (c) =>
    c.body(await exportOpml(context.store, context), 200, {
      'content-type': 'text/x-opml; charset=utf-8',
      'content-disposition': 'attachment; filename="stemma-sources.opml"',
    }),
  );
  const answer = z.object({ added: z.int(), known: z.int().describe('Were there already'), problems: z.array(z.string()) });
  app.openAPIRegistry.registerPath({
    method: 'post',
    path,
    tags: [group],
    summary: 'Add the sources of an OPML file, sent as it is or as the field "file" of a form; folders become tags',
    request: { body: { content: { 'text/x-opml': {}, 'text/xml': {}, 'multipart/form-data': {} } } },
    responses: { 200: { description: 'What became of them', content: { 'application/json': { schema: answer } } } },
  });
  app.post(path, async (c) => {
    const form = c.req.header('content-type')?.startsWith('multipart/form-data') ? await c.req.parseBody() : undefined;
    const bytes = form ? await bytesOf(form.file) : new Uint8Array(await c.req.arrayBuffer());
    const imported = await importOpml(context.store, bytes, context);
    if (imported.added + imported.known === 0)
      throw new ProblemError('unusable', imported.problems.join(' ') || 'No feed stands in this file. An OPML file is wanted.');
    return c.json(imported);
  });
}

async function bytesOf(file: unknown): Promise<Uint8Array> {
  if (file instanceof File) return new Uint8Array(await file.arrayBuffer());
  throw new ProblemError('invalid', 'The form has no file in the field "file".');
}
