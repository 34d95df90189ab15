import { type AtomFeed, parseAtomFeed } from 'feedsmith';
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
  typedTitle,
  updateInterval,
  withKeys,
} from './values.ts';

export function fromAtom(tidy: TidyFeed, options: ReadFeedOptions): FeedReading {
  const feed: AtomFeed.Feed<string> | undefined = parseTidy(() => parseAtomFeed(tidy.xml));
  if (!feed)
    return {
      kind: 'atom',
      ...compact({ language: languageOf(tidy.language) }),
      items: deletedItems(tidy, options),
      problems: ['It holds no items.'],
    };
  const items = (feed.entries ?? []).map((entry) => itemOf(entry, options.url));
  return {
    kind: 'atom',
    ...compact({
      title: typedTitle(feed.title),
      description: typedHtml(feed.subtitle),
      home: absolute(pageLink(feed.links), options.url),
      language: languageOf(feed.xml?.lang, tidy.language, feed.dc?.languages?.[0], feed.title?.xml?.lang),
      self: absolute(linkOf(feed.links, 'self'), options.url),
      hub: absolute(linkOf(feed.links, 'hub'), options.url),
      updateEveryMs: updateInterval(undefined, feed.sy?.updatePeriod, feed.sy?.updateFrequency),
      updated: firstDate(feed.updated),
    }),
    items: [...withKeys(items), ...deletedItems(tidy, options)],
    problems: items.length ? [] : ['It holds no items.'],
  };
}

type Link = AtomFeed.Link<string>;

/** A relation may be written as its registered address (RFC 4287 4.2.7.2). */
const relationOf = (link: Link): string =>
  (link.rel ?? 'alternate').toLowerCase().replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, '');

function linkOf(links: readonly Link[] | undefined, relation: string): string | undefined {
  return links?.find((link) => link.href && relationOf(link) === relation)?.href;
}

/** The page that it stands for: of several, the one in HTML. */
function pageLink(links: readonly Link[] | undefined): string | undefined {
  const pages = links?.filter((link) => link.href && relationOf(link) === 'alternate') ?? [];
  return (pages.find((link) => !link.type || /html/i.test(link.type)) ?? pages[0])?.href;
}

function itemOf(entry: AtomFeed.Entry<string>, base: string): Keyless {
  const file = entry.links?.find((link) => link.href && relationOf(link) === 'enclosure');
  const fileUrl = absolute(file?.href, base);
  const content = typedHtml(entry.content);
  const own = /^https?:\/\//i.test(entry.id ?? '') ? entry.id : undefined;
  return compact({
    guid: entry.id,
    url: absolute(pageLink(entry.links) ?? entry.content?.src ?? own, base),
    title: typedTitle(entry.title) ?? htmlTitle(entry.dc?.titles?.[0] ?? (entry.media?.groups?.[0] ?? entry.media)?.title?.value),
    published: firstDate(entry.published, entry.dcterms?.issued?.[0], entry.dc?.dates?.[0], entry.updated),
    updated: firstDate(entry.updated, entry.dcterms?.modified?.[0]),
    summary: typedHtml(entry.summary) ?? (entry.media?.groups?.[0] ?? entry.media)?.description?.value,
    content,
    base: absolute((content ? entry.content : entry.summary)?.xml?.base ?? entry.xml?.base, base),
    author: namesOf(entry.authors) ?? namesOf(entry.dc?.creators) ?? namesOf(entry.source?.authors),
    language: languageOf(entry.xml?.lang, entry.content?.xml?.lang, entry.dc?.languages?.[0], entry.title?.xml?.lang),
    publisher: publisherOf(entry, base),
    categories: categoriesOf(entry),
    enclosure: fileUrl ? { url: fileUrl, ...compact({ type: file?.type, bytes: file?.length }) } : undefined,
  }) as Keyless;
}

function publisherOf(entry: AtomFeed.Entry<string>, base: string): FeedItem['publisher'] {
  const name = typedTitle(entry.source?.title);
  const url = absolute(pageLink(entry.source?.links) ?? linkOf(entry.source?.links, 'self'), base);
  return name || url ? compact({ name, url }) : undefined;
}

function categoriesOf(entry: AtomFeed.Entry<string>): readonly string[] | undefined {
  const names = [...(entry.categories ?? []).map((category) => category.term ?? category.label), ...(entry.dc?.subjects ?? [])].map(
    htmlTitle,
  );
  const given = [...new Set(names.filter((name) => name !== undefined))];
  return given.length ? given : undefined;
}
