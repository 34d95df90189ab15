/**
 * A web site on loopback that plays what a script says: feeds, pages, sitemaps, edits, deletions, errors, hostile answers.
 * Nothing of it is real. `{site}` in a body or a header becomes the site's own address.
 */
export { atomFeed, type FeedItem, jsonFeed, newsPage, newsSitemap, paragraphs, rssFeed } from './documents.ts';
export { hostile } from './hostile.ts';
export { makeWatch, type Watch } from './make-watch.ts';
export { type Answer, type Asked, type Scripted, type Site, startSite } from './start-site.ts';
