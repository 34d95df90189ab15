/** What on a page is not the article, told by its words; for all formats. */
export { judgeLine } from './judge.ts';
export { sift } from './sift.ts';
