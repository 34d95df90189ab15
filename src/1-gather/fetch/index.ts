/** The one fetcher: guarded, bounded, in words. */
export { fetchPage } from './fetch-page.ts';
export { type Fetched, type FetchOptions, type GetOptions, get, parseUrl } from './get.ts';
export { freshFor, parseContentType, retryTime, toIso } from './headers.ts';
export { Refusal, statusRefusal } from './refusal.ts';
export { requestPage } from './request-page.ts';
