/**
 * Formats in which reports are announced and kept. In: bytes. Out: records. No network, no clock; what is wrong with a document is told in words, never thrown.
 */
export { canonicalUrl, isSameSite } from './address/index.ts';
export { type ArchiveOptions, readArchive } from './archive/index.ts';
export { readDate } from './dates/index.ts';
export { type FeedItem, type FeedReading, isFullReport, type OtherDocument, type ReadFeedOptions, readFeed } from './feed/index.ts';
export { type OpmlReading, type OpmlSource, readOpml, writeOpml } from './opml/index.ts';
export { canonicalOf, type FeedLink, findFeedLinks, type ListedLink, listLinks } from './page/index.ts';
export { readSitemap, type SitemapEntry, type SitemapReading } from './sitemap/index.ts';
export { absoluteLinks, escapeText, plainText } from './xml/index.ts';
