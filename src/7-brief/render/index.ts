/** The renderings: a Dossier goes in, text comes out. All show the same record; none changes it. */
export { type HtmlOptions, renderHtml } from './html/render.ts';
export { renderMarkdown } from './markdown/render.ts';
export { renderText, type TextOptions } from './text/render.ts';
