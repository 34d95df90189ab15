/** Text without markup: what its lines are, judged by shape and place. */
export { judgeFurniture, looksLikeOutlet } from './furniture.ts';
export { isCaption, markHeadings } from './mark-headings.ts';
export { fromLines, readPlain } from './read-plain.ts';
