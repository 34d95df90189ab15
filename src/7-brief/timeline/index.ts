/**
 * In: the reports of a story, annotated, traced and collated. Out: its dated events in order of time, each with how its date was found.
 * Promise: pure; independent of the order of reports; no event without words of its own that date it.
 */
export { makeTimeline } from './make-timeline.ts';
