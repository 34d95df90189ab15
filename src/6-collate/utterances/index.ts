/**
 * In: the reports of a story. Out: what was said, each thing once with all its renderings, the likeliest wording and how the others stand to it.
 * Promise: pure; nothing depends on the order of reports.
 */
export { alignUtterances } from './align-utterances.ts';
