/** One item of a feed or an entry of a sitemap. */
export interface FeedItem {
  readonly title: string;
  /** Path or address of its page; a path gets the site's address. */
  readonly link: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly teaser?: string;
  /** HTML of the whole report. */
  readonly content?: string;
  readonly guid?: string;
  /** RSS <source>: the publisher that an aggregated item is from. */
  readonly source?: { readonly name: string; readonly url: string };
}

export interface FeedHead {
  readonly title?: string;
  readonly link?: string;
  readonly language?: string;
  /** More elements of the channel, as XML. */
  readonly extra?: string;
}

const inXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const address = (link: string): string => inXml(link.startsWith('/') ? `{site}${link}` : link);
const element = (name: string, value: string | undefined): string => (value === undefined ? '' : `<${name}>${inXml(value)}</${name}>`);

/** RSS 2.0. */
export function rssFeed(items: readonly FeedItem[], head: FeedHead = {}): string {
  const entries = items.map(
    (item) => `<item>${element('title', item.title)}<link>${address(item.link)}</link>
<guid isPermaLink="false">${inXml(item.guid ?? item.link)}</guid>${element('pubDate', item.published && new Date(item.published).toUTCString())}
${element('description', item.teaser)}${element('content:encoded', item.content)}${
  item.source ? `<source url="${address(item.source.url)}">${inXml(item.source.name)}</source>` : ''
}</item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>
${element('title', head.title ?? 'The Invented Courier')}<link>${address(head.link ?? '/')}</link><description>News</description>
${element('language', head.language ?? 'en')}${head.extra ?? ''}
${entries.join('\n')}
</channel></rss>`;
}

/** Atom 1.0. */
export function atomFeed(items: readonly FeedItem[], head: FeedHead = {}): string {
  const entries = items.map(
    (item) => `<entry>${element('title', item.title)}<id>${inXml(item.guid ?? item.link)}</id><link href="${address(item.link)}"/>
${element('published', item.published)}${element('updated', item.published)}${element('summary', item.teaser)}${
  item.content ? `<content type="html">${inXml(item.content)}</content>` : ''
}</entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${head.language ?? 'en'}">${element('title', head.title ?? 'The Invented Courier')}
<link href="${address(head.link ?? '/')}"/><id>urn:invented</id>${head.extra ?? ''}
${entries.join('\n')}
</feed>`;
}

/** JSON Feed 1.1. */
export function jsonFeed(items: readonly FeedItem[], head: FeedHead = {}): string {
  const whole = (link: string): string => (link.startsWith('/') ? `{site}${link}` : link);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title ?? 'The Invented Courier',
    home_page_url: whole(head.link ?? '/'),
    language: head.language ?? 'en',
    items: items.map((item) => ({
      id: item.guid ?? item.link,
      url: whole(item.link),
      title: item.title,
      ...(item.published && { date_published: item.published }),
      ...(item.teaser && { summary: item.teaser }),
      ...(item.content && { content_html: item.content }),
    })),
  });
}

/** A Google News sitemap. */
export function newsSitemap(items: readonly FeedItem[], name = 'The Invented Courier'): string {
  const entries = items.map(
    (item) => `<url><loc>${address(item.link)}</loc><news:news><news:publication><news:name>${inXml(name)}</news:name>
<news:language>en</news:language></news:publication>${element('news:publication_date', item.published)}${element('news:title', item.title)}</news:news></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${entries.join('\n')}</urlset>`;
}

/** The page of a report, with what a reader looks for: title, date, paragraphs, and furniture round them. */
export function newsPage(page: {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly published?: string;
  readonly siteName?: string;
  readonly head?: string;
}): string {
  return `<!doctype html><html lang="en"><head><title>${inXml(page.title)}</title>
${page.siteName ? `<meta property="og:site_name" content="${inXml(page.siteName)}">` : ''}
${page.published ? `<meta property="article:published_time" content="${page.published}">` : ''}${page.head ?? ''}</head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>${inXml(page.title)}</h1>
${page.paragraphs.map((text) => `<p>${inXml(text)}</p>`).join('\n')}
</article><footer>All rights reserved.</footer></body></html>`;
}

const PLACES = ['Ostrava Bay', 'Tarn', 'Velm', 'the Lower Marches', 'Port Ansel', 'Keld'] as const;
const DEEDS = [
  'said that the ferry line would close',
  'asked for a second count of the votes',
  'opened the gates of the dam',
  'signed the pact on grain',
] as const;

/** Invented prose, different for each number: long enough to be a report. */
export function paragraphs(number: number, count = 4): readonly string[] {
  return Array.from({ length: count }, (_, i) => {
    const place = PLACES[(number + i) % PLACES.length];
    const deed = DEEDS[(number * 3 + i) % DEEDS.length];
    return `Officials in ${place} ${deed} on the ${number + i + 1}th day of the talks, and ${100 + number * 7 + i} people were told to wait until the council had met again in the old town hall.`;
  });
}
