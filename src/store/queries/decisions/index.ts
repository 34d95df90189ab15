export { correctionsOf } from './corrections.ts';
export { notesOf } from './notes.ts';
