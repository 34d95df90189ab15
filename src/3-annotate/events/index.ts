/**
 * In: the text of a report and its time expressions. Out: the words that tell events, with tense, clause, participants and date. Promise: pure;
 * in order of the text; `dated` says how a date was found, and only 'told' and 'carried' rest on words of the sentence.
 */
export { findEvents } from './find-events.ts';
