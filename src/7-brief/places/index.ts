/** Who holds, claims or has taken which place, as the reports tell it. */
export { makePlaces } from './make-places.ts';
