/** Quotations: stretches between marks, and who said what, in marks or without. */
export { findMarks } from './marks/find-marks.ts';
