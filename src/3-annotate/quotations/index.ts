/**
 * Quotations. `findMarks`: stretches between quotation marks, in any language, from the marks alone.
 * `findQuotations`: who said what, in marks or as a clause, in English by syntax. Both pure; offsets are into the text of the context.
 */
export { findQuotations } from './find-quotations.ts';
export { findMarks } from './marks/find-marks.ts';
