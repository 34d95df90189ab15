import type { Capture, CaptureGiven, Problem } from '../model/index.ts';
import { absoluteLinks, escapeText, type FeedItem, type FeedReading, isFullReport, readFeed } from './formats/index.ts';

/** Roots of feeds, near the beginning of a file: all other files are spared the reading. */
const FEED = /<(?:[\w.-]+:)?(?:rss|feed|rdf)[\s>]|jsonfeed\.org\/version/i;

/**
 * The reports in a feed that was given in place of one.
 * @returns those that it carries in full, each as a page of its own, and a problem in words for the rest; undefined where it is no feed
 */
export function expandFeed(capture: Capture): readonly (Capture | Problem)[] | undefined {
  const { bytes, location, contentType, charset } = capture;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(4096, bytes.length)).toString('latin1').replaceAll('\0', '');
  if (!FEED.test(head)) return undefined;
  const url = URL.canParse(location) ? location : 'http://localhost/';
  const feed = readFeed(bytes, { url, ...(contentType && { contentType }), ...(charset && { charset }) });
  if (feed.kind === 'none') return undefined;
  const items = feed.items.filter((item) => !item.deleted);
  const full = items.filter(isFullReport);
  const message = teasersInWords(items.length, full.length, location);
  const problems: Problem[] = message ? [{ location, stage: 'gather', message, fatal: full.length === 0 }] : [];
  return [...problems, ...full.map((item) => captureOf(item, feed, capture))];
}

function teasersInWords(items: number, full: number, location: string): string | undefined {
  if (items === 0) return 'This is a feed without items. Give pages of reports, or a feed that has some.';
  if (full === items) return undefined;
  const teasers = items - full;
  const what = full
    ? `${teasers} of the ${items} items of this feed are teasers and are left out.`
    : `This is a feed, and its ${items === 1 ? 'item is a teaser' : `${items} items are teasers`}.`;
  return `${what} To have the pages fetched, watch the feed: stemma sources add ${/^https?:/i.test(location) ? location : 'ITS-ADDRESS'}`;
}

function captureOf(item: FeedItem, feed: FeedReading, capture: Capture): Capture {
  const source = item.publisher?.name ?? feed.title;
  const language = item.language ?? feed.language;
  const published = item.published ?? item.updated;
  const given: CaptureGiven = {
    ...(source && { source }),
    ...(item.title && { title: item.title, titleBasis: 'feed' }),
    ...(published && { published, publishedBasis: 'feed' }),
    ...capture.given,
  };
  const title = escapeText(item.title ?? '');
  const content = absoluteLinks(item.content ?? item.summary ?? '', item.base ?? item.url ?? capture.location);
  const html = `<!doctype html><html${language ? ` lang="${language}"` : ''}><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${content}</article></body></html>`;
  return {
    location: item.url ?? `${capture.location}#${item.key}`,
    bytes: Buffer.from(html, 'utf8'),
    contentType: 'text/html',
    charset: 'utf-8',
    ...(Object.keys(given).length && { given }),
  };
}
