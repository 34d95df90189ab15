import { MAX_ENTITY_GROWTH, MAX_JUNK, MAX_OWN_ENTITIES } from '../settings.ts';

export interface Prolog {
  /** From the root element on, own entities written out, without document type. */
  readonly body: string;
  readonly problems: readonly string[];
}

/**
 * Takes away what stands before the root element: junk of broken servers, the XML declaration, comments, style sheets, the document type.
 * Entities that the document type defines are written out once, in bounds; those that are made of others ("billion laughs") or lie in files are not.
 */
export function openDocument(text: string): Prolog {
  const problems: string[] = [];
  let at = beginning(text);
  if (text.slice(0, at).trim()) problems.push('Other text stands before the beginning; it is left out.');
  let entities: ReadonlyMap<string, string> = new Map();
  for (;;) {
    at = skipSpace(text, at);
    if (text.startsWith('<?', at)) at = after(text, '?>', at);
    else if (text.startsWith('<!--', at)) at = after(text, '-->', at);
    else if (/^<!doctype/i.test(text.slice(at, at + 9))) {
      const end = endOfDoctype(text, at);
      const own = ownEntities(text.slice(at, end));
      entities = own.entities;
      problems.push(...own.problems);
      at = end;
    } else break;
    if (at >= text.length) break;
  }
  const next = text.indexOf('<', at);
  if (next > at) at = next;
  const expanded = expand(text.slice(at), entities);
  return { body: expanded.body, problems: [...problems, ...expanded.problems] };
}

const ROOT_ELEMENT = /<(?:[\w.-]{1,40}:)?(?:rss|feed|rdf|opml|urlset|sitemapindex)[\s>]/i;
const ROOT = new RegExp(`<\\?xml\\b|<!doctype\\s{1,20}(?:rss|feed|rdf|opml)\\b|${ROOT_ELEMENT.source}`, 'i');

/** Where the document begins: at its declaration or root even where a server's warning in HTML stands before it. A page that holds a feed is a page. */
function beginning(text: string): number {
  const head = text.slice(0, MAX_JUNK);
  const root = head.search(ROOT);
  if (root > 0 && !/<(?:!doctype\s+html|html|head|body)\b/i.test(head.slice(0, root))) return root;
  return Math.max(0, head.search(/<[?!A-Za-z]/));
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

/** Where it is never closed, the root element is looked for. */
function after(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  if (found >= 0) return found + end.length;
  const root = text.slice(from).search(ROOT_ELEMENT);
  return root >= 0 ? from + root : text.length;
}

function endOfDoctype(text: string, from: number): number {
  const plain = text.indexOf('>', from);
  const subset = text.indexOf('[', from);
  if (subset < 0 || (plain >= 0 && plain < subset)) return plain < 0 ? text.length : plain + 1;
  const close = /\]\s*>/g;
  close.lastIndex = subset;
  return close.exec(text) ? close.lastIndex : text.length;
}

const ENTITY = /<!ENTITY\s+(%\s+)?([\w:.-]+)\s+(?:(?:SYSTEM|PUBLIC)\b[^>]*|"([^"]*)"|'([^']*)')/gi;

function ownEntities(doctype: string): { entities: ReadonlyMap<string, string>; problems: readonly string[] } {
  const entities = new Map<string, string>();
  let nested = 0;
  let outside = 0;
  for (const match of doctype.matchAll(ENTITY)) {
    const [, parameter, name = '', double, single] = match;
    const value = double ?? single;
    if (parameter || value === undefined) outside++;
    else if (/&(?!#|amp;|lt;|gt;|quot;|apos;)[\w:.-]+;/.test(value)) nested++;
    else if (entities.size < MAX_OWN_ENTITIES && !entities.has(name)) entities.set(name, value);
  }
  const problems: string[] = [];
  if (nested)
    problems.push(`It defines ${nested} ${nested === 1 ? 'entity' : 'entities'} made of other entities; they are not written out.`);
  if (outside) problems.push(`It refers to ${outside} outside ${outside === 1 ? 'entity' : 'entities'}; nothing is loaded.`);
  return { entities, problems };
}

const PREDEFINED = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

function expand(body: string, entities: ReadonlyMap<string, string>): Prolog {
  if (!entities.size) return { body, problems: [] };
  let growth = 0;
  const written = body.replace(/&([\w:.-]+);/g, (whole, name: string) => {
    const value = PREDEFINED.has(name) ? undefined : entities.get(name);
    if (value === undefined || growth > MAX_ENTITY_GROWTH) return whole;
    growth += Math.max(0, value.length - whole.length);
    // HTML's letters are defined as "&#233;"; markup of an entity is markup.
    return value;
  });
  const problems = growth > MAX_ENTITY_GROWTH ? ['Its own entities would grow it beyond measure; only the first are written out.'] : [];
  return { body: written, problems };
}
