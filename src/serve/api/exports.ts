import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { renderHtml, renderMarkdown } from '../../7-brief/render/index.ts';
import type { Dossier, Id } from '../../model/index.ts';
import type { ServeContext } from '../context.ts';
import { exportTable, exportWord, type TableName, tables } from '../export/index.ts';
import { moment, ProblemError } from '../http/index.ts';
import { findDossier, livingStory } from './stories.ts';

interface Format {
  readonly type: string;
  readonly about: string;
  readonly write: (dossier: Dossier) => string;
}

const formats: Readonly<Record<string, Format>> = {
  json: { type: 'application/json', about: 'the record itself', write: (dossier) => `${JSON.stringify(dossier, null, 1)}\n` },
  md: { type: 'text/markdown', about: 'Markdown with footnotes', write: renderMarkdown },
  html: { type: 'text/html', about: 'a page that needs nothing else', write: (dossier) => renderHtml([dossier]) },
  doc: {
    type: 'application/msword',
    about: 'a document for word processors',
    write: (dossier) => exportWord(renderMarkdown(dossier), dossier.story.title),
  },
};

/** A file with report text inside is shown, if at all, as a page without rights: no script, no requests, no origin of ours. */
const exportPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; sandbox";

/** /api/stories/{id}/export.{format} and /api/stories/{id}/export/{table}.csv: a dossier as a file. */
export function mountExports(app: OpenAPIHono, context: ServeContext): void {
  for (const [ending, { type, about, write }] of Object.entries(formats)) {
    describe(app, `/api/stories/{id}/export.${ending}`, type, `The dossier as ${about}`);
    app.get(`/api/stories/:id/:file{export\\.${ending}}`, async (c) => {
      const dossier = await askedFor(c, context);
      return attach(c, { type, name: `${fileName(dossier)}.${ending}`, body: write(dossier) });
    });
  }
  for (const name of Object.keys(tables) as TableName[]) {
    describe(app, `/api/stories/{id}/export/${name}.csv`, 'text/csv', `The ${name} of the dossier as a table`);
    app.get(`/api/stories/:id/export/:table{${name}\\.csv}`, async (c) => {
      const dossier = await askedFor(c, context);
      return attach(c, { type: 'text/csv', name: `${fileName(dossier)}-${name}.csv`, body: exportTable(dossier, name) });
    });
  }
}

function describe(app: OpenAPIHono, path: string, type: string, summary: string): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path,
    tags: ['Exports'],
    summary,
    request: {
      params: z.object({ id: z.string() }),
      query: z.object({ asOf: moment.optional().describe('As it stood then, ISO 8601') }),
    },
    responses: { 200: { description: summary, content: { [type]: {} } } },
  });
}

async function askedFor(c: Context, context: ServeContext): Promise<Dossier> {
  const asOf = c.req.query('asOf');
  if (asOf !== undefined && !moment.safeParse(asOf).success)
    throw new ProblemError('invalid', 'asOf takes a time such as 2026-03-01T14:10Z.');
  return findDossier({ id: await livingStory(c.req.param('id') as Id, context), asOf }, context);
}

function attach(c: Context, { type, name, body }: { readonly type: string; readonly name: string; readonly body: string }): Response {
  return c.body(body, 200, {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name}"`,
    'content-security-policy': exportPolicy,
    'x-content-type-options': 'nosniff',
  });
}

/** Letters and digits of the title, for a name that every system takes. */
function fileName({ story, asOf }: Dossier): string {
  const words = story.title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${(words ?? ['story']).join('-').slice(0, 60).replace(/-$/, '')}-${asOf.slice(0, 10)}`;
}
