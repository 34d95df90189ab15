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

const FEED_ADDRESS = /(?:^|[/._?=-])(?:rss|atom|feeds?|rdf|index\.xml|feed\.json)(?:[/._?=&-]|$)|\.(?:rss|atom|rdf)$/i;
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
  const add = (list: FeedLink[], href: string, type: FeedLink['type'], title?: string): void => {
    const absolute = URL.parse(
      href
        .trim()
        .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
        .replace(/^feed:/i, 'http:'),
      base,
    );
    if (!absolute || !/^https?:$/.test(absolute.protocol)) return;
    const words = title && oneLine(title);
    list.push({ url: absolute.href, type, ...(words && { title: words }) });
  };
  walkMarkup(html, () => ({
    onopentag(name, attributes) {
      if (name === 'base' && attributes.href && base === url) base = URL.parse(attributes.href, url)?.href ?? url;
      if (name === 'link' && attributes.href) {
        const type = TYPES.find(([pattern]) => pattern.test((attributes.type ?? '').toLowerCase()))?.[1];
        const relations = (attributes.rel ?? '').toLowerCase().split(/\s+/);
        if (type && (relations.includes('alternate') || relations.includes('feed'))) add(declared, attributes.href, type, attributes.title);
        else if (relations.includes('feed')) add(declared, attributes.href, 'unknown', attributes.title);
      }
      if (name === 'a' && attributes.href) anchor = { href: attributes.href, words: attributes.title ?? '' };
    },
    ontext(text) {
      if (anchor && anchor.words.length < 200) anchor.words += text;
    },
    onclosetag(name) {
      if (name !== 'a' || !anchor) return;
      if (FEED_ADDRESS.test(anchor.href) || /^feed:/i.test(anchor.href) || /^\W*(?:rss|atom|xml)(?:[\s-]?feed)?\W*$/i.test(anchor.words))
        add(linked, anchor.href, 'unknown', anchor.words);
      anchor = undefined;
    },
  }));
  return rank([...declared, ...linked]);
}

function rank(links: readonly FeedLink[]): FeedLink[] {
  const seen = new Set<string>();
  const once = links.filter((link) => !seen.has(link.url) && seen.add(link.url));
  const aside = (link: FeedLink): boolean => NOT_REPORTS.test(`${link.url} ${link.title ?? ''}`);
  return [...once.filter((link) => !aside(link)), ...once.filter(aside)];
}
