/** What serving has done elsewhere: gathering, stages, watching. */
export { importOverTime } from './import-over-time.ts';
export { keepReports } from './keep-reports.ts';
export { lookBackBeside } from './look-back.ts';
export { makeWork } from './make-work.ts';
export { settleStories } from './settle-stories.ts';
