/** Where feeds are found by habit, below the given address and below the root; the most frequent first. */
export const WELL_KNOWN_FEEDS: readonly string[] = [
  'feed',
  'rss',
  'rss.xml',
  'feed.xml',
  'atom.xml',
  'index.xml',
  'feeds/',
  'feed.json',
  'rss/news',
  'news/rss',
  'news/feed',
  'en/rss.xml',
];

/** Where news sitemaps are found by habit, when robots.txt names none. */
export const WELL_KNOWN_SITEMAPS: readonly string[] = [
  'news-sitemap.xml',
  'sitemap_news.xml',
  'sitemap-news.xml',
  'news_sitemap.xml',
  'sitemap.xml',
];

/** Feeds of one page that are looked at. Portals name one for each section. */
export const FEEDS_OF_A_PAGE = 8;

/** Feeds at well-known places after which no further is tried. */
export const ENOUGH_FEEDS = 1;

/** Sitemaps that are looked at. */
export const SITEMAPS_OF_A_SITE = 4;

/** Newest items shown of a candidate. */
export const PREVIEW_ITEMS = 5;

/** Links to reports that a page must show to be offered as a site. */
export const LINKS_OF_A_SITE = 3;

/** Between two requests to a host while a person waits for the answer: some twenty requests in all. */
export const DISCOVERY_GAP_MS = 250;

/** After this long what has been found is what there is. */
export const DISCOVERY_MS = 40_000;
