/** Language tools that know nothing of news. */
export { stableId } from './id.ts';
export { foldName } from './names.ts';
export { normalise, type Parse, parse } from './parse.ts';
export { contains, firstEndingAfter, overlaps } from './range.ts';
