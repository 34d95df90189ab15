import type { Capture, CaptureGiven, WatchedSource } from '../../model/index.ts';
import { describePublisher } from '../catalogue.ts';
import { absoluteLinks } from '../formats/index.ts';
import type { ListedItem } from './recall.ts';
import { MAX_FUTURE_MS } from './settings.ts';

/** What is known of a report from outside its page. */
export function givenOf(
  source: WatchedSource,
  listed: Pick<ListedItem, 'title' | 'published' | 'publisher'> | undefined,
  nowMs: number,
): CaptureGiven {
  return {
    ...whoPublishes(source, listed),
    ...(listed?.title && { title: listed.title, titleBasis: 'feed' }),
    ...(listed?.published && isPast(listed.published, nowMs) && { published: listed.published, publishedBasis: 'feed' }),
  };
}

/** An aggregator names the publisher of each item; the report is the publisher's, not the aggregator's. */
function whoPublishes(source: WatchedSource, listed: Pick<ListedItem, 'publisher'> | undefined): CaptureGiven {
  const publisher = listed?.publisher;
  const known = publisher?.url ? describePublisher(publisher.url) : undefined;
  const name = known?.name ?? publisher?.name;
  if (!name || name === source.name) {
    return {
      ...(source.name && { source: source.name }),
      ...(source.kind !== 'unknown' && { kind: source.kind }),
      ...(source.family && { family: source.family }),
    };
  }
  return { source: name, ...(known && { kind: known.kind }), ...(known?.family && { family: known.family }) };
}

function isPast(date: string, nowMs: number): boolean {
  const ms = Date.parse(date);
  return !Number.isNaN(ms) && ms < nowMs + MAX_FUTURE_MS;
}

/** A report made of what the feed carries, for a page that may or can not be fetched. */
export function captureFromFeed(listed: ListedItem, location: string, source: WatchedSource, nowMs: number): Capture {
  const title = listed.title ? `<h1>${inHtml(listed.title)}</h1>` : '';
  const content = absoluteLinks(listed.content ?? '', listed.base ?? (listed.url || source.location));
  const html = `<!doctype html><html${listed.language ? ` lang="${inHtml(listed.language)}"` : ''}><head><meta charset="utf-8"><title>${inHtml(
    listed.title ?? '',
  )}</title></head><body><article>${title}${content}</article></body></html>`;
  return {
    location,
    bytes: Buffer.from(html, 'utf8'),
    contentType: 'text/html',
    charset: 'utf-8',
    given: givenOf(source, listed, nowMs),
  };
}

function inHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
