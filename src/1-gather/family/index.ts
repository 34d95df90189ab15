/** Publisher families at run time: what sites state about who owns them. */
export { askFamily, type Family } from './ask-family.ts';
export { domainOf, readAdsTxt, readTrustTxt } from './read-statements.ts';
