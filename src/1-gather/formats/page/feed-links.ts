import { oneLine, walkMarkup } from '../xml/index.ts';

export interface FeedLink {
  readonly url: string;
  readonly title?: string;
  readonly type: 'rss' | 'atom' | 'json' | 'unknown';
}

const TYPES: readonly (readonly [type: RegExp, kind: FeedLink['type']])[] = [
  [/^application\/atom\+xml/, 'atom'],
  [/^application\/(?:rss|rdf)\+xml/, 'rss'],
  [/^application\/(?:feed\+)?json/, 'json'],
  [/^(?:application|text)\/xml/, 'unknown'],
];

const FEED_ADDRESS = /(?:^|[/._?=-])(?:rss|atom|feeds?|rdf|index\.xml|feed\.json)(?:[/._?=&#-]|$)|\.(?:rss|atom|rdf)(?:$|#)/i;
/** Feeds of comments and of searches are named by blogs beside their own. */
const NOT_REPORTS = /comment|kommentar|podcast|\/oembed|wp-json/i;

/**
 * Feeds that a page names: in link elements, then in links whose address or words say so.
 * @param url of the page
 * @returns absolute addresses, the likeliest first; feeds of comments last
 */
export function findFeedLinks(html: string, url: string): FeedLink[] {
  const declared: FeedLink[] = [];
  const linked: FeedLink[] = [];
  let base = url;
  let anchor: { href: string; words: string } | undefined;
  walkMarkup(html, () => ({
    onopentag(name, attributes) {
      if (name === 'base') base = URL.parse(attributes.href ?? '', url)?.href ?? url;
      if (name === 'a' && attributes.href) anchor = { href: attributes.href, words: attributes.title ?? '' };
      const type = name === 'link' ? typeOf(attributes) : undefined;
      if (type) add(declared, attributes.href ?? '', base, type, attributes.title);
    },
    ontext(text) {
      if (anchor && anchor.words.length < 200) anchor.words += text;
    },
    onclosetag(name) {
      if (name !== 'a' || !anchor) return;
      if (isFeedAddress(anchor.href) || FEED_WORDS.test(anchor.words)) add(linked, anchor.href, base, 'unknown', anchor.words);
      anchor = undefined;
    },
  }));
  return rank([...declared, ...linked]);
}

/** Of a link element; undefined where it is not one to a feed. */
function typeOf(attributes: Readonly<Record<string, string>>): FeedLink['type'] | undefined {
  const type = TYPES.find(([pattern]) => pattern.test((attributes.type ?? '').toLowerCase()))?.[1];
  const relations = (attributes.rel ?? '').toLowerCase().split(/\s+/);
  if (relations.includes('feed')) return type ?? 'unknown';
  return relations.includes('alternate') ? type : undefined;
}

const FEED_WORDS = /^\W*(?:rss|atom|xml)(?:[\s-]?feed)?\W*$/i;

function isFeedAddress(href: string): boolean {
  return href.length < 2000 && (FEED_ADDRESS.test(href) || /^feed:/i.test(href));
}

function add(list: FeedLink[], href: string, base: string, type: FeedLink['type'], title: string | undefined): void {
  const plain = href
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:/i, 'http:');
  const absolute = plain ? URL.parse(plain, base) : undefined;
  if (!absolute || !/^https?:$/.test(absolute.protocol)) return;
  absolute.hash = '';
  const words = title && oneLine(title);
  list.push({ url: absolute.href, type, ...(words && { title: words }) });
}

function rank(links: readonly FeedLink[]): FeedLink[] {
  const seen = new Set<string>();
  const once = links.filter((link) => !seen.has(link.url) && seen.add(link.url));
  const aside = (link: FeedLink): boolean => NOT_REPORTS.test(`${link.url} ${link.title ?? ''}`);
  return [...once.filter((link) => !aside(link)), ...once.filter(aside)];
}
