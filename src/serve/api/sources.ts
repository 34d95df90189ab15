import { z } from '@hono/zod-openapi';
import { type Id, SourceForm, SourceHealth, SourceKind, SourcePatch } from '../../model/index.ts';
import { addSource, refusePaths, type SourceWish } from '../desk/index.ts';
import { given } from '../given.ts';
import { endpoint, ProblemError, pageOf, pageQuery } from '../http/index.ts';
import { named } from './named.ts';

const group = 'Sources';

const Candidate = z
  .object({
    location: z.string(),
    form: SourceForm,
    name: z.string().describe('The publisher'),
    title: z.string().optional().describe('What the feed calls itself, where that is more than the name'),
    kind: SourceKind,
    country: z.string().optional(),
    language: z.string().optional(),
    timeZone: z.string().optional(),
    family: z.string().optional(),
    tags: z.array(z.string()).readonly(),
    how: z.string().describe('How it was found'),
    preview: z
      .array(z.object({ title: z.string(), published: z.string().optional(), url: z.string().optional() }).readonly())
      .readonly()
      .describe('Its newest items'),
  })
  .readonly()
  .openapi('Candidate');

const location = z.string().trim().min(1).max(4096).describe('URL, or path of a folder or archive on the machine that Stemma runs on');

const facts = SourcePatch.unwrap().shape;
const Patch = z
  .strictObject({
    ...facts,
    reliability: facts.reliability.nullable().describe('null takes it away'),
    family: facts.family.nullable().describe('null takes it away'),
    country: facts.country.nullable().describe('null takes it away'),
    language: facts.language.nullable().describe('null takes it away'),
    timeZone: facts.timeZone.nullable().describe('null takes it away'),
  })
  .readonly();

const SourceWishBody = z
  .strictObject({
    location,
    form: SourceForm.optional().describe('Absent: it is found out'),
    all: z.boolean().optional().describe('Take all that is found there: a list of feeds'),
    ...SourcePatch.unwrap().omit({ location: true }).shape,
  })
  .readonly();

const AddedAnswer = z
  .object({
    added: z.array(named.WatchedSource).readonly(),
    known: z.array(named.WatchedSource).readonly().describe('Were there already'),
    candidates: z
      .array(Candidate)
      .readonly()
      .describe('What else is there; where nothing was added or known, choose one and post again with its location and form'),
    notes: z.array(z.string()).readonly().describe('What to know of what was found, a sentence each'),
  })
  .readonly();

const noSource = (id: string): ProblemError =>
  new ProblemError('not-found', `There is no source ${id}. The sources stand at /api/sources.`);

/** The watched sources: endpoints. */
export const sources = [
  endpoint({
    method: 'get',
    path: '/api/sources',
    group,
    about: 'Watched sources and how they do',
    query: z.object({
      ...pageQuery,
      state: SourceHealth.unwrap().shape.state.optional().describe('Only those in this state'),
      tag: z.string().optional(),
    }),
    answer: pageOf(named.WatchedSource),
    run: async ({ query }, { store }) => store.sources.page(given(query)),
  }),
  endpoint({
    method: 'get',
    path: '/api/sources/discover',
    group,
    about: 'What there is to watch at an address, with a preview; nothing is kept',
    query: z.object({ url: location }),
    answer: z.object({ candidates: z.array(Candidate).readonly(), problems: z.array(z.string()).readonly() }).readonly(),
    run: async ({ query }, context) => {
      refusePaths({ location: query.url }, context.access);
      return context.work.discover(query.url);
    },
  }),
  endpoint({
    method: 'post',
    path: '/api/sources',
    group,
    about: 'Watch a source. Without a form it is found out; where there are several, nothing is added and they are listed',
    body: SourceWishBody,
    answer: AddedAnswer,
    run: async ({ body, http }, context) => {
      const { location, form, all, ...said } = body;
      const wish: SourceWish = { location, ...(form ? { form } : {}), said: given(said) as SourcePatch };
      const answer = await addSource(context.store, wish, { choose: all ? 'all' : 'ask' }, context);
      const [source] = answer.added;
      return source ? http.json(answer, 201, { location: `/api/sources/${source.id}` }) : answer;
    },
  }),
  endpoint({
    method: 'get',
    path: '/api/sources/{id}',
    group,
    about: 'A source',
    answer: named.WatchedSource,
    run: async ({ path }, { store }) => {
      const source = await store.sources.get(path.id as Id);
      if (!source) throw noSource(path.id as Id);
      return source;
    },
  }),
  endpoint({
    method: 'patch',
    path: '/api/sources/{id}',
    group,
    about: 'Change its name, kind, grade, tags …; pause it or let it go on',
    body: Patch,
    answer: named.WatchedSource,
    run: async ({ path, body }, context) => {
      refusePaths(body, context.access);
      // The store takes away what a patch has as undefined; JSON says null.
      const patch = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, value ?? undefined])) as SourcePatch;
      const source = await context.store.sources.patch(path.id as Id, patch);
      if (!source) throw noSource(path.id as Id);
      context.work.nudge();
      return source;
    },
  }),
  endpoint({
    method: 'delete',
    path: '/api/sources/{id}',
    group,
    about: 'Watch it no more; its reports stay',
    run: async ({ path, http }, { store }) => {
      if (!(await store.sources.remove(path.id as Id))) throw noSource(path.id as Id);
      return http.body(null, 204);
    },
  }),
  endpoint({
    method: 'post',
    path: '/api/sources/{id}/poll',
    group,
    about: 'Look at it at once, its reports of the last day included',
    answer: z.object({ due: z.string() }).readonly(),
    status: 202,
    run: async ({ path }, { store, work, now }) => {
      const due = now().toISOString();
      if (!(await store.sources.hasten(path.id as Id, due, 'thorough'))) throw noSource(path.id as Id);
      work.nudge();
      return { due };
    },
  }),
  endpoint({
    method: 'get',
    path: '/api/sources/{id}/log',
    group,
    about: 'What happened at it, newest first',
    query: z.object(pageQuery),
    answer: pageOf(named.SourceLogLine),
    run: async ({ path, query }, { store }) => store.sources.log(path.id as Id, given(query)),
  }),
];
