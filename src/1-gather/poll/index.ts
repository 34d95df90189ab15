/** Watching a source. In: the source and what is remembered of it. Out: a Poll, a value that is kept in one act. */
export { type PollOptions, startPolling, userAgent } from './options.ts';
export { pollSource } from './poll-source.ts';
export { sitemapListing } from './sitemap-listing.ts';
