/** Bounds of what is fetched and read. Safety bounds, not tuned on a benchmark; raise one when a real report does not fit. */

/** Bytes of one file or one decoded page. The longest report seen in the benchmarks is 1.4 MB of HTML; a scanned PDF may have 15 MB. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** Milliseconds for one location, redirects and body included. */
export const MAX_FETCH_MS = 20_000;

/** Redirects that are followed. News sites need two (http → https → canonical), link shorteners one or two more. */
export const MAX_REDIRECTS = 5;

/** Pages that are fetched at the same time. */
export const FETCHES_AT_ONCE = 4;

/** Files of one folder that are taken. */
export const MAX_FILES_IN_FOLDER = 5000;

/** Sent with every request: who asks, and that it is no crawler. */
export const USER_AGENT = 'Stemma/0.1 (reads single reports for a person; not a crawler)';

/** File name endings that 2-read can make use of. In a folder only these, and names without an ending, are taken. */
export const READABLE_ENDINGS: readonly string[] = ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'mhtml', 'mht', 'eml', 'pdf'];

/** Below this many decoded bytes a second a server is given up, once it has had SLOW_START_MS. A modem of 1995 was faster; a slow loris sends one. */
export const LEAST_BYTES_PER_SECOND = 200;
export const SLOW_START_MS = 5000;

/** Times that a body may grow in unpacking. HTML shrinks 4 to 20 times; a bomb 1,000. Small bodies may be all spaces, so it is asked only of large ones. */
export const MAX_UNPACKING = 200;
export const UNPACKING_CHECKED_FROM = 1024 * 1024;

/** The name by which robots.txt may speak to us. */
export const ROBOTS_NAME = 'Stemma';

/** Bytes of robots.txt that are read (RFC 9309, 2.5: at least 500 kibibytes). */
export const MAX_ROBOTS_BYTES = 512 * 1024;

/** How long robots.txt is believed (RFC 9309, 2.4: no longer than 24 hours), and when it is asked again where it did not answer. */
export const ROBOTS_LIFETIME_MS = 12 * 3_600_000;
export const ROBOTS_RETRY_MS = 10 * 60_000;

/** Between two requests to one host. A reader who follows links is no faster. */
export const HOST_GAP_MS = 1000;

/** Longest gap that a Crawl-delay can ask for: with more, one poll would take hours. */
export const MAX_CRAWL_DELAY_MS = 30_000;

/** Requests at the same time, over all hosts. */
export const REQUESTS_AT_ONCE = 16;

/** Hosts whose robots.txt and queue are kept at once; about 2 KB each. */
export const MAX_HOSTS = 5000;
