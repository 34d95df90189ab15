/** The list of stories. */
export { frontPage } from './page.ts';
export type { FacetView, FrontView, StoryGroupView, StoryRowView } from './view.ts';
