/** Addresses of pages. In: an address. Out: the one spelling under which the page is kept. */
export { canonicalUrl, isSameSite } from './canonical-url.ts';
