/** Towards other people's servers: one at a time, with a gap, and robots.txt obeyed. */
export { type Manners, type MannersOptions, startManners } from './start-manners.ts';
