/** Dates as they stand in by-lines, mastheads and page metadata. */
export { completeDates } from './complete-dates.ts';
export { type FoundDate, findDates } from './find-dates.ts';
export { calendarNames } from './names.ts';
export { completeDate, toDoubt, toPublished } from './published.ts';
