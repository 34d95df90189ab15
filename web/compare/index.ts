/** Reports side by side. */
export { comparePage } from './page.ts';
export type { ColumnView, CompareView, LitRun, RowView, UnitView } from './view.ts';
