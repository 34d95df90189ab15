import { type Context, Hono } from 'hono';
import { searchPage } from '../../../web/search/index.ts';
import { words } from '../../../web/ui/index.ts';
import { SearchHit } from '../../model/index.ts';
import type { Page } from '../../store/index.ts';
import { answerPage, type PagesContext } from './shell.ts';
import { query } from './views/edition.ts';
import { hitView, withoutRepeats } from './views/search.ts';

const w = words.search;
const pageRows = 25;
/** Letters of a question; the rest is left out. */
const mostLetters = 1000;

/** Search over everything: `/search?q=&kind=&story=`. */
export function searchRoutes(context: PagesContext): Hono {
  const app = new Hono();
  app.get('/search', (c) => answer(c, context));
  return app;
}

const hitKinds = SearchHit.unwrap().shape.kind;

interface SearchAsked {
  readonly q: string;
  readonly kind?: SearchHit['kind'];
  readonly story?: string;
  readonly after?: string;
}

function askedIn(c: Context): SearchAsked {
  const kind = hitKinds.safeParse(c.req.query('kind')).data;
  const [story, after] = [c.req.query('story'), c.req.query('after')];
  const q = (c.req.query('q') ?? '').trim().slice(0, mostLetters);
  return { q, ...(kind ? { kind } : {}), ...(story ? { story } : {}), ...(after ? { after } : {}) };
}

async function find({ store }: PagesContext, { q, kind, story, after }: SearchAsked): Promise<Page<SearchHit>> {
  if (!q) return { items: [] };
  return store.search.search(q, {
    limit: pageRows,
    ...(kind ? { kinds: [kind] } : {}),
    ...(story ? { story } : {}),
    ...(after ? { after } : {}),
  });
}

async function answer(c: Context, context: PagesContext): Promise<Response> {
  const { store } = context;
  const asked = askedIn(c);
  const { q, kind, story, after } = asked;
  const href = (more: Readonly<Record<string, string | undefined>>): string => `/search${query({ q, kind, story, ...more })}`;
  const page = await find(context, asked);
  const stories = await titlesOf(context, [...page.items.flatMap((hit) => hit.story ?? []), ...(story ? [story] : [])]);
  const found = withoutRepeats(page.items);
  const speakers = await speakersOf(context, found);
  const hits = await Promise.all(
    found.map(async (hit) =>
      hitView(hit, {
        stored: hit.report ? await store.reports.get(hit.report) : undefined,
        storyTitle: hit.story && stories.get(hit.story),
        speaker: speakers.get(hit.id),
      }),
    ),
  );
  const body = searchPage({
    query: q,
    ...(kind ? { kind } : {}),
    filters: [
      { name: w.all, on: kind === undefined, href: href({ kind: undefined }) },
      ...hitKinds.options.map((one) => ({ name: w.kindNames[one], on: one === kind, href: href({ kind: one }) })),
    ],
    ...(story ? { story: { id: story, title: stories.get(story) ?? story, everywhere: href({ story: undefined }) } } : {}),
    hits,
    ...extentOf(hits.length, asked, page.next),
    ...(page.next ? { next: href({ after: page.next }) } : {}),
    ...(after ? { first: href({}) } : {}),
  });
  return answerPage(c, context, { title: q ? w.titleOf(q) : w.title, at: 'search' }, body);
}

/** How many there are, or why there are none. */
function extentOf(count: number, { q, after }: SearchAsked, next: string | undefined): { count?: string; none?: 'ask' | 'none' } {
  if (count === 0) return { none: q ? 'none' : 'ask' };
  if (after !== undefined) return {};
  return { count: next === undefined ? w.found(count) : w.firstOf(count) };
}

/** Whose words the statements among the results are: none is shown without its speaker. */
async function speakersOf({ store }: PagesContext, hits: readonly SearchHit[]): Promise<ReadonlyMap<string, string>> {
  const stories = new Set(hits.flatMap(({ kind, story }) => (kind === 'statement' && story ? [story] : [])));
  const dossiers = await Promise.all([...stories].map((id) => store.stories.dossier(id)));
  return new Map(
    dossiers.flatMap((dossier) => {
      if (!dossier) return [];
      const names = new Map(dossier.entities.map(({ id, name }) => [id, name]));
      return dossier.statements.flatMap(({ id, attributedTo }) =>
        attributedTo ? [[id, names.get(attributedTo) ?? attributedTo] as const] : [],
      );
    }),
  );
}

async function titlesOf({ store }: PagesContext, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const cards = await Promise.all([...new Set(ids)].map((id) => store.stories.card(id)));
  return new Map(cards.flatMap((card) => (card ? [[card.id, card.title] as const] : [])));
}
