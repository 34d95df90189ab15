import type { SourceMemory } from '../../model/index.ts';
import type { Note, Trouble } from './look.ts';
import type { ListedItem } from './recall.ts';

/** What the listing of a source says: feed, front page or sitemap. */
export interface Listing {
  /** Absent where nothing changed since it was last read, or where it could not be read. */
  readonly items?: readonly ListedItem[];
  readonly memory?: Partial<SourceMemory>;
  readonly failure?: Trouble;
  readonly notes: readonly Note[];
  readonly notBeforeMs?: number;
  readonly freshUntilMs?: number;
  readonly moved?: string;
  /** `home`: the site that a feed belongs to; it may be served from another host. */
  readonly learned?: { readonly name?: string; readonly language?: string; readonly home?: string };
  /** In words: why it may be that nothing is in it. */
  readonly emptyWhy?: string;
}

/** What a reader of one form makes of an answer. */
export type Read = Pick<Listing, 'failure' | 'learned' | 'memory' | 'emptyWhy'> & {
  readonly items?: readonly ListedItem[];
  readonly problems: readonly string[];
  /** Made of other documents too: it may be the same and they not. */
  readonly composed?: boolean;
};
