import { type Context, Hono } from 'hono';
import { cataloguePage, newSourcePage } from '../../../web/sources/index.ts';
import { words } from '../../../web/ui/index.ts';
import type { CatalogueEntry } from '../../1-gather/index.ts';
import { Reliability, SourceForm, SourceKind, type SourcePatch, type WatchedSource } from '../../model/index.ts';
import { addSource, isPath, knownPublishers, refusePaths, sourceId } from '../desk/index.ts';
import { given } from '../given.ts';
import { askedOf } from './asked.ts';
import { type FormValues, listOf, textOf } from './form-values.ts';
import { answerPage, type PagesContext } from './shell.ts';
import { tagsIn } from './source.ts';
import { candidateView, catalogueChoices, choosePublishers, publisherView } from './views/candidates.ts';
import { cutList } from './views/cut-list.ts';
import { query } from './views/edition.ts';
import { gradeChoices, kindChoices, sourceHref } from './views/sources.ts';

const w = words.sources;
const pageRows = 40;

/** Watching a new source: by its address, with what is found there shown first; or from the publishers we know. */
export function newSourceRoutes(context: PagesContext): Hono {
  const app = new Hono();
  app.get('/sources/new', (c) => look(c, context));
  app.post('/sources/new', (c) => add(c, context));
  app.get('/sources/catalogue', (c) => browse(c, context));
  app.post('/sources/catalogue', (c) => addPublishers(c, context));
  return app;
}

async function look(c: Context, context: PagesContext): Promise<Response> {
  const given = c.req.query('url');
  const url = given?.trim().slice(0, 4096) ?? '';
  const refused = url && !context.access.loopbackOnly && isPath(url);
  const { candidates, problems } = url && !refused ? await context.work.discover(url) : { candidates: [], problems: [] };
  const known = await Promise.all(candidates.map((one) => context.store.sources.get(sourceId(one.location))));
  // In a list of feeds every one is meant; else they are alternatives, the best first.
  const isList = candidates.length > 1 && candidates.every((one) => one.preview.length === 0);
  const error = given === undefined ? undefined : refused ? w.onlyWeb : url ? [w.foundNothing, ...problems].join(' ') : w.wanted;
  const kinds = new Set(candidates.map((one) => one.kind));
  const first = candidates.findIndex((_, index) => known[index] === undefined);
  const body = newSourcePage({
    url,
    ...(candidates.length === 0 && error ? { error } : {}),
    notes: candidates.length > 0 ? problems : [],
    candidates: candidates.map((one, index) =>
      candidateView(one, { index, now: context.now(), ticked: isList || index === first, known: known[index]?.id }),
    ),
    ...(c.req.query('missing') === 'pick' ? { pick: w.pickOne } : {}),
    kind: kinds.size === 1 ? (candidates[0]?.kind ?? '') : '',
    kinds: kinds.size === 1 ? kindChoices : [{ value: '', name: w.asFound }, ...kindChoices],
    grades: gradeChoices,
    tags: isList ? '' : (candidates[0]?.tags ?? []).join(', '),
    publishers: (await knownPublishers({})).length,
  });
  return answerPage(c, context, { title: w.newTitle, at: 'sources' }, body);
}

async function add(c: Context, context: PagesContext): Promise<Response> {
  const form = await c.req.parseBody({ all: true });
  const url = textOf(form.url) ?? '';
  const wishes = listOf(form.pick).flatMap((index) => wishOf(form, index));
  if (wishes.length === 0) return c.redirect(`/sources/new${query({ url, missing: 'pick' })}`, 303);
  return addAll(c, context, wishes);
}

interface PickedSource {
  readonly location: string;
  readonly form: SourceForm;
  readonly said: SourcePatch;
}

function wishOf(form: FormValues, index: string): readonly PickedSource[] {
  const of = (name: string): string | undefined => textOf(form[`${name}-${index}`])?.slice(0, 4096);
  const [location, watchedAs] = [of('location'), SourceForm.safeParse(of('form')).data];
  if (!location || !watchedAs) return [];
  const kind = SourceKind.safeParse(textOf(form.kind) ?? of('kind')).data;
  const said = given({
    name: of('name'),
    kind,
    reliability: Reliability.safeParse(textOf(form.reliability)).data,
    country: of('country'),
    language: of('language'),
    timeZone: of('timeZone'),
    family: of('family'),
  });
  const tags = [...new Set([...tagsIn(textOf(form.tags)), ...tagsIn(of('tags'))])];
  return [{ location, form: watchedAs, said: { ...said, tags } as SourcePatch }];
}

async function addAll(c: Context, context: PagesContext, wishes: readonly PickedSource[]): Promise<Response> {
  const added: WatchedSource[] = [];
  const known: WatchedSource[] = [];
  for (const wish of wishes) {
    refusePaths(wish, context.access);
    const answer = await addSource(context.store, wish, { choose: 'best' }, context);
    added.push(...answer.added);
    known.push(...answer.known);
  }
  const [only] = [...added, ...known];
  const done = added.length > 0 ? `added.${added.length}` : `known.${known.length}`;
  return c.redirect(added.length + known.length === 1 && only ? `${sourceHref(only.id)}?done=${done}` : `/sources?done=${done}`, 303);
}

async function browse(c: Context, context: PagesContext): Promise<Response> {
  const text = (name: string): string => c.req.query(name)?.trim().slice(0, 200) ?? '';
  const find = { q: text('q'), kind: text('kind'), country: text('country') };
  const all = await knownPublishers({});
  const chosen = choosePublishers(await knownPublishers({ words: find.q }), find);
  const { items, pager } = cutList(chosen, askedOf(c).page, pageRows, (page) => `/sources/catalogue${query({ ...find, page })}`);
  const rows = await Promise.all(
    items.map(async (entry) => {
      const known = await Promise.all(entry.feeds.map((feed) => context.store.sources.get(sourceId(feed.url))));
      return publisherView(
        entry,
        known.map((one) => one?.id),
      );
    }),
  );
  const body = cataloguePage({
    rows,
    find,
    ...catalogueChoices(all),
    ...(pager ? { pager } : {}),
    ...(c.req.query('missing') === 'pick' ? { error: w.pickOne } : {}),
  });
  return answerPage(c, context, { title: w.catalogueTitle, at: 'sources' }, body);
}

async function addPublishers(c: Context, context: PagesContext): Promise<Response> {
  const urls = new Set(listOf((await c.req.parseBody({ all: true })).feeds));
  const wishes = (await knownPublishers({})).flatMap((entry) =>
    entry.feeds.filter((feed) => urls.has(feed.url)).map((feed): PickedSource => publisherWish(entry, feed)),
  );
  if (wishes.length === 0) return c.redirect('/sources/catalogue?missing=pick', 303);
  return addAll(c, context, wishes);
}

function publisherWish(
  { name, kind, country, language, timeZone, family }: CatalogueEntry,
  feed: CatalogueEntry['feeds'][number],
): PickedSource {
  return {
    location: feed.url,
    form: feed.form ?? 'feed',
    said: { name, kind, tags: [], ...given({ country, language, timeZone, family }) },
  };
}
