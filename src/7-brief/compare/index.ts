/** Two Dossiers of one story go in; what changed comes out: Changes, each a sentence with the sentences that it rests on. */
export { compareDossiers, findChanges } from './find-changes.ts';
export { findMissedDates } from './timeline.ts';
