/** The page of a report. */
export { reportPage } from './page.ts';
export type { BlockView, MarginView, ReportView, RevisionView, RunView } from './view.ts';
