import { Parser } from 'htmlparser2';
import { MAX_DEPTH } from '../settings.ts';
import { escapeAttribute, mendEntities } from './markup.ts';
import { openDocument } from './open-document.ts';

/** Unclosed elements beyond this are no list that a program wrote. */
const MAX_UNCLOSED = 20_000;

/** Writes an XML document anew with every element closed and every attribute quoted, without document type, in a bounded depth: lists are written by hand. */
export function tidyXml(text: string): string {
  const out: string[] = [];
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_UNCLOSED) parser.pause();
        if (depth > MAX_DEPTH) return;
        const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
        out.push(`<${name}${written.join('')}>`);
      },
      ontext: (raw) => {
        if (depth <= MAX_DEPTH) out.push(mendEntities(raw).replace(/</g, '&lt;'));
      },
      onclosetag: (name) => {
        if (depth-- <= MAX_DEPTH) out.push(`</${name}>`);
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(openDocument(text).body);
  parser.end();
  return out.join('');
}
