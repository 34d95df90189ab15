/** From a web page to the article in it. */
export { parseStamp } from './date.ts';
export { readHtml } from './read-html.ts';
