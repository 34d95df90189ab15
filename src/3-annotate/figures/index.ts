/**
 * In: the text of a report and its time expressions. Out: its numbers with unit, hedge and what they count. Promise: pure; in order of the
 * text; no two overlap; the numbers of dates and times of day are not among them.
 */
export { findFigures } from './find-figures.ts';
