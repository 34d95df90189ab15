/** What can be watched. In: a location as a person gives it. Out: candidates with a preview, and problems in words. */
export type { Candidate, Discovery, PreviewItem } from './candidate.ts';
export { discoverSource } from './discover-source.ts';
