/**
 * Annotated reports go in, stories come out: which reports tell of one event, and why each was joined.
 * Promise: pure, deterministic, the same whatever the order of reports; works on texts of any language.
 */
export { clusterTexts, group } from './group.ts';
export { areConnected, leastConnection, SIGNATURE_VERSION, sharedWeight, signatureOf, signatureWindowDays } from './signature.ts';
