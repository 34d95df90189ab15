/** Stories that changed go in; their dossiers, cards and changes are kept. */
export { changesSince, dossierAsOf } from './as-of.ts';
export { type DossierMemory, makeDossierMemory, type Updated, type UpdateOptions, updateStories } from './update-stories.ts';
