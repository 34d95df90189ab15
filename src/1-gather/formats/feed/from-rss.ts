import { parseRssFeed, type RssFeed } from 'feedsmith';
import { deletedItems, parseTidy } from './parse-tidy.ts';
import type { TidyFeed } from './tidy-feed.ts';
import type { FeedItem, FeedReading, ReadFeedOptions } from './types.ts';
import {
  absolute,
  compact,
  firstDate,
  htmlTitle,
  type Keyless,
  languageOf,
  namesOf,
  typedHtml,
  updateInterval,
  withKeys,
} from './values.ts';

/** RSS and what has been given its shape (RDF, Channel Definition Format). */
export function fromRss(tidy: TidyFeed, options: ReadFeedOptions): FeedReading {
  const kind = tidy.dialect === 'rdf' ? 'rdf' : 'rss';
  const feed: RssFeed.Feed<string> | undefined = parseTidy(() => parseRssFeed(tidy.xml));
  if (!feed)
    return {
      kind,
      ...compact({ language: languageOf(tidy.language) }),
      items: deletedItems(tidy, options),
      problems: ['It holds no items.'],
    };
  const home = absolute(feed.link ?? htmlLink(feed.atom?.links), options.url);
  const items = (feed.items ?? []).map((item) => itemOf(item, home ?? options.url));
  return {
    kind,
    ...compact({
      title: htmlTitle(feed.title ?? feed.dc?.titles?.[0] ?? feed.atom?.title?.value),
      description: feed.description ?? feed.dc?.descriptions?.[0] ?? typedHtml(feed.atom?.subtitle) ?? feed.itunes?.summary,
      home,
      language: languageOf(feed.language, feed.dc?.languages?.[0], tidy.language),
      self: absolute(linkOf(feed.atom?.links, 'self'), options.url),
      hub: absolute(linkOf(feed.atom?.links, 'hub'), options.url),
      updateEveryMs: updateInterval(feed.ttl, feed.sy?.updatePeriod, feed.sy?.updateFrequency),
      updated: firstDate(feed.lastBuildDate, feed.pubDate, feed.atom?.updated, feed.dc?.dates?.[0], feed.dcterms?.modified?.[0]),
    }),
    items: [...withKeys(items), ...deletedItems(tidy, options)],
    problems: items.length ? [] : ['It holds no items.'],
  };
}

type Links = readonly { readonly href?: string; readonly rel?: string; readonly type?: string }[] | undefined;

function linkOf(links: Links, rel: string): string | undefined {
  return links?.find((link) => link.rel?.toLowerCase() === rel && link.href)?.href;
}

function htmlLink(links: Links): string | undefined {
  return links?.find((link) => link.href && (!link.rel || link.rel === 'alternate') && !/xml|json/.test(link.type ?? ''))?.href;
}

function itemOf(item: RssFeed.Item<string>, base: string): Keyless {
  const atom = item.atom;
  const media = item.media?.groups?.[0] ?? item.media;
  const body = item.content?.encoded ?? typedHtml(atom?.content);
  const lead = typedHtml(atom?.summary);
  const told = item.description ?? item.dc?.descriptions?.[0] ?? item.itunes?.summary ?? media?.description?.value;
  const guid = item.guid?.value ?? atom?.id;
  const permalink = item.guid?.isPermaLink !== false && /^https?:\/\//i.test(guid ?? '') ? guid : undefined;
  const file = item.enclosures?.find((one) => one.url);
  const fileUrl = absolute(file?.url, base);
  return compact({
    guid,
    url: absolute(item.link ?? htmlLink(atom?.links) ?? permalink, base),
    title: htmlTitle(item.title ?? item.dc?.titles?.[0] ?? atom?.title?.value ?? media?.title?.value ?? item.itunes?.title),
    published: firstDate(
      item.pubDate,
      item.dc?.dates?.[0],
      atom?.published,
      item.dcterms?.issued?.[0],
      item.dcterms?.created?.[0],
      atom?.updated,
    ),
    updated: firstDate(atom?.updated, item.dcterms?.modified?.[0]),
    summary: lead ?? (body && told === body ? undefined : told),
    content: body ?? (lead && told !== lead ? told : undefined),
    base: absolute(item.xml?.base, base),
    author: namesOf(item.authors) ?? namesOf(item.dc?.creators) ?? namesOf(atom?.authors) ?? namesOf([item.itunes?.author ?? '']),
    language: languageOf(item.dc?.languages?.[0], item.xml?.lang),
    publisher: publisherOf(item, base),
    categories: categoriesOf(item),
    enclosure: fileUrl ? { url: fileUrl, ...compact({ type: file?.type, bytes: file?.length }) } : undefined,
  }) as Keyless;
}

function publisherOf(item: RssFeed.Item<string>, base: string): FeedItem['publisher'] {
  const name = htmlTitle(item.source?.title ?? item.dc?.publishers?.[0]);
  const url = absolute(item.source?.url, base);
  return name || url ? compact({ name, url }) : undefined;
}

function categoriesOf(item: RssFeed.Item<string>): readonly string[] | undefined {
  const names = [
    ...(item.categories ?? []).map((category) => category.name),
    ...(item.dc?.subjects ?? []),
    ...(item.atom?.categories ?? []).map((category) => category.term),
  ].map(htmlTitle);
  const given = [...new Set(names.filter((name) => name !== undefined))];
  return given.length ? given : undefined;
}
