/**
 * A Report goes in, Annotations come out: sentences, names with their later mentions, times, figures, quotations with speakers, acts, credits.
 * Promise: pure, deterministic, offsets into the report's text; never throws on any text.
 */
export { annotate } from './annotate.ts';
