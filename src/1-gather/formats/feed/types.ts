import type { FeedLink } from '../page/index.ts';

/** What a feed says of one report. */
export interface FeedItem {
  /** guid, id, or where there is none the address, or a digest of what it says. The same item has the same key at every poll. */
  readonly key: string;
  /** Absolute; absent where the item names no page. */
  readonly url?: string;
  /** Plain text. */
  readonly title?: string;
  /** ISO 8601, in UTC; a date without a time is "2026-06-11". */
  readonly published?: string;
  readonly updated?: string;
  /** HTML. */
  readonly summary?: string;
  /** HTML: the report itself, as far as the feed carries it. */
  readonly content?: string;
  /** What relative addresses in summary and content are meant from (xml:base), where the feed says so. */
  readonly base?: string;
  /** Names, joined by ", ". */
  readonly author?: string;
  readonly language?: string;
  /** Whom the feed has it from (<source>): an aggregator names the publisher. */
  readonly publisher?: { readonly name?: string; readonly url?: string };
  readonly categories?: readonly string[];
  /** The publisher says that it took it away (RFC 6721). */
  readonly deleted?: true;
  readonly enclosure?: { readonly url: string; readonly type?: string; readonly bytes?: number };
}

/** What it is that is no feed. */
export type OtherDocument = 'html' | 'opml' | 'sitemap' | 'xml' | 'json' | 'text' | 'empty' | 'binary';

export interface FeedReading {
  readonly kind: 'rss' | 'atom' | 'rdf' | 'json' | 'none';
  readonly title?: string;
  readonly description?: string;
  /** Address of the site that it belongs to. */
  readonly home?: string;
  readonly language?: string;
  /** Its own address, as it says. */
  readonly self?: string;
  /** WebSub hub. */
  readonly hub?: string;
  /** Milliseconds between polls that it asks for (ttl, sy:updatePeriod). */
  readonly updateEveryMs?: number;
  readonly updated?: string;
  readonly items: readonly FeedItem[];
  /** In words, for the log of the source. */
  readonly problems: readonly string[];
  /** Present where kind is none. */
  readonly looksLike?: OtherDocument;
  /** Feeds that an HTML page in its place names. */
  readonly feedLinks?: readonly FeedLink[];
}

export interface ReadFeedOptions {
  /** Address of the document: relative addresses are meant from here. */
  readonly url: string;
  /** As the server says; may be wrong, and is not relied on. */
  readonly contentType?: string;
  /** As the server says; may be wrong. */
  readonly charset?: string;
}
