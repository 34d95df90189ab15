/** Web pages, as far as finding reports goes: the feeds they name, the reports they list, the address they want to be known by. */
export { canonicalOf } from './canonical-of.ts';
export { type FeedLink, findFeedLinks } from './feed-links.ts';
export { type ListedLink, listLinks } from './list-links.ts';
