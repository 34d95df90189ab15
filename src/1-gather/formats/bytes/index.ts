/** From bytes to the text of a feed, a sitemap or a listing. */
export { decodeText } from './decode-text.ts';
export { unpack } from './unpack.ts';
