/** The head of a story: its title, its languages and dates, and why its reports belong together. */
export { makeHead } from './make-head.ts';
