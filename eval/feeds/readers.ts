import { readFeed } from '../../src/1-gather/formats/index.ts';
import type { FeedReader, NeutralFeed, NeutralItem } from './neutral.ts';

export const stemma: FeedReader = async (bytes, url) => {
  const feed = readFeed(bytes, { url });
  return {
    title: feed.title,
    description: feed.description,
    link: feed.home,
    language: feed.language,
    updated: feed.updated,
    self: feed.self,
    items: feed.items.map((item) => ({
      id: item.key,
      title: item.title,
      link: item.url,
      summary: item.summary,
      content: item.content,
      author: item.author,
      published: item.published,
      updated: item.updated,
      tags: item.categories,
      enclosure: item.enclosure && { url: item.enclosure.url, type: item.enclosure.type, length: item.enclosure.bytes?.toString() },
    })),
  };
};

/** Programs that a user could pick instead, each with the mapping that its documents suggest. Both take text: it is decoded as UTF-8. */
export const peers: Readonly<Record<string, FeedReader>> = { feedsmith, 'rss-parser': rssParser };

type Loose = { readonly [key: string]: Loose | undefined } & { readonly [index: number]: Loose | undefined };

const words = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;

async function feedsmith(bytes: Uint8Array): Promise<NeutralFeed> {
  const { parseFeed } = await import('feedsmith');
  const { feed } = parseFeed(new TextDecoder().decode(bytes));
  const loose = feed as unknown as Loose;
  const list = ((loose.items ?? loose.entries ?? []) as unknown as readonly Loose[]).map(feedsmithItem);
  return {
    title: words(loose.title) ?? words(loose.title?.value) ?? words(loose.dc?.titles?.[0]),
    description:
      words(loose.description) ?? words(loose.subtitle?.value) ?? words(loose.dc?.descriptions?.[0]) ?? words(loose.itunes?.summary),
    link: words(loose.link) ?? words(loose.home_page_url) ?? linkOf(loose.links, 'alternate'),
    language: words(loose.language) ?? words(loose.xml?.lang),
    updated: words(loose.updated) ?? words(loose.lastBuildDate) ?? words(loose.pubDate) ?? words(loose.dc?.dates?.[0]),
    self: words(loose.feed_url) ?? linkOf(loose.links ?? loose.atom?.links, 'self'),
    items: list,
  };
}

function linkOf(links: Loose | undefined, relation: string): string | undefined {
  return words((links as unknown as readonly Loose[] | undefined)?.find((link) => (words(link.rel) ?? 'alternate') === relation)?.href);
}

function feedsmithItem(item: Loose): NeutralItem {
  const enclosure =
    item.enclosures?.[0] ?? (item.links as unknown as readonly Loose[] | undefined)?.find((link) => words(link.rel) === 'enclosure');
  const names = ((item.authors ?? []) as unknown as readonly Loose[]).map(
    (author) => words(author) ?? words(author.name) ?? words(author.email),
  );
  const tags = ((item.categories ?? item.tags ?? []) as unknown as readonly Loose[]).map(
    (tag) => words(tag) ?? words(tag.name) ?? words(tag.term) ?? '',
  );
  return {
    id: words(item.id) ?? words(item.guid?.value),
    title: words(item.title) ?? words(item.title?.value) ?? words(item.dc?.titles?.[0]) ?? words(item.media?.title?.value),
    link: words(item.link) ?? words(item.url) ?? linkOf(item.links ?? item.atom?.links, 'alternate') ?? words(item.guid?.value),
    summary:
      words(item.description) ??
      words(item.summary) ??
      words(item.summary?.value) ??
      words(item.dc?.descriptions?.[0]) ??
      words(item.itunes?.summary),
    content: words(item.content?.encoded) ?? words(item.content?.value) ?? words(item.content_html) ?? words(item.content_text),
    author: names.find(Boolean) ?? words(item.dc?.creators?.[0]) ?? words(item.itunes?.author),
    published:
      words(item.pubDate) ??
      words(item.published) ??
      words(item.date_published) ??
      words(item.dc?.dates?.[0]) ??
      words(item.dcterms?.issued?.[0]),
    updated: words(item.updated) ?? words(item.date_modified) ?? words(item.dcterms?.modified?.[0]),
    tags,
    enclosure: enclosure && {
      url: words(enclosure.url) ?? words(enclosure.href),
      type: words(enclosure.type),
      length: words(enclosure.length),
    },
  };
}

async function rssParser(bytes: Uint8Array): Promise<NeutralFeed> {
  const { default: Parser } = await import('rss-parser');
  const feed = (await new Parser().parseString(new TextDecoder().decode(bytes))) as unknown as Loose;
  return {
    title: words(feed.title),
    description: words(feed.description),
    link: words(feed.link),
    language: words(feed.language),
    updated: words(feed.lastBuildDate) ?? words(feed.pubDate),
    self: words(feed.feedUrl),
    items: ((feed.items ?? []) as unknown as readonly Loose[]).map((item) => ({
      id: words(item.guid) ?? words(item.id),
      title: words(item.title),
      link: words(item.link),
      summary: words(item.summary) ?? words(item.content),
      content: words(item['content:encoded']) ?? words(item.content),
      author: words(item.creator) ?? words(item.author),
      published: words(item.isoDate) ?? words(item.pubDate),
      updated: words(item.isoDate) ?? words(item.pubDate),
      tags: ((item.categories ?? []) as unknown as readonly Loose[]).map((tag) => words(tag) ?? words(tag._) ?? ''),
      enclosure: item.enclosure && {
        url: words(item.enclosure.url),
        type: words(item.enclosure.type),
        length: words(item.enclosure.length),
      },
    })),
  };
}
