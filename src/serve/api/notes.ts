import { z } from '@hono/zod-openapi';
import { type Id, Note } from '../../model/index.ts';
import { addNote } from '../desk/index.ts';
import { given } from '../given.ts';
import { endpoint, ProblemError, pageOf, pageQuery } from '../http/index.ts';
import { userOf } from '../security/index.ts';
import { named } from './named.ts';

const group = 'Notes';
const shape = Note.unwrap().shape;
const text = z.string().trim().min(1).max(20_000);

const NoteWish = z
  .strictObject({
    story: shape.story,
    report: shape.report,
    start: shape.start,
    end: shape.end,
    quote: shape.quote,
    text,
    by: shape.by.describe('Who wrote it; absent: who signed in'),
  })
  .readonly();

const noNote = (id: string): ProblemError => new ProblemError('not-found', `There is no note ${id}.`);

/** What the analyst writes beside stories and passages: endpoints. */
export const notes = [
  endpoint({
    method: 'get',
    path: '/api/notes',
    group,
    about: 'Notes, newest first',
    query: z.object({ ...pageQuery, story: z.string().optional(), report: z.string().optional() }),
    answer: pageOf(named.Note),
    run: async ({ query }, { store }) => store.notes.page(given(query)),
  }),
  endpoint({
    method: 'get',
    path: '/api/stories/{id}/notes',
    group,
    about: 'Notes on a story',
    query: z.object(pageQuery),
    answer: pageOf(named.Note),
    run: async ({ path, query }, { store }) => store.notes.page({ ...given(query), story: path.id as Id }),
  }),
  endpoint({
    method: 'post',
    path: '/api/notes',
    group,
    about: 'Write a note on a story, a report or a passage',
    body: NoteWish,
    answer: named.Note,
    status: 201,
    run: async ({ body, http }, context) => addNote(context.store, { ...body, by: body.by ?? userOf(http) }, context),
  }),
  endpoint({
    method: 'patch',
    path: '/api/notes/{id}',
    group,
    about: 'Change the text of a note',
    body: z.strictObject({ text }).readonly(),
    answer: named.Note,
    run: async ({ path, body, http }, { store, now }) => {
      const old = await store.notes.get(path.id as Id);
      if (!old) throw noNote(path.id as Id);
      const editedBy = userOf(http);
      const note: Note = { ...old, text: body.text, editedAt: now().toISOString(), ...(editedBy && { editedBy }) };
      await store.notes.put(note);
      return note;
    },
  }),
  endpoint({
    method: 'delete',
    path: '/api/notes/{id}',
    group,
    about: 'Throw a note away',
    run: async ({ path, http }, { store }) => {
      if (!(await store.notes.remove(path.id as Id))) throw noNote(path.id as Id);
      return http.body(null, 204);
    },
  }),
];
