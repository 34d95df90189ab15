import { type Context, Hono } from 'hono';
import type { Correction, Id } from '../../model/index.ts';
import { correct, Unusable, undoCorrection, type Wish } from '../desk/index.ts';
import { userOf } from '../security/index.ts';
import { type FormValues, listOf, textOf } from './form-values.ts';
import { answerError, backTo, type PagesContext } from './shell.ts';

/** Corrections and their undoing by forms. What cannot be done is told in words, and nothing is kept. */
export function correctionRoutes(context: PagesContext): Hono {
  const app = new Hono();
  app.post('/stories/:id/correct', async (c) => {
    const id = c.req.param('id');
    const form = await c.req.parseBody({ all: true });
    const wish = wishOf(id, form);
    if (typeof wish === 'string') return answerError(c, context, 'refused', wish);
    try {
      const by = userOf(c);
      await correct(context.store, { ...wish, ...(by && { by }) }, context);
      context.work.nudge();
    } catch (error) {
      return refused(c, context, error);
    }
    return c.redirect(backTo(form.back, `/stories/${encodeURIComponent(id)}#corrections`), 303);
  });
  app.post('/stories/:id/undo', async (c) => {
    const { correction } = await c.req.parseBody();
    const done = typeof correction === 'string' && (await undoCorrection(context.store, { id: correction, by: userOf(c) }, context));
    if (!done) return answerError(c, context, 'refused', 'This correction is not in force any more.');
    context.work.nudge();
    return c.redirect(`/stories/${encodeURIComponent(c.req.param('id'))}#corrections`, 303);
  });
  return app;
}

function refused(c: Context, context: PagesContext, error: unknown): Promise<Response> {
  if (error instanceof Unusable) return answerError(c, context, 'refused', error.message);
  throw error;
}

const kinds: ReadonlySet<string> = new Set(['merge', 'split', 'pin', 'unpin', 'speaker', 'not-a-discrepancy', 'rename']);

/** @returns the wish, or what is missing in words */
function wishOf(story: Id, form: FormValues): Wish | string {
  const kind = textOf(form.kind) ?? '';
  if (!kinds.has(kind)) return 'It was not said what to correct.';
  const other = textOf(form.other);
  if (kind === 'merge' && !other) return 'Give the address or the id of the other story.';
  const reports = listOf(form.reports);
  if (kind === 'split' && reports.length === 0) return 'Tick the reports that are to leave.';
  const [subject, value, note] = [textOf(form.subject), textOf(form.value), textOf(form.note)];
  return {
    kind: kind as Correction['kind'],
    stories: kind === 'merge' && other ? [story, storyIn(other)] : [story],
    reports,
    ...(subject ? { subject } : {}),
    ...(value ? { value } : {}),
    ...(note ? { note } : {}),
  };
}

/** The id of a story, from its address or as it is. */
function storyIn(text: string): Id {
  const match = /\/stories\/([^/?#]+)/.exec(text);
  return match ? decodeURIComponent(match[1] as string) : text;
}
