/** Archives of the web. In: a WARC or WACZ file. Out: the pages in it, as captures. */
export { type ArchiveOptions, readArchive } from './read-archive.ts';
