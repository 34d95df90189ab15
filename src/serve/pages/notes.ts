import { type Context, Hono } from 'hono';
import { noteFormPage, notesBeside, notesPage, removeNotePage } from '../../../web/notes/index.ts';
import { type Html, words } from '../../../web/ui/index.ts';
import type { Id, Note } from '../../model/index.ts';
import { addNote, Unusable } from '../desk/index.ts';
import { given } from '../given.ts';
import { userOf } from '../security/index.ts';
import { type FormValues, textOf } from './form-values.ts';
import { answerError, answerPage, backTo, type PagesContext } from './shell.ts';
import { query } from './views/edition.ts';
import { aboutNote, noteView } from './views/notes.ts';

const w = words.notes;
const pageRows = 50;
const mostBeside = 10;
const mostLetters = 20_000;

/** The analyst's notes: the list, and what is written, changed and thrown away. */
export function notesRoutes(context: PagesContext): Hono {
  const app = new Hono();
  const { store } = context;
  app.get('/notes', (c) => list(c, context));
  app.get('/notes/new', (c) => answerForm(c, context, placeOf(c.req.query()), {}));
  app.post('/notes', (c) => write(c, context));
  // A note by itself stands in the list of what it is about.
  app.get('/notes/:id', async (c) => {
    const note = await store.notes.get(c.req.param('id'));
    return note ? c.redirect(listHref(note), 302) : missing(c, context);
  });
  app.get('/notes/:id/edit', async (c) => {
    const note = await store.notes.get(c.req.param('id'));
    return note ? answerForm(c, context, note, { note, text: note.text }) : missing(c, context);
  });
  app.post('/notes/:id', (c) => change(c, context));
  app.get('/notes/:id/remove', async (c) => {
    const note = await store.notes.get(c.req.param('id'));
    if (!note) return missing(c, context);
    const body = removeNotePage({ note: noteView(note), back: listHref(note) });
    return answerPage(c, context, { title: w.removeTitle, at: 'notes', layout: 'narrow' }, body);
  });
  app.post('/notes/:id/remove', async (c) => {
    const { back } = await c.req.parseBody();
    await store.notes.remove(c.req.param('id'));
    const [path = '/notes'] = backTo(back, '/notes').split('#');
    return c.redirect(`${path}${path.includes('?') ? '&' : '?'}done=removed`, 303);
  });
  return app;
}

const missing = (c: Context, context: PagesContext): Promise<Response> =>
  answerError(c, context, 'missing', 'There is no note at this address. It may have been thrown away.');

type Place = Pick<Note, 'story' | 'report' | 'start' | 'end'>;

const notesHref = ({ story, report }: Place, more: Readonly<Record<string, string | undefined>> = {}): string =>
  `/notes${query({ ...(report === undefined ? { story } : { report }), ...more })}`;

const listHref = (note: Note): string => `${notesHref(note)}#note-${note.id}`;

/** Where a note is to stand, from an address or a form. */
function placeOf(values: FormValues): Place {
  const offset = (name: 'start' | 'end'): number | undefined => {
    const text = textOf(values[name]);
    return text !== undefined && /^\d{1,8}$/.test(text) ? Number(text) : undefined;
  };
  return given({ story: textOf(values.story), report: textOf(values.report), start: offset('start'), end: offset('end') });
}

async function list(c: Context, context: PagesContext): Promise<Response> {
  const { store } = context;
  const { story, report } = placeOf(c.req.query());
  const place = report !== undefined ? { report } : story !== undefined ? { story } : {};
  const after = c.req.query('after');
  const page = await store.notes.page({ ...place, limit: pageRows, ...(after ? { after } : {}) });
  const of = await aboutNote(store, place);
  const notes = await Promise.all(page.items.map(async (note) => noteView(note, of ? undefined : await aboutNote(store, note))));
  const key = c.req.query('done') ?? '';
  const done = Object.hasOwn(w.done, key) ? w.done[key as keyof typeof w.done] : undefined;
  const body = notesPage({
    notes,
    about: page.next || after ? '' : w.about(notes.length),
    ...(of ? { of: { ...of, add: newHref(place) } } : {}),
    ...(done ? { done } : {}),
    ...(page.next ? { older: notesHref(place, { after: page.next }) } : {}),
    ...(after ? { newest: notesHref(place) } : {}),
  });
  return answerPage(c, context, { title: w.title, at: 'notes' }, body);
}

const newHref = ({ story, report }: Place): string => `/notes/new${query(report === undefined ? { story } : { report })}`;

interface Filled {
  /** The one that is changed. */
  readonly note?: Note;
  readonly text?: string;
  readonly error?: string;
}

async function answerForm(c: Context, context: PagesContext, place: Place, filled: Filled, status: 200 | 422 = 200): Promise<Response> {
  const { store } = context;
  const { note, text = '', error } = filled;
  const about = await aboutNote(store, place);
  if (!about) return answerError(c, context, 'missing', w.nothing);
  const { report, start, end } = place;
  const stored = !note && report !== undefined && start !== undefined ? await store.reports.get(report) : undefined;
  const quote = note?.quote ?? stored?.report.text.slice(start, end);
  const body = noteFormPage({
    action: note ? `/notes/${encodeURIComponent(note.id)}` : '/notes',
    title: note ? w.editTitle : w.new,
    text,
    ...(error ? { error } : {}),
    along: note ? {} : (given({ ...place, start: numberText(start), end: numberText(end) }) as Record<string, string>),
    about,
    ...(quote ? { quote } : {}),
    back: note ? listHref(note) : about.href,
  });
  return answerPage(c, context, { title: note ? w.editTitle : w.new, at: 'notes', layout: 'narrow' }, body, status);
}

const numberText = (value: number | undefined): string | undefined => (value === undefined ? undefined : String(value));

const problemOf = (text: string): string | undefined => (text === '' ? w.empty : text.length > mostLetters ? w.long : undefined);

async function write(c: Context, context: PagesContext): Promise<Response> {
  const form = await c.req.parseBody({ all: true });
  const place = placeOf(form);
  const text = textOf(form.text) ?? '';
  const error = problemOf(text);
  if (error) return answerForm(c, context, place, { text, error }, 422);
  try {
    const note = await addNote(context.store, { ...place, text, by: userOf(c) }, context);
    return c.redirect(`${notesHref(note, { done: 'added' })}#note-${note.id}`, 303);
  } catch (problem) {
    if (problem instanceof Unusable) return answerError(c, context, 'refused', problem.message);
    throw problem;
  }
}

async function change(c: Context, context: PagesContext): Promise<Response> {
  const note = await context.store.notes.get(c.req.param('id') ?? '');
  if (!note) return missing(c, context);
  const text = textOf((await c.req.parseBody({ all: true })).text) ?? '';
  const error = problemOf(text);
  if (error) return answerForm(c, context, note, { note, text, error }, 422);
  const editedBy = userOf(c);
  await context.store.notes.put({ ...note, text, editedAt: context.now().toISOString(), ...(editedBy && { editedBy }) });
  return c.redirect(`${notesHref(note, { done: 'saved' })}#note-${note.id}`, 303);
}

/** The notes on a story or a report, to stand below it. */
export async function notesBelow({ store }: PagesContext, place: { readonly story: Id } | { readonly report: Id }): Promise<Html> {
  const page = await store.notes.page({ ...place, limit: mostBeside });
  return notesBeside({
    notes: page.items.map((note) => noteView(note)),
    add: newHref(place),
    below: 'story' in place ? 'story' : 'report',
    ...(page.next ? { all: notesHref(place) } : {}),
  });
}
