import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { type RuleFormView, removeRulePage, ruleFormPage, rulesPage, type TestView } from '../../../web/alerts/index.ts';
import { words } from '../../../web/ui/index.ts';
import type { AlertRule } from '../../model/index.ts';
import { citeAlerts, type RuleNames, sentenceOf } from '../../watch/index.ts';
import { allPages, makeRule } from '../desk/index.ts';
import { type FormValues, textOf } from './form-values.ts';
import { answerError, answerPage, type PagesContext } from './shell.ts';
import { alertView, ruleHref, ruleLine } from './views/alerts.ts';
import { readRule, ruleFormView, spans, valuesOf, valuesOfRule } from './views/rule-form.ts';

const w = words.alerts;

/** Stories to choose from: the ones that changed last. */
const mostStories = 30;
/** Alerts of a test that are shown. */
const mostTold = 12;

/** The rules: as sentences, tested on the past before they are saved. */
export function ruleRoutes(context: PagesContext): Hono {
  const app = new Hono();
  const { store } = context;
  const find = async (id: string): Promise<AlertRule | undefined> => (await store.alerts.rules()).find((rule) => rule.id === id);
  app.get('/alerts/rules', async (c) => {
    const [rules, names] = await Promise.all([store.alerts.rules(), namesOf(context)]);
    const key = c.req.query('done') ?? '';
    const done = Object.hasOwn(w.done, key) ? w.done[key as keyof typeof w.done] : undefined;
    const body = rulesPage({ rules: rules.map((rule) => ruleLine(rule, names)), ...(done ? { done } : {}) });
    return answerPage(c, context, { title: w.rules, at: 'alerts' }, body);
  });
  app.post('/alerts/rules', (c) => testOrSave(c, context, find));
  app.get('/alerts/rules/new', (c) => {
    const story = c.req.query('story');
    return answerForm(c, context, { rule: makeRule({ name: '', ...(story ? { stories: [story] } : {}) }, { id: '', createdAt: '' }) });
  });
  app.get('/alerts/rules/:id', async (c) => {
    const rule = await find(c.req.param('id'));
    return rule ? answerForm(c, context, { id: rule.id, rule }) : missing(c, context);
  });
  app.post('/alerts/rules/:id/pause', async (c) => {
    const rule = await find(c.req.param('id'));
    if (!rule) return missing(c, context);
    const paused = textOf((await c.req.parseBody({ all: true })).paused) !== undefined;
    await store.alerts.putRule({ ...rule, paused });
    return c.redirect(`/alerts/rules?done=${paused ? 'paused' : 'resumed'}`, 303);
  });
  app.get('/alerts/rules/:id/remove', async (c) => {
    const rule = await find(c.req.param('id'));
    if (!rule) return missing(c, context);
    const body = removeRulePage({ name: rule.name, href: ruleHref(rule.id), sentence: sentenceOf(rule, await namesOf(context)) });
    return answerPage(c, context, { title: w.removeTitle(rule.name), at: 'alerts', layout: 'narrow' }, body);
  });
  app.post('/alerts/rules/:id/remove', async (c) => {
    await store.alerts.removeRule(c.req.param('id'));
    return c.redirect('/alerts/rules?done=removed', 303);
  });
  return app;
}

const missing = (c: Context, context: PagesContext): Promise<Response> =>
  answerError(c, context, 'missing', 'There is no rule at this address. It may have been removed; what it told stays in the inbox.');

/** Saves only what was tested as it is; everything else is tested first. */
async function testOrSave(c: Context, context: PagesContext, find: (id: string) => Promise<AlertRule | undefined>): Promise<Response> {
  const form = await c.req.parseBody({ all: true });
  const id = textOf(form.id);
  const old = id === undefined ? undefined : await find(id);
  if (id !== undefined && !old) return missing(c, context);
  const { wish, errors, days } = readRule(form, old);
  const made = { id: old?.id ?? context.newId(), createdAt: old?.createdAt ?? context.now().toISOString() };
  const rule = makeRule(wish, made);
  const shown = { ...(old ? { id: old.id } : {}), rule, form };
  if (Object.keys(errors).length > 0) return answerForm(c, context, { ...shown, errors }, 422);
  const mark = markOf(rule);
  const wantsSave = textOf(form.act) === 'save';
  if (wantsSave && textOf(form.tested) === mark) {
    await context.store.alerts.putRule(rule);
    return c.redirect('/alerts/rules?done=saved', 303);
  }
  const test = await testOn(context, { ...rule, paused: false }, days, mark);
  return answerForm(c, context, { ...shown, test: wantsSave ? { ...test, note: w.retested } : test });
}

/** Of what a rule looks for and whom it tells. */
function markOf({ id: _, createdAt: __, ...rule }: AlertRule): string {
  return createHash('sha256').update(JSON.stringify(rule)).digest('base64url').slice(0, 22);
}

async function testOn(context: PagesContext, rule: AlertRule, days: number, mark: string): Promise<TestView> {
  const { store, work, now } = context;
  const since = (span: number): string => new Date(now().getTime() - span * 86_400_000).toISOString();
  const within = await work.replayRule(rule, since(days));
  const longest = spans[spans.length - 1] as number;
  // Where the span told nothing, more of the past may show that the rule works.
  const told = within.length > 0 || days === longest ? within : await work.replayRule(rule, since(longest));
  const shown = told.slice(-mostTold).reverse();
  const cited = await citeAlerts(store, shown);
  const nothing = within.length === 0;
  return {
    sentence: sentenceOf(rule, await namesOf(context)),
    head: nothing && days !== longest ? w.noneInWeek(days, told.length, longest) : `${w.wouldHave(within.length)} ${w.inDays(days)}.`,
    alerts: cited.map((one) => ({ ...alertView(one, new Set(), now()), unread: false })),
    ...(told.length > shown.length ? { more: w.moreTold(told.length - shown.length) } : {}),
    mark,
  };
}

interface Shown {
  readonly id?: string;
  readonly rule: AlertRule;
  /** As it was filled in. */
  readonly form?: FormValues;
  readonly errors?: RuleFormView['errors'];
  readonly test?: TestView;
}

async function answerForm(
  c: Context,
  context: PagesContext,
  { id, rule, form, errors, test }: Shown,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { store } = context;
  const [stories, sources] = await Promise.all([
    store.stories.page({ limit: mostStories }),
    allPages((request) => store.sources.page(request)),
  ]);
  const titles = new Map(stories.items.map((card) => [card.id, card.title]));
  for (const story of rule.stories ?? []) if (!titles.has(story)) titles.set(story, (await store.stories.card(story))?.title ?? story);
  const view = ruleFormView(
    rule,
    { stories: [...titles].map(([story, name]) => ({ id: story, name })), sources },
    {
      values: form ? valuesOf(form) : valuesOfRule(rule),
      errors: errors ?? {},
      hasSecret: rule.to.some((target) => target.kind === 'webhook' && target.secret !== undefined),
    },
  );
  const body = ruleFormPage({ ...view, ...(id ? { id } : {}), ...(test ? { test } : {}) });
  return answerPage(c, context, { title: id ? w.editRule : w.newRule, at: 'alerts' }, body, status);
}

/** Names of stories and sources, for the sentences. */
async function namesOf({ store }: PagesContext): Promise<RuleNames> {
  const [rules, sources] = await Promise.all([store.alerts.rules(), allPages((request) => store.sources.page(request))]);
  const recent = await store.stories.page({ limit: mostStories });
  const titles = new Map(recent.items.map((card) => [card.id, card.title]));
  for (const id of rules.flatMap((rule) => rule.stories ?? []))
    if (!titles.has(id)) {
      const card = await store.stories.card(id);
      if (card) titles.set(id, card.title);
    }
  const names = new Map(sources.map((source) => [source.id, source.name]));
  return { story: (id) => titles.get(id), source: (id) => names.get(id) };
}
