/** Feeds. In: bytes. Out: what they say, item by item, as values; nothing here throws. */
export { isFullReport } from './full-report.ts';
export { readFeed } from './read-feed.ts';
export type { FeedItem, FeedReading, OtherDocument, ReadFeedOptions } from './types.ts';
