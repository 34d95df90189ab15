import type { Capture, RememberedItem, WatchedSource } from '../../model/index.ts';
import type { Refusal } from '../fetch/index.ts';
import type { Note } from './look.ts';
import type { PollSetting } from './options.ts';
import type { ListedItem } from './recall.ts';

/** What became of one item. */
export interface ItemOutcome {
  readonly item: RememberedItem;
  readonly capture?: Capture;
  /** Location of a report that was taken away. */
  readonly deleted?: string;
  readonly note?: Note;
  /** The host is not to be asked for more now. */
  readonly hostBusyUntilMs?: number;
  readonly hostDown?: true;
  /** Why the page did not come. */
  readonly refusal?: Refusal;
}

/** What an item is fetched with. */
export interface ItemContext {
  /** Absent where the listing was not read anew. */
  readonly listed: ListedItem | undefined;
  readonly source: WatchedSource;
  readonly setting: PollSetting;
  /** ISO 8601. */
  readonly at: string;
}

/** The item with nothing left to do. */
export function rested(item: RememberedItem): RememberedItem {
  const { pending, failures, missing, refused, ...rest } = item;
  return rest;
}
