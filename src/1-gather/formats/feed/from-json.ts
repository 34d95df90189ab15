import { type JsonFeed, parseJsonFeed } from 'feedsmith';
import { MAX_FEED_ITEMS } from '../settings.ts';
import { escapeText } from '../xml/index.ts';
import { parseTidy } from './parse-tidy.ts';
import type { FeedReading, ReadFeedOptions } from './types.ts';
import { absolute, clip, compact, firstDate, htmlTitle, type Keyless, languageOf, namesOf, withKeys } from './values.ts';

/** @returns undefined where it is no JSON Feed */
export function readJson(text: string, options: ReadFeedOptions): FeedReading | undefined {
  const start = text.trimStart();
  if (!start.startsWith('{')) return undefined;
  const feed: JsonFeed.Feed<string> | undefined = parseTidy(() => parseJsonFeed(start));
  if (!feed) return undefined;
  const base = absolute(feed.home_page_url, options.url) ?? options.url;
  const items = (feed.items ?? []).slice(0, MAX_FEED_ITEMS).map((item) => itemOf(item, base));
  return {
    kind: 'json',
    ...compact({
      title: htmlTitle(feed.title),
      description: feed.description && escapeText(feed.description),
      home: absolute(feed.home_page_url, options.url),
      language: languageOf(feed.language),
      self: absolute(feed.feed_url, options.url),
      hub: absolute(feed.hubs?.find((hub) => /websub/i.test(hub.type ?? ''))?.url, options.url),
    }),
    items: withKeys(items),
    problems: items.length ? [] : ['It holds no items.'],
  };
}

function itemOf(item: JsonFeed.Item<string>, base: string): Keyless {
  const file = item.attachments?.find((one) => one.url);
  const fileUrl = absolute(file?.url, base);
  return compact({
    guid: item.id,
    url: absolute(item.url ?? (/^https?:/i.test(item.id ?? '') ? item.id : item.external_url), base),
    title: item.title === undefined ? undefined : (htmlTitle(item.title) ?? clip(item.title)),
    published: firstDate(item.date_published, item.date_modified),
    updated: firstDate(item.date_modified),
    summary: item.summary && escapeText(item.summary),
    content: item.content_html ?? paragraphs(item.content_text),
    author: namesOf(item.authors),
    language: languageOf(item.language),
    categories: item.tags?.length ? item.tags : undefined,
    enclosure: fileUrl ? { url: fileUrl, ...compact({ type: file?.mime_type, bytes: file?.size_in_bytes }) } : undefined,
  }) as Keyless;
}

function paragraphs(text: string | undefined): string | undefined {
  const parts = text?.split(/\n\s*\n/).filter((part) => part.trim());
  return parts?.length ? parts.map((part) => `<p>${escapeText(part.trim()).replace(/\n/g, '<br>')}</p>`).join('\n') : undefined;
}
