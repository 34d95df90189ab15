import type { RememberedItem } from '../../model/index.ts';
import { digest } from './digest.ts';
import { captureFromFeed } from './feed-capture.ts';
import { type ItemContext, type ItemOutcome, rested } from './item-outcome.ts';
import type { ListedItem } from './recall.ts';

/**
 * Takes the text that the feed carries in place of the page. The page is not looked at again by itself; a change in the feed brings the item back.
 * @param why the page is not used, a sentence
 */
export function takeFromFeed(item: RememberedItem, listed: ListedItem, why: string, context: ItemContext): ItemOutcome {
  const location = item.location ?? item.url;
  const pageHash = digest(listed.title, listed.content);
  return {
    item: { ...rested(item), location, pageHash, lastChecked: context.at, refused: why },
    ...(pageHash !== item.pageHash && { capture: captureFromFeed(listed, location, context.source, context.setting.now()) }),
    note: { level: 'info', message: `The text that the feed carries is used: ${why}`, location },
  };
}
