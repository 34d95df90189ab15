/**
 * In: the annotated reports of a story and its trace. Out: a Collation: entities, statements, utterances, discrepancies, figures.
 * Promise: pure, deterministic, independent of the order of reports.
 */
export { collate } from './collate.ts';
