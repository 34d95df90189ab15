import { decodeText, unpack } from '../bytes/index.ts';
import { MAX_FEED_BYTES } from '../settings.ts';
import { fromAtom } from './from-atom.ts';
import { readJson } from './from-json.ts';
import { fromRss } from './from-rss.ts';
import { isBinary, notFeed, sniffOther } from './sniff-other.ts';
import { tidyFeed } from './tidy-feed.ts';
import type { FeedReading, ReadFeedOptions } from './types.ts';

/**
 * Reads a feed: RSS 0.9 to 2.0, Atom 0.3 and 1.0, RDF, JSON Feed, Channel Definition Format; gzip is unpacked.
 * @param bytes as they came
 * @returns what it says; never throws. Kind 'none' where it is no feed, with what it is instead
 */
export function readFeed(bytes: Uint8Array, options: ReadFeedOptions): FeedReading {
  const unpacked = unpack(bytes, MAX_FEED_BYTES);
  if (typeof unpacked === 'string') return { kind: 'none', items: [], problems: [unpacked], looksLike: 'binary' };
  if (isBinary(unpacked)) return notFeed('binary');
  const { text, problems } = decodeText(unpacked, options.charset);
  const reading = readXml(text, options) ?? readJson(text, options) ?? sniffOther(text, options);
  return problems.length ? { ...reading, problems: [...problems, ...reading.problems] } : reading;
}

function readXml(text: string, options: ReadFeedOptions): FeedReading | undefined {
  const tidy = tidyFeed(text);
  if (!tidy) return undefined;
  const reading = tidy.dialect === 'atom' ? fromAtom(tidy, options) : fromRss(tidy, options);
  return { ...reading, problems: [...tidy.problems, ...reading.problems] };
}
