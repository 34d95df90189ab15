/** Publisher families at run time: what sites state about who owns them. */
export { type Family, learnFamily } from './learn-family.ts';
export { domainOf, readAdsTxt, readTrustTxt } from './read-statements.ts';
