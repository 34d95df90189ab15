/** A Dossier and texts go in; for every citation, whether it still holds comes out. */
export { type CheckedCitation, type Verification, verifyDossier } from './verify.ts';
