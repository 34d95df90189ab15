/**
 * In: the reports of a story. Out: its figures, the same value of the same thing joined over the reports.
 * Promise: pure; nothing depends on the order of reports; labels (article numbers, ages in names) are left out.
 */
export { collectFigures } from './collect-figures.ts';
