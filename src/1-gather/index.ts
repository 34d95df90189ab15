/**
 * From a location to its bytes. In: file paths, folders and URLs. Out: captures, and problems in words.
 * Promise: nothing outside the public internet is contacted unless allowed; no more than the set bytes and time are spent.
 */

export { type GatherOptions, gather, isProblem } from './gather.ts';
