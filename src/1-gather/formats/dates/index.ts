/** Dates of feeds, sitemaps and time elements. In: words. Out: ISO 8601. */
export { readDate } from './read-date.ts';
