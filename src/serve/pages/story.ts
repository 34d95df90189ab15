import { type Context, Hono } from 'hono';
import { type SectionId, sectionOrder, storyPage, storySectionPage } from '../../../web/story/index.ts';
import { html } from '../../../web/ui/index.ts';
import type { Change, Id } from '../../model/index.ts';
import { countPending } from '../desk/index.ts';
import { askedOf, momentOf } from './asked.ts';
import { notesBelow } from './notes.ts';
import { answerError, answerPage, type PagesContext } from './shell.ts';
import { makeEdition } from './views/edition.ts';
import { type StoryRecord, storyView } from './views/story.ts';

/** Changes looked through for one page: those of a story that changes all day for a week. */
const mostChanges = 200;

/** Stories offered to be merged in, the ones that changed last. */
const mostOthers = 50;

/** The page of a story and of its sections. */
export function storyRoutes(context: PagesContext): Hono {
  const app = new Hono();
  app.get('/stories/:id', (c) => answer(c, context, undefined));
  app.get('/stories/:id/:section', async (c) => {
    const section = sectionOrder.find((id) => id === c.req.param('section'));
    if (section === 'brief') return c.redirect(`/stories/${encodeURIComponent(c.req.param('id'))}`, 303);
    return section ? answer(c, context, section) : answerError(c, context, 'missing');
  });
  return app;
}

async function answer(c: Context, context: PagesContext, section: SectionId | undefined): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const { store } = context;
  const asOf = momentOf(c, 'asOf');
  const dossier = asOf ? await context.work.dossierAsOf(id, asOf) : await store.stories.dossier(id);
  if (!dossier) return answerWithout(c, context, { id, asOf });
  const edition = makeEdition(dossier, { story: id, extent: section ? 'whole' : 'part', ...(asOf ? { asOf } : {}) });
  const asked = askedOf(c);
  const pending = asOf ? 0 : await countPending(store, dossier);
  const record = { ...(await recordOf(context, { id, since: asked.since, asOf })), pending };
  const view = storyView(edition, record, asked, section);
  const title = section
    ? `${view.frame.contents.find((one) => one.id === section)?.name ?? section}: ${dossier.story.title}`
    : dossier.story.title;
  return answerPage(
    c,
    context,
    { title, at: 'stories', story: id, legend: true, ...(section ? {} : { now: view.frame.now }) },
    section ? storySectionPage(view, section) : html`${storyPage(view)}${await notesBelow(context, { story: id })}`,
  );
}

/** No dossier: the story went into another, is not put together yet, or there is none. */
async function answerWithout(
  c: Context,
  context: PagesContext,
  { id, asOf }: { readonly id: Id; readonly asOf: string | undefined },
): Promise<Response> {
  const { store } = context;
  const living = await store.stories.resolve(id);
  if (living && living !== id) {
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`${pathname.replace(`/stories/${encodeURIComponent(id)}`, `/stories/${encodeURIComponent(living)}`)}${search}`, 302);
  }
  if (asOf && living) return answerError(c, context, 'missing', `On ${asOf} this story had no report yet.`);
  if (living)
    return answerError(
      c,
      context,
      'missing',
      'The reports of this story are there, but it has not been put together yet. Load the page again in a moment.',
    );
  return answerError(c, context, 'missing');
}

async function recordOf(
  { store, now }: PagesContext,
  { id, since, asOf }: { readonly id: Id; readonly since: string | undefined; readonly asOf: string | undefined },
): Promise<Omit<StoryRecord, 'pending'>> {
  const [card, changes, corrections, history, others] = await Promise.all([
    store.stories.card(id),
    store.changes.page({ story: id, limit: mostChanges, ...(since ? { since } : {}), ...(asOf ? { until: asOf } : {}) }),
    store.corrections.page({ story: id, limit: 50 }),
    store.stories.history(id, { limit: mostChanges }),
    store.stories.page({ limit: mostOthers }),
  ]);
  return {
    ...(card ? { card } : {}),
    changes: newestFirst(changes.items),
    corrections: corrections.items,
    history: history.items,
    others: others.items.filter((one) => one.id !== id).map(({ id: other, title }) => ({ id: other, title })),
    moments: [...history.items.map((event) => event.at), ...(card ? [card.updatedAt] : [])].filter((at) => at <= now().toISOString()),
    ...(since ? { since } : {}),
    now: now().toISOString(),
  };
}

function newestFirst(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
