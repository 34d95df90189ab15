import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type FrontView, frontPage } from '../../../web/front/index.ts';
import { words } from '../../../web/ui/index.ts';
import type { AlertRule, StoryCard } from '../../model/index.ts';
import { allPages } from '../desk/index.ts';
import { given } from '../given.ts';
import { askedOf, momentOf } from './asked.ts';
import { type Listed, listStories, type StoryFilter } from './list-stories.ts';
import { answerPage, backTo, type PagesContext } from './shell.ts';
import { activeView, type FrontAsked, facetsView, frontHref, groupsView, type ShownStory, sinceView } from './views/front.ts';
import { isTroubled } from './views/source-states.ts';
import { lastVisit } from './visit.ts';

/** Stories on a page. */
const pageRows = 30;
/** Changes of a story that are looked at for its row. */
const mostChanges = 30;
/** Cards among which filters are found. */
const facetCards = 200;

const welcomeCookie = 'welcome';
/** A year: the browser asks for no more. */
const keepSeconds = 400 * 86_400;

/** The list of stories: `/`. */
export function frontRoutes(context: PagesContext): Hono {
  const app = new Hono();
  app.get('/', (c) => answer(c, context));
  app.post('/welcome/dismiss', async (c) => {
    setCookie(c, welcomeCookie, 'seen', { path: '/', maxAge: keepSeconds, sameSite: 'Lax', httpOnly: true });
    return c.redirect(backTo((await c.req.parseBody()).back, '/'), 303);
  });
  return app;
}

async function answer(c: Context, context: PagesContext): Promise<Response> {
  const { store, now } = context;
  const visit = lastVisit(c, now());
  const asked = frontAsked(c);
  const since = asked.since ? new Date(asked.since).toISOString() : visit;
  const after = c.req.query('after');
  const rules = await store.alerts.rules();
  const watch = rules.find((rule) => rule.id === asked.watch);
  const [listed, all, sources] = await Promise.all([
    listStories(store, filterOf(asked, watch), { since, after }),
    store.stories.page({ limit: facetCards }),
    allPages((request) => store.sources.page(request)),
  ]);
  const { page } = askedOf(c);
  const cut = cutWindow(listed, page);
  const show = (cards: readonly StoryCard[]): Promise<readonly ShownStory[]> =>
    Promise.all(cards.map((card) => showStory(context, card, since)));
  const [pinned, changed, rest] = await Promise.all([show(cut.pinned), show(cut.changed), show(cut.rest)]);
  // Who looks for something is not welcomed.
  const isPlain = page === 1 && after === undefined && frontHref(asked) === '/';
  const active = activeView(asked, watch?.name);
  const here = frontHref(asked, given({ page: page > 1 ? String(page) : undefined, after }));
  const troubled = sources.filter((source) => isTroubled(source)).length;
  const sample = sources.length === 0 ? await sampleOf(context, all.items) : undefined;
  const view: FrontView = {
    groups: groupsView({ pinned, changed, rest }, { since, isFirst: page === 1 && after === undefined }),
    facets: facetsView(all.items, asked, { rules, extent: all.next === undefined ? 'whole' : 'part' }),
    active,
    since: sinceView(asked, visit, now()),
    find: { value: asked.q ?? '', along: given({ ...asked, q: undefined }) as Record<string, string> },
    here,
    sources: {
      words: words.front.watched(sources.length),
      ...(troubled > 0 ? { trouble: words.front.troubled(troubled) } : {}),
    },
    ...(cut.total === 0 ? { none: active.length > 0 ? ('filtered' as const) : ('none' as const) } : {}),
    ...(asked.q ? { searchHref: `/search?${new URLSearchParams({ q: asked.q })}` } : {}),
    ...(sources.length === 0 && isPlain && getCookie(c, welcomeCookie) === undefined
      ? { welcome: { back: here, ...(sample ? { sample } : {}) } }
      : {}),
    ...pagerOf(asked, { cut, page, after, next: listed.next }),
  };
  return answerPage(c, context, { title: words.front.title, at: 'stories' }, frontPage(view));
}

function frontAsked(c: Context): FrontAsked {
  const text = (name: string): string | undefined => c.req.query(name)?.trim().slice(0, 200) || undefined;
  return given({
    q: text('q'),
    tag: text('tag'),
    place: text('place'),
    language: text('language'),
    kind: text('kind'),
    watch: text('watch'),
    since: momentOf(c, 'since'),
  });
}

function filterOf({ q, since: _, watch: list, ...facets }: FrontAsked, watch: AlertRule | undefined): StoryFilter {
  return { ...facets, ...(q ? { words: q } : {}), ...(list !== undefined && watch ? { watched: watch.words ?? [] } : {}) };
}

interface Cut extends Listed {
  readonly from: number;
  readonly shown: number;
  readonly total: number;
}

/** The part of a window that stands on a page. */
function cutWindow({ pinned, changed, rest }: Listed, page: number): Cut {
  const total = pinned.length + changed.length + rest.length;
  const from = Math.min((page - 1) * pageRows, Math.max(0, total - 1));
  const slice = (list: readonly StoryCard[], offset: number): readonly StoryCard[] =>
    list.slice(Math.max(0, from - offset), Math.max(0, from + pageRows - offset));
  return {
    pinned: slice(pinned, 0),
    changed: slice(changed, pinned.length),
    rest: slice(rest, pinned.length + changed.length),
    from,
    shown: Math.min(pageRows, total - from),
    total,
  };
}

function pagerOf(
  asked: FrontAsked,
  at: { readonly cut: Cut; readonly page: number; readonly after: string | undefined; readonly next: string | undefined },
): Pick<FrontView, 'pager'> {
  const { cut, page, after, next } = at;
  const within = cut.from + cut.shown < cut.total;
  const to = (number: number): string => frontHref(asked, { page: number > 1 ? String(number) : undefined, after });
  const following = within ? to(page + 1) : next && frontHref(asked, { after: next });
  const previous = page > 1 ? to(page - 1) : after === undefined ? undefined : frontHref(asked);
  if (!following && !previous) return {};
  return {
    pager: {
      from: cut.from + 1,
      to: cut.from + cut.shown,
      ...(next === undefined && after === undefined ? { total: cut.total } : {}),
      ...(previous ? { previous } : {}),
      ...(following ? { next: following } : {}),
    },
  };
}

async function showStory({ store }: PagesContext, card: StoryCard, since: string | undefined): Promise<ShownStory> {
  const [changes, members] = await Promise.all([
    store.changes.page({ story: card.id, limit: mostChanges, ...(since ? { since } : {}) }),
    card.stale ? store.stories.members(card.id) : undefined,
  ]);
  return {
    card,
    changes: changes.items,
    more: changes.next !== undefined,
    waiting: Math.max(0, (members?.reports.length ?? 0) - card.reports),
  };
}

/** The sample story, where it was put into the folder and still is the only one. */
async function sampleOf(
  { store }: PagesContext,
  cards: readonly StoryCard[],
): Promise<{ href: string; reports: string; accounts: string } | undefined> {
  const [card] = cards;
  if (!card || cards.length > 1 || (await store.upkeep.value('serve.sample')) === undefined) return undefined;
  return {
    href: `/stories/${encodeURIComponent(card.id)}`,
    reports: words.front.reports(card.reports),
    accounts: words.front.accounts(card.independentAccounts.min, card.independentAccounts.max),
  };
}
