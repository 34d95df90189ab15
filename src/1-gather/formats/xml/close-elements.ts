import { Parser } from 'htmlparser2';
import { escapeAttribute } from './markup.ts';
import { openDocument } from './open-document.ts';

/** Writes an XML document anew with every element closed and every attribute quoted, without document type: lists are written by hand. */
export function tidyXml(text: string): string {
  const out: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
        out.push(`<${name}${written.join('')}>`);
      },
      ontext: (raw) => out.push(raw.replace(/</g, '&lt;')),
      onclosetag: (name) => out.push(`</${name}>`),
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(openDocument(text).body);
  parser.end();
  return out.join('');
}
