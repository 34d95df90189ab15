/** A feed as any reader of feeds may give it, so that readers can be compared. */
export interface NeutralFeed {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly link?: string | undefined;
  readonly language?: string | undefined;
  readonly updated?: string | undefined;
  readonly self?: string | undefined;
  readonly items: readonly NeutralItem[];
}

export interface NeutralItem {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly summary?: string | undefined;
  readonly content?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly enclosure?:
    | { readonly url?: string | undefined; readonly type?: string | undefined; readonly length?: string | undefined }
    | undefined;
}

/** Reads one feed; throws or gives no items where it cannot. */
export type FeedReader = (bytes: Uint8Array, url: string) => Promise<NeutralFeed>;
