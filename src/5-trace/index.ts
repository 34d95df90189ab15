/**
 * The reports of one story go in; links with their evidence, accounts, bridges and the count of independent accounts come out.
 * Promise: pure, deterministic, the same whatever the order of reports; words inside quotation marks make no two reports dependent.
 */
export { trace } from './trace.ts';
