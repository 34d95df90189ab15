/**
 * In: the text of a report with its tokens and quotation marks. Out: the people, organisations, places and named things it speaks of,
 * each with all its mentions. Promise: pure; mentions are in order and lie inside the text; ids follow the order of first mention.
 */
export { findEntities } from './find-entities.ts';
