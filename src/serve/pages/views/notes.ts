import type { NoteView } from '../../../../web/notes/index.ts';
import { words } from '../../../../web/ui/index.ts';
import type { Note } from '../../../model/index.ts';
import type { Store } from '../../../store/index.ts';
import { instant } from './times.ts';

const w = words.notes;

/** What a note is about, by name and address. */
export async function aboutNote(store: Store, { story, report }: Pick<Note, 'story' | 'report'>): Promise<NoteView['about']> {
  if (report !== undefined) {
    const stored = await store.reports.get(report);
    const title = stored ? (stored.report.title ?? words.report.untitled) : w.gone;
    return { label: w.onReport, title, href: `/reports/${encodeURIComponent(report)}` };
  }
  if (story === undefined) return undefined;
  const living = (await store.stories.resolve(story)) ?? story;
  const card = await store.stories.card(living);
  return { label: w.onStory, title: card?.title ?? w.gone, href: `/stories/${encodeURIComponent(living)}` };
}

/** @param about left out where the page itself says it */
export function noteView(note: Note, about?: NoteView['about']): NoteView {
  const { report, start, end } = note;
  const isPassage = report !== undefined && start !== undefined && end !== undefined;
  const href = isPassage ? `/reports/${encodeURIComponent(report)}?at=${start}-${end}#at` : undefined;
  return {
    id: note.id,
    text: note.text,
    when: instant(note.at),
    ...(note.by ? { by: note.by } : {}),
    ...(note.editedAt ? { edited: instant(note.editedAt) } : {}),
    ...(note.quote ? { quote: { text: note.quote, ...(href ? { href } : {}) } } : {}),
    ...(about ? { about } : {}),
    href: `/notes/${encodeURIComponent(note.id)}`,
  };
}
