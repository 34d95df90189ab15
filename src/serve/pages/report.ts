import { type Context, Hono } from 'hono';
import { reportPage } from '../../../web/report/index.ts';
import { html } from '../../../web/ui/index.ts';
import type { Id, Range, Report } from '../../model/index.ts';
import { momentOf } from './asked.ts';
import { notesBelow } from './notes.ts';
import { answerError, answerPage, type PagesContext } from './shell.ts';
import { type Edition, makeEdition } from './views/edition.ts';
import { reportView } from './views/report.ts';

/** The page of a report: /reports/{id}?at=120-240#at opens it at a stretch of its text. */
export function reportRoutes(context: PagesContext): Hono {
  const app = new Hono();
  app.get('/reports/:id', async (c) => {
    const id = c.req.param('id');
    const { store } = context;
    const stored = await store.reports.get(id);
    if (!stored) return answerError(c, context, 'missing', 'There is no report at this address. It may have been removed with its source.');
    const asOf = momentOf(c, 'asOf');
    const [source, edition, report] = await Promise.all([
      stored.source ? store.sources.get(stored.source) : undefined,
      editionOf(context, stored.story, asOf),
      textOf(context, stored.report, asOf),
    ]);
    const inStory = edition?.dossier.reports.find((one) => one.id === id);
    // Offsets of a dossier hold for the text that it was made of; a newer text is shown without marks until the story follows.
    const fits = inStory?.text === report.text;
    const view = reportView({
      stored,
      report: fits && inStory ? inStory : report,
      source,
      edition: fits ? edition : undefined,
      asked: stretchOf(c, report),
    });
    return answerPage(
      c,
      context,
      { title: view.title, at: 'stories', legend: true, ...(stored.story ? { story: stored.story } : {}) },
      html`${reportPage(view)}${await notesBelow(context, { report: id })}`,
    );
  });
  return app;
}

async function editionOf({ store, work }: PagesContext, story: Id | undefined, asOf: string | undefined): Promise<Edition | undefined> {
  if (story === undefined) return undefined;
  const dossier = asOf ? await work.dossierAsOf(story, asOf) : await store.stories.dossier(story);
  return dossier && makeEdition(dossier, { story, extent: 'part', ...(asOf ? { asOf } : {}) });
}

async function textOf({ store }: PagesContext, report: Report, asOf: string | undefined): Promise<Report> {
  if (!asOf) return report;
  const [then] = await store.reports.asOf([report.id], asOf);
  return then?.report ?? report;
}

/** The stretch that the address asks for, where it lies in the text. */
function stretchOf(c: Context, report: Report): Range | undefined {
  const match = /^(\d{1,7})-(\d{1,7})$/.exec(c.req.query('at') ?? '');
  if (!match) return undefined;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end && end <= report.text.length ? { start, end } : undefined;
}
