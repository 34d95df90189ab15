import type { SourceMemory, WatchedSource } from '../../model/index.ts';
import { type Fetched, Refusal } from '../fetch/index.ts';
import { canonicalUrl, readSitemap, type SitemapEntry, type SitemapReading } from '../formats/index.ts';
import { digest } from './digest.ts';
import type { Read } from './listing.ts';
import type { PollSetting } from './options.ts';
import type { ListedItem } from './recall.ts';
import { SITEMAP_RECENT_MS, SITEMAPS_A_POLL } from './settings.ts';

/** Reads a sitemap, or those that an index names and that changed last. Of a sitemap without dates of news only what changed lately is news. */
export async function sitemapListing(
  fetched: Fetched,
  source: Pick<WatchedSource, 'name'>,
  memory: SourceMemory | undefined,
  setting: Pick<PollSetting, 'manners' | 'now'>,
): Promise<Read> {
  const top = readSitemap(fetched.bytes, { url: fetched.url, ...(fetched.charset && { charset: fetched.charset }) });
  if (top.kind === 'none') {
    const advice = 'Add the address of the site again: its sitemap or feed is looked for.';
    return { failure: { kind: 'type', reason: 'The address answers with something else instead of a sitemap.', advice }, problems: [] };
  }
  const parts = top.sitemaps.length ? await readParts(top, setting) : { readings: [], problems: [] };
  const entries = [top, ...parts.readings].flatMap((reading) => reading.entries);
  const now = setting.now();
  const knownUrls = new Set(memory?.items.map((item) => item.url));
  const recent = entries.filter((entry) => knownUrls.has(canonicalUrl(entry.url)) || isRecent(entry, now));
  return {
    items: recent.map((entry) => fromSitemap(entry, source)),
    composed: top.sitemaps.length > 0,
    problems: [...top.problems, ...parts.problems],
    emptyWhy: entries.length
      ? `None of the ${entries.length} addresses of the sitemap changed in the last days.`
      : 'The sitemap names no addresses.',
  };
}

/** News sitemaps first, then those changed last. */
async function readParts(
  top: SitemapReading,
  setting: Pick<PollSetting, 'manners' | 'now'>,
): Promise<{ readonly readings: readonly SitemapReading[]; readonly problems: readonly string[] }> {
  const news = (url: string): number => (/news|latest|today/i.test(url) ? 0 : 1);
  const chosen = [...top.sitemaps].sort((a, b) => news(a.url) - news(b.url)).slice(0, SITEMAPS_A_POLL);
  const readings: SitemapReading[] = [];
  const problems: string[] = [];
  for (const { url } of chosen) {
    try {
      const part = await setting.manners.get(url, { accept: 'application/xml,text/xml,*/*;q=0.5' });
      if (part.status >= 200 && part.status < 300) readings.push(readSitemap(part.bytes, { url: part.url }));
      else problems.push(`A sitemap of the index could not be read (${part.status}): ${url}`);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(`A sitemap of the index could not be read: ${url}. ${error.message}`);
    }
  }
  return { readings, problems };
}

function isRecent(entry: SitemapEntry, nowMs: number): boolean {
  const date = entry.published ?? entry.modified;
  // Without any date the listing itself is all there is: a short list of news without dates.
  return date === undefined ? Boolean(entry.title) : nowMs - Date.parse(date) < SITEMAP_RECENT_MS;
}

function fromSitemap(entry: SitemapEntry, source: Pick<WatchedSource, 'name'>): ListedItem {
  const { title, published, modified, language, publisher } = entry;
  const url = canonicalUrl(entry.url);
  return {
    key: url,
    url,
    hash: digest(title, published, modified),
    ...(title && { title }),
    // The last change dates the page, not the report.
    ...(published && { published }),
    ...(language && { language }),
    ...(publisher && !source.name && { publisher: { name: publisher } }),
  };
}
