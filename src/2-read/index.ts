/**
 * From bytes to a report. In: a capture in any format and encoding. Out: the clean text with its blocks, what was taken out and why, title, by-line,
 * source, date, language. Promise: never throws on bad input; nothing is fetched.
 */
export { completeDates } from './dates/index.ts';
export { read } from './read.ts';
