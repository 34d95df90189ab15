import type { Id, Note } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { given } from '../given.ts';
import { Unusable } from './unusable.ts';

/** What the analyst writes; the rest of a Note is ours to fill in. */
export type NoteWish = {
  readonly [Key in keyof Omit<Note, 'id' | 'at' | 'editedAt' | 'editedBy' | 'text'>]?: Note[Key] | undefined;
} & Pick<Note, 'text'>;

interface Effects {
  readonly now: () => Date;
  readonly newId: () => Id;
}

/**
 * Keeps a note on a story, a report or a passage; of a passage, its words as they stand.
 * @throws Unusable where what it is about is not there
 */
export async function addNote(store: Store, wish: NoteWish, { now, newId }: Effects): Promise<Note> {
  const { story, report: id, start, end } = wish;
  if (!story && !id) throw new Unusable('A note belongs to a story or a report: give one of them.');
  if (story && (await store.stories.resolve(story)) === undefined) throw new Unusable(`There is no story ${story}.`);
  const report = id ? await store.reports.get(id) : undefined;
  if (id && !report) throw new Unusable(`There is no report ${id}.`);
  if ((start === undefined) !== (end === undefined) || (start !== undefined && end !== undefined && end <= start))
    throw new Unusable('A passage has a start and an end behind it.');
  const quote = wish.quote ?? (start === undefined ? undefined : report?.report.text.slice(start, end) || undefined);
  const note = { ...given({ ...wish, quote }), text: wish.text, id: newId(), at: now().toISOString() } as Note;
  await store.notes.put(note);
  return note;
}
