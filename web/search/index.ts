/** The search page. */
export { searchPage } from './page.ts';
export type { HitView } from './view.ts';
