/**
 * In: the reports of a story and what was lined up in them. Out: the questions to which they give different answers.
 * Promise: pure; independent of the order of reports; no rounding, synonym, coarser date, omission or later count is a discrepancy.
 */
export { findDiscrepancies } from './find-discrepancies.ts';
