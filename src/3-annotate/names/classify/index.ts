/** In: the forms of the names of a report. Out: which forms are one thing, and whether it is a person, a place, an organisation or other. */
export { classify, type Named } from './classify.ts';
