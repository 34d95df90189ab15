import { type Context, Hono } from 'hono';
import { type SourceEditView, sourcePage } from '../../../web/sources/index.ts';
import { words } from '../../../web/ui/index.ts';
import { Reliability, SourceKind, type SourcePatch, type WatchedSource } from '../../model/index.ts';
import { isPath } from '../desk/index.ts';
import { type FormValues, textOf } from './form-values.ts';
import { answerError, answerPage, type PagesContext } from './shell.ts';
import { query } from './views/edition.ts';
import { sourceView } from './views/source.ts';
import { doneWords, gradeChoices, kindChoices, sourceHref } from './views/sources.ts';

const w = words.sources;
const pageRows = { log: 25, reports: 20 } as const;

/** The page of a source, and what is changed there. */
export function sourceRoutes(context: PagesContext): Hono {
  const app = new Hono();
  app.get('/sources/:id', async (c) => {
    const source = await context.store.sources.get(c.req.param('id'));
    return source ? answer(c, context, source, { values: valuesOf(source), errors: {} }) : missing(c, context);
  });
  app.post('/sources/:id', async (c) => {
    const source = await context.store.sources.get(c.req.param('id'));
    if (!source) return missing(c, context);
    const { patch, values, errors } = readEdit(await c.req.parseBody(), source, context.access);
    if (Object.keys(errors).length > 0) return answer(c, context, source, { values, errors }, 422);
    await context.store.sources.patch(source.id, patch);
    context.work.nudge();
    return c.redirect(`${sourceHref(source.id)}?done=saved`, 303);
  });
  app.post('/sources/:id/poll', async (c) => {
    const id = c.req.param('id');
    if (!(await context.store.sources.hasten(id, context.now().toISOString(), 'thorough'))) return missing(c, context);
    context.work.nudge();
    return c.redirect(`${sourceHref(id)}?done=asked`, 303);
  });
  app.post('/sources/:id/pause', async (c) => {
    const id = c.req.param('id');
    const paused = textOf((await c.req.parseBody({ all: true })).paused) !== undefined;
    if (!(await context.store.sources.patch(id, { paused }))) return missing(c, context);
    context.work.nudge();
    return c.redirect(`${sourceHref(id)}?done=${paused ? 'paused' : 'resumed'}.1`, 303);
  });
  return app;
}

const missing = (c: Context, context: PagesContext): Promise<Response> =>
  answerError(c, context, 'missing', 'There is no source at this address. It may have been removed; its reports stay.');

async function answer(
  c: Context,
  context: PagesContext,
  source: WatchedSource,
  edit: Pick<SourceEditView, 'values' | 'errors'>,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { store, now } = context;
  const [log, reports, counts] = await Promise.all([
    store.sources.log(source.id, { limit: pageRows.log, ...afterOf(c, 'log') }),
    store.reports.page({ source: source.id, limit: pageRows.reports, ...afterOf(c, 'reports') }),
    store.sources.counts(),
  ]);
  const stories = new Map(
    await Promise.all(
      [...new Set(reports.items.flatMap((one) => one.story ?? []))].map(async (id) => [id, (await store.stories.card(id))?.title] as const),
    ),
  );
  const href = sourceHref(source.id);
  const done = doneWords(c.req.query('done'));
  const view = sourceView(source, {
    log: log.items,
    reports: reports.items,
    titleOf: (story) => stories.get(story),
    count: counts.get(source.id) ?? 0,
    now: now(),
  });
  const body = sourcePage({
    ...view,
    ...(log.next ? { olderLog: `${href}${query({ log: log.next })}#log` } : {}),
    ...(reports.next ? { olderReports: `${href}${query({ reports: reports.next })}#reports` } : {}),
    ...(done ? { done } : {}),
    edit: { ...edit, kinds: kindChoices, grades: gradeChoices },
  });
  return answerPage(c, context, { title: source.name, at: 'sources' }, body, status);
}

const afterOf = (c: Context, name: string): { readonly after?: string } => {
  const after = c.req.query(name);
  return after ? { after } : {};
};

/** Tags as they are written in a field. */
export function tagsIn(text: string | undefined): readonly string[] {
  return [...new Set((text ?? '').split(',').map((tag) => tag.trim().slice(0, 60)))].filter(Boolean);
}

function valuesOf(source: WatchedSource): SourceEditView['values'] {
  const { name, location, kind, reliability = '', country = '', language = '', timeZone = '', tags } = source;
  return { name, location, kind, reliability, country, language, timeZone, tags: tags.join(', ') };
}

interface Edit extends Pick<SourceEditView, 'values' | 'errors'> {
  readonly patch: SourcePatch;
}

/** What the form says; an empty field takes the fact away. */
function readEdit(form: FormValues, source: WatchedSource, { loopbackOnly }: PagesContext['access']): Edit {
  const text = (name: keyof SourceEditView['values']): string => textOf(form[name])?.slice(0, 4096) ?? '';
  const values = {
    name: text('name'),
    location: text('location'),
    kind: text('kind'),
    reliability: text('reliability'),
    country: text('country').toUpperCase(),
    language: text('language'),
    timeZone: text('timeZone'),
    tags: text('tags'),
  };
  const errors = {
    ...(values.name ? {} : { name: w.badName }),
    ...(values.location ? {} : { location: w.badAddress }),
    ...(values.location !== source.location && !loopbackOnly && isPath(values.location) ? { location: w.onlyWeb } : {}),
    ...(values.country === '' || /^[A-Z]{2}$/.test(values.country) ? {} : { country: w.badCountry(values.country) }),
    ...(values.language === '' || isLanguage(values.language) ? {} : { language: w.badLanguage(values.language) }),
    ...(values.timeZone === '' || isTimeZone(values.timeZone) ? {} : { timeZone: w.badZone(values.timeZone) }),
  };
  const patch = {
    name: values.name,
    kind: SourceKind.safeParse(values.kind).data ?? source.kind,
    reliability: Reliability.safeParse(values.reliability).data,
    country: values.country || undefined,
    language: values.language || undefined,
    timeZone: values.timeZone || undefined,
    tags: tagsIn(values.tags),
    ...(values.location === source.location ? {} : { location: values.location }),
  } as SourcePatch;
  return { values, errors, patch };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
