import { MAX_DEPTH } from '../settings.ts';
import { escapeAttribute, mendEntities } from './markup.ts';
import { openDocument } from './open-document.ts';
import { walkMarkup } from './walk-markup.ts';

/** Writes an XML document anew with every element closed and every attribute quoted, without document type, in a bounded depth: lists are written by hand. */
export function tidyXml(text: string): string {
  const out: string[] = [];
  let depth = 0;
  walkMarkup(
    openDocument(text).body,
    () => ({
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH) return;
        const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
        out.push(`<${name}${written.join('')}>`);
      },
      ontext(raw) {
        if (depth <= MAX_DEPTH) out.push(mendEntities(raw).replace(/</g, '&lt;'));
      },
      onclosetag(name) {
        if (depth-- <= MAX_DEPTH) out.push(`</${name}>`);
      },
    }),
    { xml: 'raw' },
  );
  return out.join('');
}
