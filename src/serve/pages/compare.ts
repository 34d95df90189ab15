import { type Context, Hono } from 'hono';
import { comparePage } from '../../../web/compare/index.ts';
import type { Id } from '../../model/index.ts';
import { momentOf } from './asked.ts';
import { answerError, answerPage, type PagesContext } from './shell.ts';
import { compareView } from './views/compare.ts';
import { makeEdition } from './views/edition.ts';

/** Reports that fit beside each other; more are unreadable. */
const mostReports = 4;

/** Reports side by side: /compare?reports=a,b or, from the form, /compare?reports=a&reports=b. */
export function compareRoutes(context: PagesContext): Hono {
  const app = new Hono();
  app.get('/compare', async (c) => {
    const ids = reportsIn(c);
    if (ids.length === 0) return answerError(c, context, 'missing', 'No reports were named. Open two of them from the page of a story.');
    const { store, work } = context;
    const stored = await Promise.all(ids.map((id) => store.reports.get(id)));
    const missing = ids.filter((_, index) => stored[index] === undefined);
    if (missing.length > 0) return answerError(c, context, 'missing', `There is no report ${missing.join(', ')}.`);
    const story = stored.find((one) => one?.story)?.story;
    const asOf = momentOf(c, 'asOf');
    const dossier = story && (asOf ? await work.dossierAsOf(story, asOf) : await store.stories.dossier(story));
    if (!story || !dossier)
      return answerError(c, context, 'missing', 'These reports are in no story yet, so nothing is known of what they share.');
    const edition = makeEdition(dossier, { story, extent: 'part', ...(asOf ? { asOf } : {}) });
    const here = ids.filter((id) => dossier.reports.some((report) => report.id === id));
    if (here.length < ids.length && here.length < 2)
      return answerError(
        c,
        context,
        'missing',
        'These reports are in different stories. Merge the stories first, if they tell of one event.',
      );
    const view = compareView(edition, here, await store.reports.annotated(here));
    const title = view.columns.map((column) => column.siglum.label).join(' · ');
    return answerPage(c, context, { title: `${title} side by side`, at: 'stories', story, legend: true }, comparePage(view));
  });
  return app;
}

function reportsIn(c: Context): readonly Id[] {
  const named = (c.req.queries('reports') ?? []).flatMap((value) => value.split(',')).map((id) => id.trim());
  return [...new Set(named.filter(Boolean))].slice(0, mostReports);
}
