/** Sitemaps. In: bytes. Out: the addresses they name. */
export { readSitemap, type SitemapEntry, type SitemapReading } from './read-sitemap.ts';
