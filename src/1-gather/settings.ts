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
