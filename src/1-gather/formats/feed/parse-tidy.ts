import type { TidyFeed } from './tidy-feed.ts';
import type { FeedItem, ReadFeedOptions } from './types.ts';
import { absolute, compact, firstDate } from './values.ts';

/** feedsmith throws where a feed says nothing at all; that is no error here. */
export function parseTidy<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof Error && /^(?:DetectError|ParseError|MalformedError)$/.test(error.constructor.name)) return undefined;
    throw error;
  }
}

/** Items of which the feed says that they were taken away. */
export function deletedItems(tidy: TidyFeed, options: ReadFeedOptions): FeedItem[] {
  return tidy.deleted
    .filter(({ ref }) => ref)
    .map(({ ref, when, url }) => ({
      key: ref,
      deleted: true,
      ...compact({
        url: absolute(url, options.url) ?? (/^https?:/i.test(ref) ? absolute(ref, options.url) : undefined),
        updated: firstDate(when),
      }),
    }));
}
