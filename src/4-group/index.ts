/**
 * Annotated reports go in, stories come out: which reports tell of one event, and why each was joined.
 * Promise: pure, deterministic, the same whatever the order of reports; works on texts of any language.
 */
export { clusterTexts, group } from './group.ts';
export { areConnected, SIGNATURE_VERSION, signatureOf, signatureWindowDays } from './signature.ts';
export {
  compareSignatures,
  famousAround,
  isUnlike,
  leastLikeness,
  likenessAround,
  lookAround,
  type Nearby,
  type Shared,
  type Surroundings,
} from './surroundings.ts';
