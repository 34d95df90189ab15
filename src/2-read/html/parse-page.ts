import { Parser } from 'htmlparser2';
import { MAX_DEPTH, MAX_ELEMENTS, MAX_OPEN_TAGS } from '../settings.ts';
import type { Element } from './tree.ts';

export interface Page {
  readonly root: Element;
  readonly problems: readonly string[];
}

/** Attributes that tell anything about text. Others (styles by the kilobyte, data) are dropped while parsing. */
const KEPT = new Set(
  'class id role itemprop itemtype property name content datetime href rel hidden style aria-hidden aria-label data-testid data-component data-type data-qa lang type title pubdate http-equiv'.split(
    ' ',
  ),
);

const CHUNK = 65_536;

/**
 * Parses a page without recursion and within bounds: elements nested deeper than MAX_DEPTH become children of the element at that depth; parsing
 * stops at MAX_ELEMENTS, or when more than MAX_OPEN_TAGS are left unclosed, with a problem.
 */
export function parsePage(source: string): Page {
  const root: Element = { tag: '#root', attributes: {}, children: [], parent: undefined, start: 0, end: source.length };
  let current = root;
  let depth = 0;
  let beyond = 0;
  let elements = 0;
  let open = 0;
  const parser: Parser = new Parser(
    {
      onopentag(tag, attributes) {
        elements++;
        open++;
        if (depth >= MAX_DEPTH) {
          beyond++;
          return;
        }
        const element: Element = {
          tag,
          attributes: keep(attributes),
          children: [],
          parent: current,
          start: parser.startIndex,
          end: parser.endIndex + 1,
        };
        current.children.push(element);
        current = element;
        depth++;
      },
      onclosetag() {
        open--;
        if (beyond > 0) {
          beyond--;
          return;
        }
        current.end = parser.endIndex + 1;
        if (current.parent) current = current.parent;
        depth--;
      },
      ontext(text) {
        if (current.tag === 'style' || (current.tag === 'script' && !/ld\+json/i.test(current.attributes.type ?? ''))) return;
        current.children.push({ text, start: parser.startIndex, end: parser.endIndex + 1 });
      },
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < source.length; at += CHUNK) {
    parser.write(source.slice(at, at + CHUNK));
    if (elements > MAX_ELEMENTS || open > MAX_OPEN_TAGS) {
      return {
        root,
        problems: [
          'The page is nested too deep or too large to be read to its end; what comes after is missing. Save the article alone as a file.',
        ],
      };
    }
  }
  parser.end();
  return { root, problems: [] };
}

function keep(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const out: Record<string, string> = {};
  for (const name in attributes)
    if (KEPT.has(name)) out[name] = (attributes[name] as string).slice(0, name === 'content' || name === 'href' ? 4000 : 300);
  return out;
}
