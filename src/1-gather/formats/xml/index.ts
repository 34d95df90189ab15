/** What feeds, sitemaps and lists have in common: markup as it is found in the wild, made fit to be parsed. */
export { absoluteLinks } from './absolute-links.ts';
export { tidyXml } from './close-elements.ts';
export { escapeAttribute, escapeText, hasMarkup, mendEntities, oneLine, plainText, VOID } from './markup.ts';
export { openDocument } from './open-document.ts';
export { walkMarkup } from './walk-markup.ts';
