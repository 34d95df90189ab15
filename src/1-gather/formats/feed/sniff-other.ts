import { findFeedLinks } from '../page/index.ts';
import { openDocument } from '../xml/index.ts';
import { rootName } from './tidy-feed.ts';
import type { FeedReading, OtherDocument, ReadFeedOptions } from './types.ts';

const IN_WORDS: Readonly<Record<OtherDocument, string>> = {
  html: 'This is a web page, not a feed.',
  opml: 'This is an OPML list of feeds, not a feed. Import it.',
  sitemap: 'This is a sitemap, not a feed. Add it as a sitemap.',
  xml: 'This is XML, but not that of a feed.',
  json: 'This is JSON, but no JSON Feed.',
  text: 'This is plain text, not a feed.',
  empty: 'This is empty.',
  binary: 'This is no text.',
};

const SIGNATURES = /^(?:%PDF|PK\x03\x04|\x89PNG|GIF8|\xff\xd8\xff|RIFF|ID3|\x00\x00\x00.ftyp|\x7fELF|MZ\x90)/;

/** Whether bytes are those of a picture, a PDF, a ZIP file and the like. */
export function isBinary(bytes: Uint8Array): boolean {
  return SIGNATURES.test(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.length)).toString('latin1'));
}

export function notFeed(looksLike: OtherDocument): FeedReading {
  return { kind: 'none', items: [], looksLike, problems: [IN_WORDS[looksLike]] };
}

/** What a text is that is no feed. */
export function sniffOther(text: string, options: ReadFeedOptions): FeedReading {
  const looksLike = kindOf(text);
  const none = notFeed(looksLike);
  if (looksLike !== 'html') return none;
  const feedLinks = findFeedLinks(text, options.url);
  const more = feedLinks.length
    ? `It names ${feedLinks.length === 1 ? 'this feed' : 'these feeds'}: ${feedLinks
        .slice(0, 5)
        .map((link) => link.url)
        .join(', ')}`
    : 'It names no feed.';
  return { ...none, problems: [`${IN_WORDS.html} ${more}`], ...(feedLinks.length && { feedLinks }) };
}

function kindOf(text: string): OtherDocument {
  const start = text.slice(0, 4000).trimStart();
  if (!start) return 'empty';
  if ((start.match(/\ufffd/g)?.length ?? 0) > start.length * 0.1) return 'binary';
  const root = start.includes('<') ? rootName(openDocument(text.slice(0, 100_000)).body) : undefined;
  if (root === 'opml') return 'opml';
  // Behind the root: a list of feeds has head and body too.
  if (/<!doctype html|<html[\s>]|<body[\s>]|<head[\s>]/i.test(start)) return 'html';
  if (root === 'urlset' || root === 'sitemapindex') return 'sitemap';
  if (/^[[{]/.test(start)) return isJson(text) ? 'json' : 'text';
  if (start.startsWith('<')) return /<(?:div|p|a|meta|script|title|table)[\s>]/i.test(start) && !start.startsWith('<?xml') ? 'html' : 'xml';
  return 'text';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
