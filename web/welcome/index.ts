/** The first visit. */
export { welcome } from './page.ts';
export type { WelcomeView } from './view.ts';
