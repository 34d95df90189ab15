/** When, and until when: in, the sentences and times of a story; out, the questions to which they give different days, hours, months or years. */

export { byDate } from './by-date.ts';
export { byDeadline } from './by-deadline.ts';
export { byGranule } from './by-granule.ts';
export { byUntil } from './by-until.ts';
export { byWeekday } from './by-weekday.ts';
