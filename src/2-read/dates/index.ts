/** Dates as they stand in by-lines, mastheads and page metadata. */
export { asciiDigits, type FoundDate, findDates } from './find-dates.ts';
export { calendarNames } from './names.ts';
export { completeDate, toPublished, type YearEvidence } from './published.ts';
