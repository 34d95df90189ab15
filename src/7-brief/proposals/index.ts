/** Plans, drafts and treaties under discussion: versions, provisions, authors and how they were received. */
export { makeProposals } from './make-proposals.ts';
