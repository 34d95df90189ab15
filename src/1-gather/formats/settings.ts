/** Bounds of what is taken from one document. Safety bounds, not tuned on a benchmark; raise one when a real document does not fit. */

/** Bytes of one unpacked document. News feeds have 20 to 500 KB; full-text archives of blogs reach 10 MB; a sitemap may have 50 MB by its protocol. */
export const MAX_FEED_BYTES = 32 * 1024 * 1024;

/** Bytes of one unpacked sitemap (sitemaps.org: "no larger than 50MB uncompressed"). */
export const MAX_SITEMAP_BYTES = 52 * 1024 * 1024;

/** Items that are taken from one feed; the newest stand first by habit. */
export const MAX_FEED_ITEMS = 5000;

/** Addresses that are taken from one sitemap (sitemaps.org: "no more than 50,000 URLs"). */
export const MAX_SITEMAP_ADDRESSES = 50_000;

/** Elements inside elements. Feeds need 6, XHTML inside them up to 40; feedsmith's parser gives up beyond 100. */
export const MAX_DEPTH = 80;

/** Characters before the root element in which it is looked for. Warnings of broken servers have up to 2 KB, document types of old feeds 10. */
export const MAX_JUNK = 32_768;

/** Entities that a document may define for itself, and the characters that all their uses may add. Feeds that define any define the 250 of HTML. */
export const MAX_OWN_ENTITIES = 512;
export const MAX_ENTITY_GROWTH = 200_000;

/** Characters of one title. */
export const MAX_TITLE_LENGTH = 1000;

/** Characters of an author, a date, an address and the like, and of a title before its markup is taken away. */
export const MAX_LINE = 8192;

/** Characters of a body for it to be a report rather than a teaser: four sentences. Teasers of agencies end at 300, summaries of blogs at 500. */
export const MIN_FULL_CONTENT = 600;

/** Bytes of one page inside an archive. */
export const MAX_ARCHIVED_PAGE_BYTES = 20 * 1024 * 1024;

/** Digests that are remembered while one archive is read, against the same page twice: 8 bytes and an entry of a set each, about 60 MB. */
export const MAX_ARCHIVE_DIGESTS = 1_000_000;

/** Elements that stand open at once, unclosed ones among them. Beyond it a document is no document, and parsers that keep them in a list become slow. */
export const MAX_UNCLOSED = 5000;
