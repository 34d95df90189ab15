/** Lists of feeds. In: OPML. Out: sources with their tags, and back. */
export { type OpmlReading, type OpmlSource, readOpml, writeOpml } from './read-opml.ts';
