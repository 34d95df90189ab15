/**
 * In: the reports of a story, annotated, traced and collated. Out: its head, timeline, positions, proposals and statements about places.
 * Promise: pure; independent of the order of reports. The renderings have their own door, render/.
 */
export { brief } from './brief.ts';
