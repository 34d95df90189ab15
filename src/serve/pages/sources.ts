import { type Context, Hono } from 'hono';
import { importPage, removePage, sourcesPage } from '../../../web/sources/index.ts';
import { words } from '../../../web/ui/index.ts';
import { Reliability, type SourcePatch, type WatchedSource } from '../../model/index.ts';
import { allPages, importOpml, knownPublishers } from '../desk/index.ts';
import { given } from '../given.ts';
import { askedOf } from './asked.ts';
import { type FormValues, listOf, textOf } from './form-values.ts';
import { newSourceRoutes } from './new-source.ts';
import { answerPage, backTo, type PagesContext } from './shell.ts';
import { sourceRoutes as oneSourceRoutes } from './source.ts';
import { cutList } from './views/cut-list.ts';
import { chooseSources, doneWords, gradeChoices, type SourcesAsked, sourceFilters, sourceRowView, sourcesHref } from './views/sources.ts';

const w = words.sources;
const pageRows = 50;

/** The watched sources: the list, work on many at once, lists of feeds; then a new one, and one of them. */
export function sourcesRoutes(context: PagesContext): Hono {
  const app = new Hono();
  app.get('/sources', (c) => list(c, context));
  app.post('/sources/bulk', (c) => bulk(c, context));
  app.get('/sources/remove', (c) => askToRemove(c, context));
  app.post('/sources/remove', (c) => remove(c, context));
  app.post('/sources/import.opml', (c) => bringList(c, context));
  app.route('/', newSourceRoutes(context));
  app.route('/', oneSourceRoutes(context));
  return app;
}

async function list(c: Context, context: PagesContext): Promise<Response> {
  const { store, now } = context;
  const text = (name: string): string | undefined => c.req.query(name)?.trim().slice(0, 200) || undefined;
  const asked: SourcesAsked = given({ state: text('state'), tag: text('tag'), q: text('q') });
  const [all, counts] = await Promise.all([allPages((request) => store.sources.page(request)), store.sources.counts()]);
  const chosen = chooseSources(all, asked);
  const { page } = askedOf(c);
  const { items, pager } = cutList(chosen, page, pageRows, (number) => sourcesHref(asked, { page: number }));
  const reports = [...counts.values()].reduce((sum, number) => sum + number, 0);
  const done = doneWords(c.req.query('done'));
  const error = c.req.query('missing') === 'pick' ? w.pickFirst : c.req.query('missing') === 'file' ? w.importFile : undefined;
  const body = sourcesPage({
    about: w.about(all.length, reports),
    rows: items.map((source) => sourceRowView(source, counts.get(source.id) ?? 0, now())),
    ...sourceFilters(all, asked),
    find: { value: asked.q ?? '', along: given({ state: asked.state, tag: asked.tag }) as Record<string, string> },
    ...(chosen.length > 0 ? {} : { none: all.length === 0 ? ('none' as const) : ('filtered' as const) }),
    ...(pager ? { pager } : {}),
    here: sourcesHref(asked, { page: page > 1 ? String(page) : undefined }),
    ...(done ? { done } : {}),
    ...(error ? { error } : {}),
    publishers: (await knownPublishers({})).length,
    grades: gradeChoices,
  });
  return answerPage(c, context, { title: w.title, at: 'sources' }, body);
}

/** Adds to the query of one of our addresses. */
function withQuery(path: string, more: Readonly<Record<string, string>>): string {
  const url = new URL(path, 'http://here');
  for (const name of ['done', 'missing']) url.searchParams.delete(name);
  for (const [name, value] of Object.entries(more)) url.searchParams.set(name, value);
  return url.pathname + url.search;
}

async function bulk(c: Context, { store, work }: PagesContext): Promise<Response> {
  const form = await c.req.parseBody({ all: true });
  const back = backTo(form.back, '/sources');
  const ids = listOf(form.ids);
  if (ids.length === 0) return c.redirect(withQuery(back, { missing: 'pick' }), 303);
  if (textOf(form.act) === 'remove') return c.redirect(`/sources/remove?${new URLSearchParams({ ids: ids.join(','), back })}`, 303);
  const change = changeOf(form);
  if (!change) return c.redirect(back, 303);
  let changed = 0;
  for (const id of ids) {
    const source = await store.sources.get(id);
    if (source && (await store.sources.patch(id, change.patch(source)))) changed++;
  }
  work.nudge();
  return c.redirect(withQuery(back, { done: `${change.done}.${changed}` }), 303);
}

/** What is done with each; undefined where it was not said. */
function changeOf(
  form: FormValues,
): { readonly done: keyof typeof w.done; readonly patch: (source: WatchedSource) => SourcePatch } | undefined {
  const act = textOf(form.act);
  if (act === 'pause') return { done: 'paused', patch: () => ({ paused: true }) };
  if (act === 'resume') return { done: 'resumed', patch: () => ({ paused: false }) };
  const grade = Reliability.safeParse(textOf(form.grade)).data;
  // Without a grade the one that is there is taken away.
  if (act === 'grade') return { done: 'graded', patch: () => ({ reliability: grade }) as SourcePatch };
  const tag = textOf(form.tag)?.slice(0, 60);
  if (!tag) return undefined;
  if (act === 'tag') return { done: 'tagged', patch: ({ tags }) => ({ tags: [...new Set([...tags, tag])] }) };
  if (act === 'untag') return { done: 'untagged', patch: ({ tags }) => ({ tags: tags.filter((one) => one !== tag) }) };
  return undefined;
}

async function askToRemove(c: Context, context: PagesContext): Promise<Response> {
  const ids = (c.req.query('ids') ?? '').split(',').filter(Boolean);
  const found = (await Promise.all(ids.map((id) => context.store.sources.get(id)))).filter((one) => one !== undefined);
  if (found.length === 0) return c.redirect('/sources?missing=pick', 303);
  const body = removePage({
    ids: found.map((one) => one.id),
    names: found.map((one) => one.name),
    back: backTo(c.req.query('back'), '/sources'),
  });
  return answerPage(c, context, { title: w.removeTitle(found.length), at: 'sources', layout: 'narrow' }, body);
}

async function remove(c: Context, { store, work }: PagesContext): Promise<Response> {
  const ids = listOf((await c.req.parseBody({ all: true })).ids);
  let removed = 0;
  for (const id of ids) if (await store.sources.remove(id)) removed++;
  work.nudge();
  return c.redirect(`/sources?done=removed.${removed}`, 303);
}

async function bringList(c: Context, context: PagesContext): Promise<Response> {
  const { file } = await c.req.parseBody();
  if (!(file instanceof File) || file.size === 0) return c.redirect('/sources?missing=file#lists', 303);
  const { added, known, problems } = await importOpml(context.store, new Uint8Array(await file.arrayBuffer()), context);
  context.work.nudge();
  if (added + known > 0 && problems.length === 0)
    return c.redirect(`/sources?done=${added > 0 ? `added.${added}` : `known.${known}`}`, 303);
  const said = added + known === 0 ? w.importNothing : [w.done.added(added), ...(known > 0 ? [w.done.known(known)] : [])].join(' ');
  return answerPage(c, context, { title: w.lists, at: 'sources' }, importPage(problems, said), added + known === 0 ? 422 : 200);
}
