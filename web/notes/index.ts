/** The analyst's notes: the list, a note's form, and the notes below a story or a report. */
export { noteFormPage, notesBeside, notesPage, removeNotePage } from './page.ts';
export type { NoteView } from './view.ts';
