/**
 * In: the text of a report and its date of publication. Out: its time expressions with TIMEX3 values, the days they cover and how they were
 * found. Promise: pure; in order of the text; no two overlap; a range is given only where the text and the date of publication settle it.
 */
export { findTimes } from './find-times.ts';
