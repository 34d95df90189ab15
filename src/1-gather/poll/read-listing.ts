import type { SourceMemory, WatchedSource } from '../../model/index.ts';
import { type Fetched, freshFor, Refusal, retryTime, statusRefusal } from '../fetch/index.ts';
import { decodeText } from '../formats/bytes/index.ts';
import { canonicalUrl, type FeedItem, isFullReport, listLinks, readFeed } from '../formats/index.ts';
import { hubInHeader } from '../websub/index.ts';
import { digest } from './digest.ts';
import type { Listing, Read } from './listing.ts';
import type { Note } from './look.ts';
import type { PollSetting } from './options.ts';
import type { ListedItem } from './recall.ts';
import { LISTING_LENGTH, MAX_RETRY_AFTER_MS } from './settings.ts';
import { sitemapListing } from './sitemap-listing.ts';
import { explain, explainNoFeed } from './trouble.ts';

const ACCEPT: Readonly<Record<string, string>> = {
  feed: 'application/rss+xml,application/atom+xml,application/feed+json,application/rdf+xml;q=0.9,application/xml;q=0.8,text/xml;q=0.8,*/*;q=0.5',
  site: 'text/html,application/xhtml+xml,*/*;q=0.5',
  sitemap: 'application/xml,text/xml,*/*;q=0.5',
};

/** Asks for the listing, conditionally unless items of it still wait: then its texts are needed again. Never throws for what the world does. */
export async function readListing(source: WatchedSource, memory: SourceMemory | undefined, setting: PollSetting): Promise<Listing> {
  const waiting = memory?.items.some((item) => item.pending) ?? false;
  const known = memory && !waiting && memory.items.length > 0 ? { etag: memory.etag, lastModified: memory.lastModified } : {};
  try {
    const fetched = await setting.manners.get(source.location, { ...known, accept: ACCEPT[source.form] ?? '*/*' });
    const freshUntilMs = setting.now() + Math.min(freshFor(fetched.header), setting.maxIntervalMs);
    if (fetched.status === 304) return { notes: [], freshUntilMs };
    if (fetched.status < 200 || fetched.status > 299)
      throw statusRefusal(fetched.status, retryTime(fetched.header('retry-after'), setting.now()));
    const bodyHash = digest(Buffer.from(fetched.bytes).toString('latin1'));
    const validators = validatorsOf(fetched, bodyHash);
    if (bodyHash === memory?.bodyHash && !waiting) return { notes: [], memory: validators, freshUntilMs };
    const read = await readAs(source, fetched, memory, setting);
    if (read.failure) return { failure: read.failure, notes: notesOf(read.problems) };
    const { problems, composed, ...rest } = read;
    return {
      ...rest,
      notes: notesOf(problems),
      memory: { ...(composed ? { bodyHash: 'composed' } : validators), ...read.memory },
      freshUntilMs,
      ...(fetched.movedTo && read.items?.length && { moved: fetched.movedTo }),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const latest = setting.now() + MAX_RETRY_AFTER_MS;
    return {
      failure: explain(error, source),
      notes: [],
      ...(error.notBeforeMs !== undefined && { notBeforeMs: Math.min(error.notBeforeMs, latest) }),
    };
  }
}

function readAs(source: WatchedSource, fetched: Fetched, memory: SourceMemory | undefined, setting: PollSetting): Read | Promise<Read> {
  if (source.form === 'sitemap') return sitemapListing(fetched, source, memory, setting);
  return source.form === 'site' ? siteListing(fetched) : feedListing(fetched);
}

function validatorsOf(fetched: Fetched, bodyHash: string): Partial<SourceMemory> {
  const etag = fetched.header('etag');
  const lastModified = fetched.header('last-modified');
  return { bodyHash, ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

const notesOf = (problems: readonly string[]): Note[] => problems.map((message) => ({ level: 'warning', message }));

function feedListing(fetched: Fetched): Read {
  const { bytes, url, contentType, charset } = fetched;
  const reading = readFeed(bytes, { url, ...(contentType && { contentType }), ...(charset && { charset }) });
  if (reading.kind === 'none') return { failure: explainNoFeed(reading), problems: [] };
  const { title, language, hub, self, updateEveryMs, home } = reading;
  return {
    items: reading.items.map(fromFeed),
    problems: reading.problems,
    learned: { ...(title && { name: title }), ...(language && { language }), ...(home && { home }) },
    memory: {
      ...hubOf(fetched, hub, self),
      ...(updateEveryMs !== undefined && { updateEveryMs }),
    },
    emptyWhy: 'The feed has no items.',
  };
}

function hubOf(fetched: Fetched, hub: string | undefined, self: string | undefined): Partial<SourceMemory> {
  const named = { ...(hub && { hub }), ...(self && { topic: self }), ...hubInHeader(fetched.header('link'), fetched.url) };
  return named.hub ? { hub: named.hub, topic: named.topic ?? fetched.url } : {};
}

function fromFeed(item: FeedItem): ListedItem {
  const { key, title, published, updated, summary, content, base, language, publisher, deleted } = item;
  const date = published ?? updated;
  return {
    key,
    url: item.url ? canonicalUrl(item.url) : '',
    hash: digest(title, published, updated, summary, content),
    ...(title && { title }),
    ...(date && { published: date }),
    ...(isFullReport(item) && { content: content ?? summary ?? '', ...(base && { base }) }),
    ...(language && { language }),
    ...(publisher && { publisher }),
    ...(deleted && { deleted }),
  };
}

function siteListing(fetched: Fetched): Read {
  const { text, problems } = decodeText(fetched.bytes, fetched.charset);
  const links = listLinks(text.slice(0, LISTING_LENGTH), fetched.url);
  return {
    items: links.map(({ url, title, date }) => ({ key: url, url, title, hash: digest(url), ...(date && { published: date }) })),
    problems,
    emptyWhy: 'The page shows no links to reports; perhaps it is drawn by script in the browser.',
  };
}
