import { Parser } from 'htmlparser2';
import { openDocument } from '../xml/index.ts';
import { type Deleted, FeedWriter } from './feed-writer.ts';
import type { Dialect } from './names.ts';

export interface TidyFeed {
  /** Well-formed, with the usual prefixes. RDF has the shape of RSS. */
  readonly xml: string;
  readonly dialect: Dialect;
  readonly language?: string;
  readonly deleted: readonly Deleted[];
  readonly problems: readonly string[];
}

/** What feedsmith is told of namespaces: always the same. */
const DECLARED = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
].join(' ');

/**
 * Writes a feed as it is found in the wild anew, so that feedsmith reads it: names by their namespaces, markup inside texts escaped, elements closed,
 * addresses under xml:base made absolute, RDF and the old Channel Definition Format in the shape of RSS.
 * @returns undefined where the root element is not that of a feed
 */
export function tidyFeed(text: string): TidyFeed | undefined {
  const { body, problems } = openDocument(text);
  const dialect = dialectOf(rootName(body));
  if (!dialect) return undefined;
  const writer = new FeedWriter(dialect);
  const parser = new Parser(writer, { xmlMode: true, decodeEntities: false });
  parser.write(body);
  if (!writer.stopped) parser.end();
  const inner = writer.finish();
  const xml =
    dialect === 'atom'
      ? `<feed xmlns="http://www.w3.org/2005/Atom" ${DECLARED}>${inner}</feed>`
      : `<rss version="2.0" ${DECLARED}><channel>${inner}</channel></rss>`;
  const language = writer.language;
  return { xml, dialect, deleted: writer.deleted, problems: [...problems, ...writer.problems()], ...(language && { language }) };
}

/** Local name of the first element, lower case. */
export function rootName(body: string): string | undefined {
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(body.slice(0, 200))?.[1]?.toLowerCase();
}

function dialectOf(root: string | undefined): Dialect | undefined {
  if (root === 'rss' || root === 'channel') return 'rss';
  if (root === 'feed') return 'atom';
  return root === 'rdf' ? 'rdf' : undefined;
}
