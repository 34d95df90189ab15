/** Two Dossiers of one story go in; what changed, in sentences, comes out. */
export { type Change, compareDossiers } from './compare.ts';
