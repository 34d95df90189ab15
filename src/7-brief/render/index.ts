/** The renderings: a Dossier goes in, text comes out. All show the same record; none changes it. */
export { renderHtml } from './html/render.ts';
export { renderMarkdown } from './markdown/render.ts';
export { renderText } from './text/render.ts';
