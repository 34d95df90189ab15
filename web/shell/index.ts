/** What stands around every page. */
export { errorPage } from './error.ts';
export { layout, type PageView, type ShellView } from './layout.ts';
